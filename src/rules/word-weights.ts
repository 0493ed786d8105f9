import type { Language } from './languages/language';
import type { Reading } from './reading';
import type { Word } from './text/words';

/** What a word weighs: points of the score, and halves of a natural logarithm of odds that it sells. */
export interface Weight {
  points: number;
  sales: number;
}

/** A word that its language may weigh, by its stem. */
export interface Weighed {
  stem: string;
  sentence: number;
  language: Language;
  /** Its place among the draft's words. */
  at: number;
}

/** Letters that stand for a word and its kin: "offer" for "offering". */
export const stemLength = 5;
const year = /^(?:19|20)\d\d$/;

/** Numbers by what they count, prices and percentages apart. */
function stemOf(draft: string, { text, start, end }: Word): string {
  if (!/\d/.test(text)) return text.slice(0, stemLength);
  if (draft[end] === '%' || draft.startsWith(' %', end)) return '0pct';
  if (/[$€£₹]/.test(draft.charAt(start - 1) + draft.charAt(end) + draft.charAt(end + 1))) return '0cur';
  return year.test(text) ? '0000' : '0';
}

/** The words that count so far, each once a sentence, in their order. */
export function weighedWords({
  draft,
  words,
  dead,
  languageAt,
}: Pick<Reading, 'draft' | 'words' | 'dead' | 'languageAt'>): Weighed[] {
  let seen = new Set<string>();
  let last = -1;
  return words.flatMap((word, at) => {
    const { sentence } = word;
    if (sentence !== last) seen = new Set();
    last = sentence;
    const language = languageAt(at);
    const stem = stemOf(draft, word);
    if (language === undefined || dead[at] !== 0 || seen.has(stem)) return [];
    seen.add(stem);
    return [{ stem, sentence, language, at }];
  });
}

/** How much each sentence sells by its words; above 0 it does more than it doesn't. */
export function salesBySentence(weighed: readonly Weighed[]): Map<number, number> {
  const sales = new Map<number, number>();
  for (const { stem, sentence, language } of weighed) {
    sales.set(sentence, (sales.get(sentence) ?? 0) + (language.weights.get(stem)?.sales ?? 0));
  }
  return sales;
}

/**
 * Points of a draft's words, each once. `adds` and `takes` say of a sentence by its number whether its words may: what tells of the reader
 * only adds, and what sells only takes.
 */
export function pointsOfWords(
  weighed: readonly Weighed[],
  adds: (word: Weighed) => boolean,
  takes: (word: Weighed) => boolean,
): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const word of weighed) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    const points = word.language.weights.get(word.stem)?.points ?? 0;
    if (points > 0 ? adds(word) : takes(word)) sum += points;
  }
  return sum;
}
