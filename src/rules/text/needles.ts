import type { Word } from './words';

/** A run of words that a fact consists of, folded. */
export type Needle = readonly string[];

/** Places where a needle stands in the words, as ranges of words, end exclusive. A genitive's "'s" is let pass. */
export function findNeedle(words: readonly Word[], needle: Needle): [number, number][] {
  const found: [number, number][] = [];
  const first = needle[0];
  if (first === undefined) return found;
  for (let at = 0; at + needle.length <= words.length; at++) {
    if (!fits(words[at]?.text, first)) continue;
    let k = 1;
    while (k < needle.length && fits(words[at + k]?.text, needle[k] ?? '')) k++;
    if (k === needle.length) found.push([at, at + k]);
  }
  return found;
}

function fits(text: string | undefined, needle: string): boolean {
  return text === needle || (text !== undefined && text.length === needle.length + 2 && text === `${needle}'s`);
}
