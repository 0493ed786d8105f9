import type { NotesSeen } from '../settings/model';
import { guardEffective, notesInForce } from '../settings/model';

/** The item of storage.local that holds what LinkedIn last said of the notes left. */
export const notesKey = 'notesSeen';

/** What is stored of the notes left, as far as it still holds at `now`. */
export function storedNotes(stored: unknown, now: number): NotesSeen | null {
  return notesInForce(guardEffective({ notesSeen: stored }).notesSeen, now);
}

/** After LinkedIn said a number; 'unlimited' forgets: there is nothing to count. */
export function afterSeen(left: number | 'unlimited', now: number): NotesSeen | null {
  return left === 'unlimited' ? null : { left, at: now };
}

/** After the person sent a note: one less, still as of when LinkedIn said it. Unknown stays unknown. */
export function afterSent(seen: NotesSeen | null): NotesSeen | null {
  return seen === null ? null : { ...seen, left: Math.max(0, seen.left - 1) };
}
