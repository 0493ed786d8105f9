import type { DialogReading } from '../../linkedin/types';
import { type NotesSeen, notesInForce } from '../../settings/model';
import type { Words } from '../../words';

/** What is known of the free notes left: from this dialog, from an earlier one of the same month, or nothing. */
export type NotesLeft =
  | { kind: 'known'; left: number }
  | { kind: 'seen'; left: number; at: number }
  | { kind: 'unlimited' }
  | { kind: 'unknown' };

/** Notes are counted by the month: what was seen in an earlier one says nothing of this. `now` in ms since the epoch. */
export function notesLeft({ notesLeft, takesNoNote }: DialogReading, seen: NotesSeen | null, now: number): NotesLeft {
  if (takesNoNote) return { kind: 'known', left: 0 };
  if (notesLeft === 'unlimited') return { kind: 'unlimited' };
  if (notesLeft !== undefined) return { kind: 'known', left: notesLeft };
  const inForce = notesInForce(seen, now);
  return inForce === null ? { kind: 'unknown' } : { kind: 'seen', ...inForce };
}

/** The muted words beside the headline: "2 notes left", "2 left on 3 Nov". */
export function notesLeftLabel(notes: NotesLeft, t: Words): string | undefined {
  switch (notes.kind) {
    case 'known':
      return notes.left === 0 ? t('banner.notes-none') : t.plural('banner.notes-left', notes.left);
    case 'seen':
      return t.plural('banner.notes-seen', notes.left, { date: shortDate(notes.at, t.language) });
    case 'unlimited':
    case 'unknown':
      return undefined;
  }
}

function shortDate(at: number, language: string): string {
  const options = { day: 'numeric', month: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(language, options).format(at);
  } catch {
    return new Intl.DateTimeFormat('en', options).format(at);
  }
}
