import { Dead, type Reading } from '../reading';
import { type Evidence, none } from './evidence';

/** Words of a sentence that sells without a phrase that does: as many as one would quote. */
const longestQuote = 9;

/** What sells: strength 2 where the note is a pitch. A humble ask is none. */
export function pitch(reading: Reading): Evidence {
  if (!reading.pitch.sells) return none;
  const { words, dead, language } = reading;
  const { matches, most } = reading.pitch;
  // As one would quote it: "we help companies", not "we help companies like".
  const quote = ({ from, to }: { from: number; to: number }): [number, number] => {
    let end = to;
    while (end > from + 2 && language?.grammar.has(words[end - 1]?.text ?? '')) end--;
    return [words[from]?.start ?? 0, words[end - 1]?.end ?? 0];
  };
  const from = words.findIndex(({ sentence }, at) => sentence === most && ((dead[at] ?? 0) & Dead.frame) === 0);
  if (matches.length === 0 && from >= 0) {
    let to = from + 1;
    while (to < from + longestQuote && words[to]?.sentence === most) to++;
    return { strength: 2, spans: [quote({ from, to })] };
  }
  const spans = matches
    .toSorted((a, b) => Number(a.phrase.weak) - Number(b.phrase.weak) || a.from - b.from)
    .slice(0, 3)
    .map(quote);
  return { strength: 2, spans };
}
