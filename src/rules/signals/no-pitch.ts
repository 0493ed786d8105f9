import type { Reading } from '../reading';
import { type Evidence, none } from './evidence';

/** What sells: strength 2 where the note is a pitch. A humble ask is none. */
export function pitch(reading: Reading): Evidence {
  if (!reading.pitch.sells) return none;
  const { words, language } = reading;
  // As one would quote it: "we help companies", not "we help companies like".
  const quoteEnd = (from: number, to: number): number => {
    let end = to;
    while (end > from + 1 && language?.grammar.has(words[end - 1]?.text ?? '')) end--;
    return words[end - 1]?.end ?? 0;
  };
  const spans = reading.pitch.matches
    .toSorted((a, b) => Number(a.phrase.weak) - Number(b.phrase.weak) || a.from - b.from)
    .slice(0, 3)
    .map((match): [number, number] => [words[match.from]?.start ?? 0, quoteEnd(match.from, match.to)]);
  return { strength: 2, spans };
}
