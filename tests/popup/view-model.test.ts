import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/messages';
import { type PopupState, type TabState, viewOf } from '../../src/popup/view-model';
import type { Effective } from '../../src/settings/model';
import { de } from '../../src/words/de';
import { endOfDay } from '../../src/words/time';
import { now, stateOf } from './state';

const choose: Standing = { step: 'choose', firstName: 'Marta', verdict: 'blank', score: 0, accepted: false };
const note: Standing = { step: 'note', firstName: 'Marta', verdict: 'personal', score: 80, accepted: true };

function view(state: Partial<PopupState> = {}, effective: Partial<Effective> = {}, language = 'en-GB') {
  return viewOf(stateOf(state, { templates: [], ...effective }), language);
}
const open = (standing: Standing): Partial<PopupState> => ({ tab: { kind: 'open', standing } });
const text = ({ status, detail }: ReturnType<typeof view>) =>
  [status.map((part) => part.text).join(''), detail].filter((line) => line !== '').join(' / ');

describe('how it stands', () => {
  it.each<[TabState, string]>([
    [{ kind: 'asking' }, ''],
    [{ kind: 'elsewhere' }, 'This tab isn’t LinkedIn.'],
    [{ kind: 'deaf' }, 'Reload this LinkedIn tab once, so that Say Why can start in it.'],
    [{ kind: 'no dialog' }, 'No invitation is open in this tab.'],
    [{ kind: 'open', standing: choose }, 'To Marta: blank / No note yet'],
    [{ kind: 'open', standing: { ...choose, notesLeft: 2 } }, 'To Marta: blank / No note yet, 2 notes left'],
    [{ kind: 'open', standing: { ...choose, notesLeft: 1 } }, 'To Marta: blank / No note yet, 1 note left'],
    [{ kind: 'open', standing: { ...choose, notesLeft: 0 } }, 'To Marta: blank / No note yet, no notes left'],
    [
      { kind: 'open', standing: { ...choose, notesLeft: 'unlimited' } },
      'To Marta: blank / No note yet, as many notes as you like',
    ],
    [{ kind: 'open', standing: { ...note, length: 84, limit: 200 } }, 'To Marta: personal / 84 of 200 characters'],
    [{ kind: 'open', standing: { ...note, length: 84 } }, 'To Marta: personal'],
  ])('says of %j: %s', (tab, said) => {
    expect(text(view({ tab }))).toBe(said);
  });

  it('says "this person" where no name is known', () => {
    const { firstName: _, ...nameless } = choose;
    expect(text(view(open(nameless)))).toBe('To this person: blank / No note yet');
  });

  it('remembers what LinkedIn said this month of the notes left, and no longer', () => {
    const seen = { left: 2, at: new Date(2026, 10, 1).getTime() };
    expect(text(view(open(choose), { notesSeen: seen }))).toContain('2 notes left');
    expect(text(view(open({ ...choose, notesLeft: 1 }), { notesSeen: seen }))).toContain('1 note left');
    const october = { left: 2, at: new Date(2026, 9, 30).getTime() };
    expect(text(view(open(choose), { notesSeen: october }))).toBe('To Marta: blank / No note yet');
  });

  it('sets names and verdicts apart from the sentence, whatever they hold', () => {
    const { status } = view(open({ ...choose, firstName: '<b>{verdict}' }));
    expect(status.filter(({ param }) => param !== undefined)).toEqual([
      { text: '<b>{verdict}', param: 'name' },
      { text: 'blank', param: 'verdict' },
    ]);
  });

  it('shows the ring of an open invitation alone', () => {
    expect(view(open(note)).ring).toMatchObject({ verdict: 'personal', accepted: true, score: 80 });
    expect(view().ring).toBeNull();
    expect(view(open(note), { on: false }).ring).toBeNull();
    expect(view(open(note), { snoozedUntil: now + 1 }).ring).toBeNull();
  });
});

describe('off and snoozed', () => {
  it('says that Say Why is off, and offers no snooze', () => {
    const off = view(open(choose), { on: false, snoozedUntil: now + 1 });
    expect(text(off)).toBe('Say Why is off. It looks at nothing.');
    expect(off.quiet).toBe('off');
  });

  it('says until when it is quiet, as the browser writes times', () => {
    const until = { snoozedUntil: now + 3_600_000 };
    expect(text(view({}, until))).toBe('Quiet until 15:40');
    expect(text(view({}, until, 'en-US'))).toMatch(/^Quiet until 3:40\sPM$/);
    expect(view({}, until).quiet).toBe('snoozed');
    expect(text(view({}, { snoozedUntil: endOfDay(now) }))).toBe('Quiet for the rest of today');
  });

  it('is awake once the time has come', () => {
    expect(view({}, { snoozedUntil: now }).quiet).toBe('may snooze');
  });
});

describe('what isn’t flagged', () => {
  it('is listed by its title, in the order in which it was switched off', () => {
    expect(view({}, { unflagged: ['offer', 'note'] }).unflagged).toEqual([
      { rule: 'offer', title: 'What you offer or ask' },
      { rule: 'note', title: 'Invitations without a note' },
    ]);
  });
});

describe('how to ask', () => {
  it('is a choice of three, with the one in force', () => {
    expect(view({}, { asking: 'never' }).asking).toEqual({
      chosen: 'never',
      choices: [
        { value: 'once', text: 'Ask once' },
        { value: 'never', text: 'Only advise' },
        { value: 'always', text: 'Ask every time' },
      ],
    });
  });

  it.each<[Partial<Effective>, boolean]>([
    [{ askOnBlank: true }, false],
    [{ askOnBlank: false }, true],
    [{ askOnBlank: false, asking: 'always' }, true],
    [{ askOnBlank: false, asking: 'never' }, false],
  ])('of %j says that blanks are left out where that matters: %s', (effective, stopped) => {
    expect(view({}, effective).stopped).toBe(stopped);
  });
});

describe('people who will know the person', () => {
  const marta = { name: 'Marta Lindqvist', slug: 'marta-lindqvist' };

  it('are listed by name, the latest first', () => {
    expect(view({}, { people: [marta, { name: 'Ann Lee' }] }).people).toEqual([
      { person: { name: 'Ann Lee' }, told: null },
      { person: marta, told: null },
    ]);
    expect(view().people).toEqual([]);
  });

  it('are told apart from namesakes by their address', () => {
    const namesake = { name: 'marta lindqvist', slug: 'marta-2' };
    expect(view({}, { people: [marta, namesake] }).people.map(({ told }) => told)).toEqual([
      'marta-2',
      'marta-lindqvist',
    ]);
  });
});

describe('problems', () => {
  it('are said in one clear sentence or two', () => {
    expect(view({ problem: 'refused' }).problem).toBe(
      'That couldn’t be saved. Everything is as it was; please try again.',
    );
    expect(view({ problem: 'newer' }).problem).toContain('newer version');
    expect(view({ problem: 'not copied' }).problem).toBe('The browser wouldn’t copy the report. Please try again.');
    expect(view().problem).toBeNull();
  });
});

describe('languages', () => {
  it('speaks German, left to right', () => {
    const german = view(open({ ...note, length: 84, limit: 200 }), { language: 'de', messages: de }, 'de-AT');
    expect(text(german)).toBe('An Marta: persönlich / 84 von 200 Zeichen');
    expect(german.direction).toBe('ltr');
    expect(german.t.language).toBe('de');
  });

  it('runs right to left where the language does', () => {
    expect(view({}, { language: 'he', messages: {} }).direction).toBe('rtl');
  });
});
