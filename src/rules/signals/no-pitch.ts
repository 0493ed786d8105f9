import type { Reading } from '../reading';
import { type Evidence, none } from './evidence';

/** What sells: strength 2 where the note is a pitch, 0 otherwise. A humble ask is none. */
export function pitch(reading: Reading): Evidence {
  if (!reading.pitch.sells) return none;
  const { words } = reading;
  const spans = reading.pitch.matches
    .toSorted((a, b) => Number(a.phrase.weak) - Number(b.phrase.weak) || a.from - b.from)
    .slice(0, 3)
    .map((match): [number, number] => [words[match.from]?.start ?? 0, words[match.to - 1]?.end ?? 0]);
  return { strength: 2, spans };
}
