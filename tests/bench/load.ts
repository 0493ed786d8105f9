import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumSession } from '../browser/harness/chromium';
import { pageAddress } from './feed';
import { interleave, type Passes, threadTime } from './passes';
import { type Variant, variants } from './variants';

/** Resolves after the load event, frames included. */
const loaded = `new Promise((done) => document.readyState === 'complete' ? setTimeout(done) : addEventListener('load', () => setTimeout(done)))`;
/** By then all that was put off to a quiet moment after the load is done. */
const settled = 'new Promise((done) => setTimeout(done, Math.max(0, 2500 - performance.now())))';

/** Opens a fresh tab, a process of its own, for one measurement. */
async function inFreshTab<T>(
  { context }: ChromiumSession,
  address: string,
  measure: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(address);
  const measured = await measure(page, cdp);
  await page.close();
  return measured;
}

/** Processor time, in milliseconds, of a fresh tab's main thread until the page and its frame are loaded. */
export async function measureLoad(
  session: ChromiumSession,
  rounds: number,
  compared: readonly Variant[] = variants,
): Promise<Passes> {
  const load = (variant: Variant) =>
    inFreshTab(session, pageAddress(variant), async (page, cdp) => {
      await page.evaluate(loaded);
      return threadTime(cdp);
    });
  for (const variant of compared) await load(variant);
  return interleave(rounds, compared, load);
}

/** Megabytes of JavaScript's heap that a page and its frame hold once all that can be has been collected. */
export function measureHeap(
  session: ChromiumSession,
  rounds: number,
  compared: readonly Variant[] = variants,
  kind: 'feed' | 'invites' = 'feed',
): Promise<Passes> {
  return interleave(rounds, compared, (variant) =>
    inFreshTab(session, pageAddress(variant, kind), async (page, cdp) => {
      await page.evaluate(settled);
      for (const _ of [1, 2, 3]) await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      return usedSize / 2 ** 20;
    }),
  );
}
