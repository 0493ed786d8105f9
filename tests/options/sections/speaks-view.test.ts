import { describe, expect, it } from 'vitest';
import { languageOf, speaksView, withVerdict } from '../../../src/options/sections/speaks-view';
import { defaultSettings, type Settings } from '../../../src/settings/settings';
import { endOfDay } from '../../../src/words/time';
import { german, t } from './words';

const now = new Date(2026, 10, 22, 9).getTime();
const view = (settings: Partial<Settings> = {}, words = t) =>
  speaksView({ ...defaultSettings, ...settings }, now, words.language, words);

describe('how it speaks', () => {
  it('shows one way of asking as chosen, and the verdicts to ask at', () => {
    const { asking, askAt } = view({ asking: 'always', askAt: ['blank', 'generic'] });
    expect(asking.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['always']);
    expect(askAt.filter(({ chosen }) => chosen).map(({ label }) => label)).toEqual(['Blank', 'Generic']);
  });

  it('says so where what is ticked holds nothing', () => {
    expect(view().askAtNote).toBe('');
    expect(view({ asking: 'never' }).askAtNote).toContain('only to be advised');
    expect(view({ askAt: [] }).askAtNote).toContain('Nothing is ticked');
  });

  it('names each language by itself, and takes back what it offered', () => {
    const { options, chosen } = view().language;
    expect(chosen).toBe('browser');
    expect(options.map(({ label }) => label)).toEqual(['As on LinkedIn', 'As in this browser', 'English', 'Deutsch']);
    for (const { value } of options) expect(view({ language: languageOf(value) }).language.chosen).toBe(value);
    expect(view({ language: { tag: 'de-AT' } }).language.chosen).toBe('de');
    expect(view({}, german).language.about).toContain('Englisch und Deutsch');
  });

  it('tells until when it is quiet, and only while it is', () => {
    expect(view().quiet).toBeNull();
    expect(view({ snoozedUntil: now + 3_600_000 }).quiet).toMatch(/Quiet until 10:00/);
    expect(view({ snoozedUntil: endOfDay(now) }).quiet).toBe('Quiet for the rest of today.');
    expect(view({ snoozedUntil: now - 1 }).quiet).toBeNull();
    expect(view({ snoozedUntil: now + 1, on: false }).quiet).toBeNull();
  });

  it('lists what is switched off by the rules’ own titles', () => {
    expect(view({ unflagged: ['length', 'note'] }).unflagged).toEqual([
      { rule: 'length', title: 'Too long, or hardly a sentence' },
      { rule: 'note', title: 'Invitations without a note' },
    ]);
  });

  it('keeps verdicts in their order, each once', () => {
    expect(withVerdict(['default'], 'blank', true)).toEqual(['blank', 'default']);
    expect(withVerdict(['blank', 'default'], 'default', true)).toEqual(['blank', 'default']);
    expect(withVerdict(['blank', 'default'], 'blank', false)).toEqual(['default']);
  });
});
