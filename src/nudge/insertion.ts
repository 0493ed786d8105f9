import type { NoteEdit } from '../linkedin/types';
// By their own files: the rest of templates/ stays in the background.
import type { Piece, Place } from '../templates';
import { after } from '../templates/starts';
import { stopAt } from '../templates/stop';

/** What goes into a note: in its place, or where words stay. */
export interface Insertable {
  whole: Piece;
  stem: Piece;
}

/** A text from elsewhere, with what to select in it. */
export function insertable(text: string, open: Place | null): Insertable {
  const piece: Piece = { text, open: open === null ? [] : [{ kind: 'question', slot: '', ...open }], filled: [] };
  return { whole: piece, stem: piece };
}

/** What was in the note before an insertion, and what it made of it. */
export interface Written {
  edit: NoteEdit;
  before: string;
  after: string;
}

/** What an insertion will do. */
export interface Planned extends Written {
  /** Characters beyond the limit, of what was left out; 0 where all of it fits. */
  over: number;
}

/** With the line feeds that a field keeps; of the same length, so that places stay. */
const onLines = (piece: Piece): Piece => ({
  ...piece,
  text: piece.text.replace(/\r\n?/g, (end) => ' \n'.slice(-end.length)),
});

const isSpaced = (text: string): boolean => text === '' || /^\s/.test(text);

/**
 * Puts a piece into a note: in place of it all, or at `caret`, beside the words there. It stops at the limit, after a whole word, and leaves
 * what was there whole. The first open slot is selected; without one the caret stands behind. UTF-16. Pure.
 */
export function plan(
  note: string,
  { whole, stem }: Insertable,
  at: 'all' | number,
  limit = Number.MAX_SAFE_INTEGER,
): Planned {
  const [start, end] = at === 'all' ? [0, note.length] : [at, at];
  const rest = note.slice(end);
  const piece = onLines(at === 'all' ? whole : after(note.slice(0, start), stem));
  const gap = at === 'all' || isSpaced(rest) ? '' : ' ';
  const room = limit - start - rest.length - gap.length;
  const { text: fits, open } = stopAt(piece, room);
  const kept = fits.trim() === '' ? '' : fits;
  const text = kept && kept + gap;
  const [slot] = open;
  const caret = start + kept.length;
  return {
    edit: { start, end, text, select: slot ? [start + slot.start, start + slot.end] : [caret, caret] },
    before: note,
    after: note.slice(0, start) + text + rest,
    over: Math.max(0, piece.text.length - room),
  };
}

/** What brings a note back to what it was before an insertion, to the letter; where it was gone on from, as a whole. */
export function undoing({ edit: { start, end, text }, before, after: left }: Written, note: string): NoteEdit {
  if (note !== left) return { start: 0, end: note.length, text: before, select: [before.length, before.length] };
  return { start, end: start + text.length, text: before.slice(start, end), select: [end, end] };
}
