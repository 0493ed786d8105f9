import { field } from './field';

/** The item of storage.local that holds the snapshot. */
export const effectiveKey = 'effective';

/** The item of storage.local that holds the words of the rules' languages beside English, by code: few pages need them. */
export const languagesKey = 'languages';

/** The last millisecond that a Date can hold. */
const lastTime = 8.64e15;

export const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= lastTime;

/** Whether to be on the page at all: read on every page, where the rest of the snapshot is read once an invitation comes. */
export interface Presence {
  on: boolean;
  /** Milliseconds since the epoch until which Say Why keeps quiet; null when it doesn't. */
  snoozedUntil: number | null;
}

/** That much of the snapshot, out of whatever storage holds. Never throws. */
export function presenceOf(value: unknown): Presence {
  const on = field(value, 'on');
  const snoozedUntil = field(value, 'snoozedUntil');
  return { on: typeof on === 'boolean' ? on : true, snoozedUntil: isTime(snoozedUntil) ? snoozedUntil : null };
}

/** Whether storage holds a snapshot at all: without the person's own settings nothing of theirs may be held up. */
export const isSnapshot = (value: unknown): boolean => field(value, 'version') === 1;

/** Whether Say Why keeps out of the page at `now` (milliseconds since the epoch): switched off, or snoozed. */
export function isQuiet({ on, snoozedUntil }: Presence, now: number): boolean {
  return !on || (snoozedUntil !== null && now < snoozedUntil);
}
