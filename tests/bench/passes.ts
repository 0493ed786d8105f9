import type { CDPSession } from 'playwright-core';
import type { Variant } from './variants';

/** What each variant took, in order: the figures at one place of two lists were measured one right after the other. */
export type Passes = Record<Variant, number[]>;

/** Measures the variants by turns, forth and back, so that whatever slows the machine down slows all of them. */
export async function interleave(
  rounds: number,
  compared: readonly Variant[],
  measure: (variant: Variant) => Promise<number>,
): Promise<Passes> {
  const passes: Passes = { none: [], 'none again': [], empty: [], ours: [], known: [] };
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? compared : [...compared].reverse();
    for (const variant of order) passes[variant].push(await measure(variant));
  }
  return passes;
}

/** Processor time of the page's main thread since its process began, in milliseconds: other programs don't count in it. */
export async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}
