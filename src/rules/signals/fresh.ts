import type { Reading } from '../reading';
import { type Word, wordsOf } from '../text/words';

// A note of fewer words can be alike by chance; of more, what follows tells nothing new.
const fewestWords = 5;
const mostWords = 200;
const longestNoteRead = 4000;
const alike = 0.8;
const fewestAgain = 10;

/** Whether this note went to somebody before: a near-copy of an earlier one, greeting and names aside. */
export function isCopy(reading: Reading): boolean {
  const { facts } = reading;
  if (facts.earlierNotes.length === 0) return false;
  const own = pairsOf(reading.words, reading.greeting.end);
  if (own.size < fewestWords - 1) return false;
  return facts.earlierNotes.some((note) => {
    const earlier = pairsOf(wordsOf(note.slice(0, longestNoteRead)), 0);
    let common = 0;
    for (const pair of own) if (earlier.has(pair)) common++;
    if (earlier.size < fewestWords - 1) return false;
    // The same all in all, or all of it again with something put after it.
    const again = earlier.size >= fewestAgain && common / earlier.size >= alike;
    return again || (2 * common) / (own.size + earlier.size) >= alike;
  });
}

/** Pairs of neighbouring words, names (words with a capital within a sentence) written alike. */
function pairsOf(words: readonly Word[], from: number): Set<string> {
  const pairs = new Set<string>();
  let previous: string | undefined;
  const read = words.slice(from, from + mostWords);
  read.forEach((word, at) => {
    const inside = at > 0 && read[at - 1]?.sentence === word.sentence;
    const text = word.marked && inside && word.text.length > 1 && !word.text.startsWith("i'") ? '·' : word.text;
    if (previous !== undefined) pairs.add(`${previous} ${text}`);
    previous = text;
  });
  return pairs;
}
