import { describe, expect, it } from 'vitest';
import type { DialogReading } from '../../src/linkedin/types';
import { show } from '../../src/nudge/content/show';
import { isHeld } from '../../src/nudge/hold';
import { reduce } from '../../src/nudge/reduce';
import { assessed, initialState, type State } from '../../src/nudge/state';
import type { Effective } from '../../src/settings/model';
import { effective, english, judge, noon, reading } from './fixtures';

const blank = reading({ step: 'choose' });
const note = (draft: string, more: Partial<DialogReading> = {}) => reading({ draft, ...more });
const state = (first: DialogReading, settings: Partial<Effective> = {}) =>
  initialState(first, effective(settings), noon, judge);
const holds = (now: State, at: DialogReading = now.reading) => isHeld(now, at, assessed(at, now.effective, judge));
const plain = (parts: { text: string }[]) => parts.map(({ text }) => text).join('');

describe('a press of Send is held', () => {
  it.each([
    ['blank', blank],
    ['default', note('I’d like to add you to my professional network on LinkedIn.')],
  ])('where the invitation is %s', (_, at) => {
    expect(holds(state(at))).toBe(true);
  });

  it.each([
    ['generic', note('I came across your profile.')],
    ['almost personal', note('We met at the Oslo meetup.')],
    ['personal', note('We met at the Oslo meetup. I want to keep learning from you.')],
    ['blank with no notes left', { ...blank, notesLeft: 0 }],
    ['blank where LinkedIn takes no note', { ...blank, takesNoNote: true as const }],
  ])('but never where it is %s', (_, at) => {
    expect(holds(state(at))).toBe(false);
  });

  it.each(['email', 'question', 'upsell', 'weekly', 'other'] as const)(
    'but never at a step that sends nothing: %s',
    (step) => {
      expect(holds(state(reading({ step })))).toBe(false);
    },
  );

  it('but not where LinkedIn said this month that no notes are left', () => {
    expect(holds(state(blank, { notesSeen: { left: 0, at: noon - 86_400_000 } }))).toBe(false);
    expect(holds(state(blank, { notesSeen: { left: 0, at: noon - 40 * 86_400_000 } }))).toBe(true);
  });

  it.each<[string, Partial<Effective>]>([
    ['only advice is wanted', { asking: 'never' }],
    ['blanks are not to be asked about', { askAt: ['default'] }],
    ['blanks are not to be flagged', { unflagged: ['note'] }],
  ])('but not a blank where %s', (_, settings) => {
    expect(holds(state(blank, settings))).toBe(false);
  });

  it('and of other verdicts only where the person wants to be asked, and never in a language without words', () => {
    const generic = note('I came across your profile.');
    expect(holds(state(generic, { askAt: ['generic'] }))).toBe(true);
    expect(holds(state(blank, { askAt: ['generic'] }))).toBe(false);
    expect(holds(state(note('xin chào, came across'), { askAt: ['generic'] }))).toBe(false);
  });

  it('once an opening: not again after going to the note and back', () => {
    let now = reduce(state(blank), { kind: 'held' }, noon, judge);
    expect(holds(now)).toBe(false);
    now = reduce(now, { kind: 'reading', reading: note('') }, noon + 1, judge);
    now = reduce(now, { kind: 'reading', reading: blank }, noon + 2, judge);
    expect(holds(now)).toBe(false);
  });

  it('each time something changed, for one who wants to be asked each time, and never twice for the same', () => {
    const text = note('I’d like to add you to my professional network on LinkedIn.');
    let now = reduce(state(text, { asking: 'always' }), { kind: 'held' }, noon, judge);
    expect(holds(now)).toBe(false);
    now = reduce(now, { kind: 'reading', reading: note(`${text.draft} Thanks!`) }, noon + 1, judge);
    expect(holds(now)).toBe(true);
  });
});

describe('the question', () => {
  it('is said and spoken at once, and goes with the next word', () => {
    let now = reduce(
      state(note('professional network')),
      { kind: 'reading', reading: note('professional networks') },
      noon,
      judge,
    );
    now = reduce(now, { kind: 'held' }, noon + 10, judge);
    const shown = show(now, 'before', english, judge);
    expect(plain(shown?.headline ?? [])).toBe('Not sent yet: it’s default.');
    expect(shown?.status).toContain('Not sent yet');
    expect(shown?.held).toBe(true);
    now = reduce(now, { kind: 'reading', reading: note('professional network!') }, noon + 20, judge);
    expect(show(now, '', english, judge)?.held).toBeUndefined();
  });

  it('offers to stop once three blanks went out anyway, and not before', () => {
    const asked = (blanksSentAnyway: number) =>
      show(reduce(state(blank, { blanksSentAnyway }), { kind: 'held' }, noon, judge), '', english, judge)?.main?.action
        .kind;
    expect(asked(2)).toBe('write note');
    expect(asked(3)).toBe('stop asking');
  });
});
