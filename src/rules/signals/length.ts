import { longestNote, noteLength } from '../note-length';
import type { Reading } from '../reading';
import type { Outcome, Span } from '../types';

/**
 * Whether the note fits. Over the dialog's limit it is broken, with the excess, then the stock phrase that is the easiest to lose. Where
 * the dialog doesn't say, more than the longest note of any account is missed: a sentence or two is what recipients ask for.
 */
export function length(reading: Reading): { outcome: Outcome; spans: Span[] } {
  const count = noteLength(reading.draft);
  const limit = reading.facts.limit;
  if (limit === undefined) return { outcome: count > longestNote ? 'missed' : 'met', spans: [] };
  if (count <= limit) return { outcome: 'met', spans: [] };
  const spans: Span[] = [[limit, count]];
  const { words } = reading;
  const first = reading.stock[0];
  const easiest = reading.stock.find((match) => lengthOf(match.from, match.to) >= count - limit) ?? first;
  if (easiest !== undefined) spans.push([words[easiest.from]?.start ?? 0, words[easiest.to - 1]?.end ?? 0]);
  return { outcome: 'broken', spans };

  function lengthOf(from: number, to: number): number {
    return (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0);
  }
}
