import { halfOffer } from '../../src/rules/pitch';
import type { Example } from './message';
import { salesUnit } from './weights';

// How much words sell: a logistic regression over the stems of labelled messages, each language by itself.

/** What large weights cost: as many messages hold them back, however many there are. */
const prior = 8;
const rounds = 500;

/** Natural logarithms of odds that a message sells, by stem. Only stems in `known` count. */
export function fitSales(examples: readonly Example[], known: ReadonlySet<string>): Map<string, number> {
  const stems = [...known];
  const index = new Map(stems.map((stem, at) => [stem, at]));
  const rows = examples.map(({ words, halfOffers, message }) => ({
    at: [...words.keys()].flatMap((stem) => index.get(stem) ?? []),
    given: (halfOffers * halfOffer) / salesUnit,
    sells: message.label === 'pitch' ? 1 : 0,
  }));
  const weights = regress(rows, stems.length);
  return new Map(stems.map((stem, at) => [stem, weights[at] ?? 0]));
}

/** Logistic regression by Adam over all rows at once. */
function regress(rows: readonly { at: number[]; given: number; sells: number }[], size: number): Float64Array {
  const [weights, mean, square, slope] = Array.from({ length: 4 }, () => new Float64Array(size + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let round = 1; round <= rounds; round++) {
    slope.fill(0);
    for (const { at, given, sells } of rows) {
      let sum = given + (weights[size] ?? 0);
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
