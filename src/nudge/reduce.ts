import type { DialogReading } from '../linkedin/types';
import type { Effective } from '../settings/model';
import type { Offer } from '../templates';
import { advicesFor, charactersOver, sameAdvice } from './advice';
import type { Judge } from './context';
import { askedOf } from './hold';
import type { Insertable, Written } from './insertion';
import {
  assessed,
  firstStops,
  type InsertProblem,
  isAsWritten,
  type OpenList,
  type RovingGroup,
  type State,
} from './state';

export type NudgeEvent =
  | { kind: 'reading'; reading: DialogReading }
  | { kind: 'composing'; composing: boolean }
  | { kind: 'effective'; effective: Effective }
  /** Time went by. */
  | { kind: 'tick' }
  /** The banner came onto the page. */
  | { kind: 'placed' }
  | { kind: 'open'; list: OpenList | null }
  | { kind: 'rove'; group: RovingGroup; index: number }
  | { kind: 'hide' }
  | { kind: 'snooze'; until: number }
  | { kind: 'add note ignored' }
  | { kind: 'offer'; offer: Offer | null }
  | { kind: 'written'; written: Written }
  | { kind: 'not whole'; problem: InsertProblem }
  | { kind: 'asks'; about: Insertable | null }
  /** A press of Send was held. */
  | { kind: 'held' }
  /** A draft from before was found. */
  | { kind: 'kept'; text: string }
  | { kind: 'copied'; done: boolean }
  | { kind: 'orphaned' };

/** Pause after the last key, in ms, before anything is said against a draft or aloud. */
export const typingPause = 700;
/** A live region has to be there before its words are, in ms, for assistive technology to notice them. */
const statusDelay = 100;
/** Fewer typed characters than these are the start of a sentence, not a note. */
const leastTyped = 40;
/** More characters in one change than these weren't typed: pasted, filled in, written by LinkedIn. */
const mostAtOneKey = 8;

/** How many characters came in between two texts, by their common start and end. */
function added(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return after.length - start - end;
}

/** What may be said against the draft now: what was said and still holds, or, once the typing has paused, the most pressing. */
function withAdvice(state: State, before: State): State {
  const { reading, assessment, effective } = state;
  const advices = advicesFor(reading, assessment, effective);
  const [first] = advices;
  const still = advices.find(
    (advice) => before.advice !== null && sameAdvice(advice, reading.draft, before.advice, before.reading.draft),
  );
  // A count of characters is no judgement: it follows each key, as LinkedIn's own does.
  if (charactersOver(reading) > 0 && first?.kind === 'over') return { ...state, advice: first };
  const paused = state.now >= state.hushedUntil && !state.composing;
  const enough = !state.typed || reading.draft.trim().length >= leastTyped;
  if (paused && !isAsWritten(state)) return { ...state, advice: enough ? (first ?? null) : null };
  return { ...state, advice: still ?? null };
}

/** `composed` text came from an input method, which commits words whole: it was typed all the same. */
function judged(state: State, reading: DialogReading, judge: Judge, composed = false): State {
  const before = state.reading;
  const assessment = assessed(reading, state.effective, judge);
  const next: State = { ...state, reading, assessment, pending: null };
  if (reading.step !== before.step) {
    return withAdvice(
      {
        ...next,
        hushedUntil: state.now,
        typed: reading.draft === '',
        open: null,
        held: false,
        // LinkedIn's field is empty again when one comes back to it.
        kept: before.draft.trim() !== '' && !isAsWritten(state) ? before.draft : state.kept,
        rove: firstStops,
        addNoteIgnored: false,
        written: null,
        asking: null,
        problem: null,
      },
      state,
    );
  }
  if (reading.draft === before.draft) return withAdvice(next, state);
  const keyed = composed || added(before.draft, reading.draft) <= mostAtOneKey;
  return withAdvice(
    {
      ...next,
      hushedUntil: keyed ? state.now + typingPause : state.now,
      // A start of ours is half a sentence like any other.
      typed: isAsWritten(next) || reading.draft.trim() === '' || (keyed && state.typed),
      open: null,
      held: false,
      rove: firstStops,
      asking: null,
      problem: null,
    },
    state,
  );
}

/** The banner's state after an event at a time (ms since the epoch). Pure but for `judge`, which is too. */
export function reduce(earlier: State, event: NudgeEvent, now: number, judge: Judge): State {
  const state = { ...earlier, now };
  switch (event.kind) {
    case 'reading':
      // Half a composed word is nobody's words; a new step ends the composition with its field.
      if (state.composing && event.reading.step === state.reading.step) return { ...state, pending: event.reading };
      return judged({ ...state, composing: false }, event.reading, judge);
    case 'composing': {
      if (event.composing) return { ...state, composing: true };
      const calm = { ...state, composing: false };
      return state.pending === null ? calm : judged(calm, state.pending, judge, true);
    }
    case 'effective': {
      const next = { ...state, effective: event.effective, snoozedUntil: 0 };
      return withAdvice({ ...next, assessment: assessed(next.reading, event.effective, judge) }, state);
    }
    case 'tick':
      return withAdvice(state, state);
    case 'placed':
      return { ...state, hushedUntil: Math.max(state.hushedUntil, now + statusDelay) };
    case 'open':
      return { ...state, open: event.list };
    case 'rove':
      return { ...state, rove: { ...state.rove, [event.group]: event.index } };
    case 'hide':
      return { ...state, hidden: true, open: null };
    case 'snooze':
      return { ...state, snoozedUntil: event.until, open: null };
    case 'add note ignored':
      return { ...state, addNoteIgnored: state.reading.step === 'choose' };
    case 'offer':
      return { ...state, offer: event.offer };
    case 'written':
      return { ...state, written: event.written, asking: null, problem: null, advice: null, typed: true, open: null };
    case 'not whole':
      return { ...state, problem: event.problem, asking: null, open: null };
    case 'asks':
      return { ...state, asking: event.about, problem: null, open: null };
    case 'held':
      return { ...state, asked: askedOf(state.reading), held: true, hushedUntil: now, open: null };
    case 'kept':
      return { ...state, kept: event.text };
    case 'copied':
      return { ...state, copied: event.done };
    case 'orphaned':
      return { ...state, orphaned: true, open: null, hushedUntil: now };
  }
}

/** When time alone changes something next; undefined where it doesn't. */
export function dueAt({ now, hushedUntil, effective, snoozedUntil }: State): number | undefined {
  const due = [hushedUntil, effective.snoozedUntil ?? 0, snoozedUntil].filter((at) => at > now);
  return due.length === 0 ? undefined : Math.min(...due);
}
