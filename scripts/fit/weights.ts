import type { Weight } from '../../src/rules/word-weights';

/** Points are written in steps of these. */
const step = 2;
/** Parts of a natural logarithm of odds in which sales are written. */
export const salesUnit = 2;
/** Weights beyond these say that a word was rare. */
const mostPoints = 14;
const mostSales = 5;

/** Points and logarithms of odds as they are written down; none where both are nothing. */
export function weightsOf(
  points: ReadonlyMap<string, number>,
  sales: ReadonlyMap<string, number>,
): Map<string, Weight> {
  const rounded = (value: number, unit: number, most: number) =>
    Math.max(-most, Math.min(most, Math.round(value / unit))) || 0;
  return new Map(
    [...new Set([...points.keys(), ...sales.keys()])]
      .map((stem): [string, Weight] => [
        stem,
        {
          points: step * rounded(points.get(stem) ?? 0, step, mostPoints / step),
          sales: rounded(sales.get(stem) ?? 0, 1 / salesUnit, mostSales),
        },
      ])
      .filter(([, { points: some, sales: more }]) => some !== 0 || more !== 0),
  );
}

/** A language file's text with other weights of words, a line for each pair of them, what tells most first. */
export function withWeights(text: string, weights: ReadonlyMap<string, Weight>): string {
  const lines = new Map<string, string[]>();
  const sorted = [...weights].sort(([, a], [, b]) => b.points - a.points || a.sales - b.sales);
  for (const [stem, { points, sales }] of sorted) {
    const key = `${points} ${sales}`;
    lines.set(key, [...(lines.get(key) ?? []), stem]);
  }
  const written = [...lines].map(([key, stems]) => `${key} ${stems.toSorted().join(' ')}`);
  return text.replace(/(# weights\n)[\s\S]*?(\n\n#)/, (_, before, after) => before + written.join('\n') + after);
}
