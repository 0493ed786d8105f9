import type { Filled, Place } from '../../templates';

/** A piece of a text, with what it is. */
export interface Piece<Kind extends string> {
  text: string;
  kind: Kind | 'written';
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
}

/** A text cut at places, in one pass. Joined the pieces are the text; of places that overlap the later one is passed over. */
export function cut<Kind extends string>(text: string, places: readonly (Place & { kind: Kind })[]): Piece<Kind>[] {
  const pieces: Piece<Kind>[] = [];
  const add = (start: number, end: number, kind: Kind | 'written') => {
    if (end > start) pieces.push({ text: text.slice(start, end), kind, start });
  };
  let at = 0;
  for (const { start, end, kind } of [...places].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    add(at, start, 'written');
    add(start, end, kind);
    at = end;
  }
  add(at, text.length, 'written');
  return pieces;
}

/** What stands in a filled text: what was put in, and what is open. */
export type FilledPiece = Piece<'filled' | 'open'>;

export const filledPieces = ({ text, open, filled }: Pick<Filled, 'text' | 'open' | 'filled'>): FilledPiece[] =>
  cut(text, [
    ...open.map(({ start, end }) => ({ start, end, kind: 'open' as const })),
    ...filled.map(({ start, end }) => ({ start, end, kind: 'filled' as const })),
  ]);

/** The first pieces, of so many UTF-16 units: a line shows no more. */
export function firstOf<Kind extends string>(pieces: readonly Piece<Kind>[], units: number): Piece<Kind>[] {
  return pieces
    .filter(({ start }) => start < units)
    .map((piece) => ({ ...piece, text: piece.text.slice(0, units - piece.start) }));
}
