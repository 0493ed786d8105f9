import { describe, expect, it } from 'vitest';
import { judgementOf } from '../../src/popup/judgement';
import { defaultRules } from '../../src/rules';
import type { AcceptanceRules, Invite } from '../../src/rules/types';
import { createPopupWords } from '../../src/words/popup';
import { marta } from './state';

const t = createPopupWords('en', null);
const judge = (draft: string, invite: Invite = marta, rules: AcceptanceRules = defaultRules) =>
  judgementOf(draft, invite, rules, t);
const sentences = (draft: string) => judge(draft).reasons.map(({ outcome, sentence }) => `${outcome}: ${sentence}`);

describe('how a draft fares', () => {
  it('is good where the rules accept it, with what speaks for it', () => {
    const draft = 'Hi Marta, we met at the Oslo design meetup. I would love to hear how the tram pilot goes.';
    expect(judge(draft)).toMatchObject({ tone: 'good', ring: 'accepted', hint: 'It meets your rules.' });
    expect(sentences(draft)).toContain('met: «the Oslo design meetup» says how you know each other.');
    expect(sentences(draft).every((sentence) => sentence.startsWith('met'))).toBe(true);
  });

  it('is an error where it greets somebody else or leaves a blank open, said before all else', () => {
    const wrong = 'Hi Mike, we met at the Oslo design meetup. I would love to hear how the tram pilot goes.';
    expect(judge(wrong)).toMatchObject({ tone: 'error', hint: 'This greets «Mike».' });
    expect(sentences(wrong)[0]).toBe('broken: This greets «Mike».');
    expect(judge('Hi Marta, we met {where?}.').tone).toBe('error');
  });

  it('is blank where there is nothing', () => {
    expect(judge('')).toMatchObject({ ring: 'blank', score: 0, verdict: 'blank', tone: 'warn' });
  });

  it('says a rule of one’s own by its message, or its title', () => {
    const own = (message: string): AcceptanceRules => ({
      ...defaultRules,
      own: [
        {
          id: 'role',
          title: 'Names the role',
          message,
          importance: 'required',
          test: { kind: 'mentions', words: ['pilot'] },
        },
      ],
    });
    const draft = 'Hi Marta, we met at the Oslo design meetup. I would love to hear how it goes.';
    expect(judge(draft, marta, own('Say which role.')).reasons[0]).toMatchObject({ sentence: 'Say which role.' });
    expect(judge(draft, marta, own('')).reasons[0]).toMatchObject({ sentence: 'Names the role' });
  });

  it('names the score where nothing but that is missing', () => {
    const importance = Object.fromEntries(Object.keys(defaultRules.importance).map((rule) => [rule, 'off']));
    const rules = { importance, threshold: 100 } as AcceptanceRules;
    expect(judge('Hi Marta, hello there.', marta, rules).hint).toBe('It stays below the score that you ask for.');
  });

  it('quotes on one line, and takes ten thousand characters and markup for text', () => {
    const draft = `<img src=x>\n\u202E${'came across your profile '.repeat(420)}`;
    const { reasons } = judge(draft);
    expect(reasons.every(({ sentence }) => sentence.length < 120 && !sentence.includes('\n'))).toBe(true);
  });
});
