import { typosAllowed, within } from '../text/distance';
import type { Plain } from './canonical';

/** A default text as words, and the set of them. */
export interface DefaultLine {
  words: readonly string[];
  vocabulary: ReadonlySet<string>;
  /** How many of the words stand for what LinkedIn filled in. */
  fills: number;
  /** How many words of a draft must be the text's own, spelt right, for it to be this text with the changes allowed. */
  needed: number;
}

// Without one of these a sentence is no longer LinkedIn's: leaving one out counts twice.
const carrying = /^(?:linkedin|network|add|join|connect|invite|red|reseau|rete|rede|netzwerk|natverk|jaringan)$/;
const impossible: number = 99;
const longestFill = 6;

/** How many changes still leave a text of so many words the same text. */
export function changesAllowed(length: number): number {
  if (length < 6) return 1;
  return length < 12 ? 2 : Math.min(4, Math.floor(length / 5));
}

/**
 * Aligns a default text with the words from `from` on. Returns the index after the last word that it covers, or -1 where these
 * words are another text; `isName` tells whether a word may be part of a name. Typos, a word or two left out and empty words put in are let pass; a word of one's own never is.
 */
export function align(
  words: readonly Plain[],
  from: number,
  text: DefaultLine,
  empty: ReadonlySet<string>,
  isName: (index: number) => boolean,
): number {
  const budget = changesAllowed(text.words.length);
  const reach = Math.min(words.length - from, text.words.length + 4 + text.fills * longestFill);
  if (!enoughInCommon(words, from, reach, text)) return -1;
  // Row i: least changes after i words of the text, by the words of the draft that are used up.
  let row = Array.from({ length: reach + 1 }, (_, j) => (j === 0 ? 0 : impossible));
  for (let j = 1; j <= reach; j++) row[j] = putIn(words, from, j, row[j - 1] ?? impossible, empty);
  for (const [place, expected] of text.words.entries()) {
    const first = place === 0;
    const next: number[] = [];
    const leftOut = carrying.test(expected) ? 2 : 1;
    for (let j = 0; j <= reach; j++) {
      let cost = (row[j] ?? impossible) + leftOut;
      if (expected === '_') {
        cost = impossible;
        // Who indicated it is a name; the group that they share may be called anything.
        for (let k = 1; k <= longestFill && k <= j; k++) {
          if (first && !isName(from + j - k)) break;
          cost = Math.min(cost, row[j - k] ?? impossible);
        }
      } else if (j > 0) {
        const word = words[from + j - 1]?.text ?? '';
        cost = Math.min(cost, (row[j - 1] ?? impossible) + difference(word, expected));
        cost = Math.min(cost, putIn(words, from, j, next[j - 1] ?? impossible, empty));
      }
      next.push(cost);
    }
    row = next;
  }
  let best = -1;
  let least = budget;
  for (let j = 1; j <= reach; j++) {
    const cost = row[j] ?? impossible;
    if (cost < least || (cost === least && best < 0)) {
      least = cost;
      best = j;
    }
  }
  return best < 0 ? -1 : from + best;
}

/** Cost of having one more word of the draft that the text doesn't have. */
function putIn(words: readonly Plain[], from: number, j: number, before: number, empty: ReadonlySet<string>): number {
  const word = words[from + j - 1]?.text ?? '';
  const repeated = j > 1 && words[from + j - 2]?.text === word;
  return empty.has(word) || repeated ? before + 0.5 : impossible;
}

function difference(word: string, expected: string): number {
  if (word === expected) return 0;
  return within(word, expected, typosAllowed(expected.length)) ? 1 : impossible;
}

/** A quick look that spares the alignment nearly always: all but the changes allowed stand here, spelt right. */
function enoughInCommon(words: readonly Plain[], from: number, reach: number, text: DefaultLine): boolean {
  const { needed } = text;
  let common = 0;
  for (let j = 0; j < reach && common < needed; j++) if (text.vocabulary.has(words[from + j]?.text ?? '')) common++;
  return common >= needed;
}
