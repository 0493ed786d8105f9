import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/messages';
import { contextOf } from '../../src/popup/context';
import { inviteOf, openInvite, recipientOf } from '../../src/popup/known';
import { viewOf } from '../../src/popup/view-model';
import { createPopupWords } from '../../src/words/popup';
import { marta, now, openTo, stateOf } from './state';

const note: Standing = { step: 'note', firstName: 'Marta', verdict: 'blank', score: 0, accepted: false };
const line = (standing: Standing, left?: number | 'unlimited', limit?: number, language = 'en') =>
  contextOf(standing, left, limit, createPopupWords(language, null))
    .map(({ parts }) => parts.map(({ text }) => text).join(''))
    .join(' · ');

describe('the context line', () => {
  it.each([
    [line({ ...note, limit: 200 }, 2), 'To Marta · note open · 200 · 2 left'],
    [line({ ...note, step: 'choose' }, 1, 200), 'To Marta · no note yet · 200 · 1 left'],
    [line({ ...note, step: 'choose' }, 0), 'To Marta · no note yet · no notes left'],
    [line({ ...note, limit: 300 }, 'unlimited'), 'To Marta · note open · 300'],
    [line(note), 'To Marta · note open'],
    [line({ ...note, limit: 200 }, 2, undefined, 'de'), 'An Marta · Nachricht offen · 200 · noch 2'],
  ])('says %s', (said, wanted) => expect(said).toBe(wanted));

  it('says "this person" where no name is known, and a bare number in full to those who hear it', () => {
    const { firstName: _, ...nameless } = note;
    expect(line(nameless)).toBe('To this person · note open');
    const heard = contextOf({ ...note, limit: 200 }, 2, undefined, createPopupWords('en', null)).map(
      ({ heard }) => heard,
    );
    expect(heard).toEqual([undefined, undefined, '200 characters at most', '2 notes left']);
  });

  it('is there with an open invitation alone, and remembers the notes left of this month', () => {
    const seen = { left: 3, at: now };
    expect(viewOf(stateOf(openTo(marta), { notesSeen: seen }), 'en').context.map(({ key }) => key)).toEqual([
      'to',
      'step',
      'limit',
      'left',
    ]);
    expect(viewOf(stateOf(), 'en').context).toEqual([]);
    expect(viewOf(stateOf(openTo(marta), { on: false }), 'en').context).toEqual([]);
  });
});

describe('what is known', () => {
  it('is the open invitation, unless Say Why keeps quiet', () => {
    expect(inviteOf(stateOf(openTo(marta)))).toBe(marta);
    expect(recipientOf(stateOf(openTo(marta)))).toBe('Marta Berg');
    expect(openInvite(stateOf(openTo(marta), { on: false }))).toBeNull();
    expect(openInvite(stateOf(openTo(marta), { snoozedUntil: now + 1 }))).toBeNull();
  });

  it('is About me alone where none is open, and nobody’s name', () => {
    const me = { name: 'Sam Rivera', company: '', school: 'KTH', headline: '' };
    expect(inviteOf(stateOf({}, { me }))).toEqual({ sender: { name: 'Sam Rivera', school: 'KTH' } });
    expect(recipientOf(stateOf())).toBe('');
  });

  it('is an invitation that nothing is known of where the page doesn’t tell', () => {
    expect(openInvite(stateOf({ tab: { kind: 'open', standing: note, known: null } }))).toEqual({});
  });
});
