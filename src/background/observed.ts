import { guardObserved, type NotesSeen, notesInForce, nothingObserved, type Observed } from '../settings/model';
import { endOfDay } from '../words/time';

/** The item of storage.local that holds what was observed. */
export const observedKey = 'observed';

/** The count stops at what its guard takes. */
const mostBlanks = 1000;

/** What is stored of it, as far as it still holds at `now`. */
export function storedObserved(stored: unknown, now: number): Observed {
  const observed = guardObserved(stored);
  return { ...observed, notesSeen: notesInForce(observed.notesSeen, now) };
}

/**
 * After LinkedIn said a number; 'unlimited' forgets: there is nothing to count. The same number again on the same day is no
 * news, so that a dialog that says it at every look costs one write.
 */
export function afterSeen(seen: NotesSeen | null, left: number | 'unlimited', now: number): NotesSeen | null {
  if (left === 'unlimited') return null;
  return seen?.left === left && endOfDay(seen.at) === endOfDay(now) ? seen : { left, at: now };
}

/** After the person sent a note: one less, still as of when LinkedIn said it. Unknown stays unknown. */
export function afterSent(seen: NotesSeen | null): NotesSeen | null {
  return seen === null ? null : { ...seen, left: Math.max(0, seen.left - 1) };
}

/** After a held blank went out as it was. */
export function afterHeldBlank(observed: Observed): Observed {
  return { ...observed, blanksSentAnyway: Math.min(observed.blanksSentAnyway + 1, mostBlanks) };
}

/** After the person answered whether to be asked about blanks. */
export function afterAnswer(observed: Observed): Observed {
  return { ...observed, blanksSentAnyway: nothingObserved.blanksSentAnyway };
}
