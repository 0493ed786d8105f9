/** The `share` quantile (0 to 1) of some numbers, by the nearest rank; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** A difference of medians, and the interval that holds it in 95 % of resamplings. */
export interface Difference {
  more: number;
  from: number;
  to: number;
}

/** Numbers from 0 to 1 by Lehmer's generator: the same figures give the same interval. */
function seeded(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

/** By how much `these` exceed `those`, measured in pairs: the median of the pairs' differences, bootstrapped over pairs. */
export function pairedDifference(those: readonly number[], these: readonly number[]): Difference {
  const differences = these.map((number, at) => number - (those[at] ?? Number.NaN));
  const random = seeded();
  const draw = () => differences[Math.floor(random() * differences.length)] ?? Number.NaN;
  const resampled = Array.from({ length: 1000 }, () => median(differences.map(draw)));
  return { more: median(differences), from: quantile(resampled, 0.025), to: quantile(resampled, 0.975) };
}
