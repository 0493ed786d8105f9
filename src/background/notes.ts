import { guardEffective, type NotesSeen, notesInForce } from '../settings/model';
import { endOfDay } from '../words/time';

/** The item of storage.local that holds what LinkedIn last said of the notes left. */
export const notesKey = 'notesSeen';

/** What is stored of the notes left, as far as it still holds at `now`. */
export function storedNotes(stored: unknown, now: number): NotesSeen | null {
  return notesInForce(guardEffective({ notesSeen: stored }).notesSeen, now);
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
