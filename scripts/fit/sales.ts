import { readFacts } from '../../src/rules/invite';
import { readDraft } from '../../src/rules/reading';
import { saleWords } from '../../src/rules/sales';
import type { Invite } from '../../src/rules/types';

// Which words speak for an offer: a logistic regression over the words of labelled messages, each language by itself.

interface Example {
  words: string[];
  sells: 0 | 1;
}

/** In what part of the messages a word must stand, and in how many at least. */
const leastShare = 0.0105;
const leastMessages = 6;
/** What large weights cost: as many messages hold them back, however many there are. */
const prior = 8;
const rounds = 500;
const quarters = 4;
/** Weights beyond this say that a word was rare, not that it sells. */
const mostWeight = 9;

/** A message to fit on. */
export interface Labelled {
  text: string;
  invite: Invite;
  label: string;
}

/** Words that count, each once, as the rules see them. */
function wordsOf({ text, invite }: Labelled, language: string): string[] {
  const reading = readDraft(text, readFacts({ ...invite, language }));
  if (reading.language?.code !== language || reading.defaultText.only) return [];
  return [...new Set(saleWords(reading).map(({ text: word }) => word))];
}

/** Weights by words, in quarters of a natural logarithm of odds; none of 0. Messages that are no whole notes are passed over. */
export function fitSales(language: string, messages: readonly Labelled[]): Map<string, number> {
  const examples = messages
    .filter(({ label }) => ['pitch', 'personal', 'almost', 'generic'].includes(label))
    .map((message): Example => ({ words: wordsOf(message, language), sells: message.label === 'pitch' ? 1 : 0 }))
    .filter(({ words }) => words.length > 0);
  const counts = new Map<string, number>();
  for (const { words } of examples) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = Math.max(leastMessages, leastShare * examples.length);
  const index = new Map([...counts].filter(([, count]) => count >= least).map(([word], at) => [word, at]));
  const rows = examples.map(({ words, sells }) => ({
    at: words.flatMap((word) => index.get(word) ?? []),
    sells,
  }));
  const weights = regress(rows, index.size);
  return new Map(
    [...index]
      .map(([word, at]): [string, number] => [
        word,
        Math.max(-mostWeight, Math.min(mostWeight, Math.round((weights[at] ?? 0) * quarters))),
      ])
      .filter(([, weight]) => weight !== 0),
  );
}

/** Logistic regression by Adam over all rows at once. */
function regress(rows: readonly { at: number[]; sells: number }[], size: number): Float64Array {
  const [weights, mean, square, slope] = Array.from({ length: 4 }, () => new Float64Array(size + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let round = 1; round <= rounds; round++) {
    slope.fill(0);
    for (const { at, sells } of rows) {
      let sum = weights[size] ?? 0;
      for (const k of at) sum += weights[k] ?? 0;
      const off = (1 / (1 + Math.exp(-sum)) - sells) / rows.length;
      for (const k of at) slope[k] = (slope[k] ?? 0) + off;
      slope[size] = (slope[size] ?? 0) + off;
    }
    for (let k = 0; k <= size; k++) {
      const down = (slope[k] ?? 0) + (k < size ? (prior / rows.length) * (weights[k] ?? 0) : 0);
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * down;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * down * down;
      const step = (mean[k] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[k] = (weights[k] ?? 0) - 0.05 * step;
    }
  }
  return weights;
}

/** A language file's text with other words of sales, the weightiest first. */
export function withSales(text: string, weights: ReadonlyMap<string, number>): string {
  const byWeight = new Map<number, string[]>();
  for (const [word, weight] of weights) byWeight.set(weight, [...(byWeight.get(weight) ?? []), word]);
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, words]) => `${weight} ${words.toSorted().join(' ')}`);
  return text.replace(/(# sales\n)[\s\S]*?(\n\n#)/, (_, before, after) => before + lines.join('\n') + after);
}
