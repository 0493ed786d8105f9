import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumSession } from '../browser/harness/chromium';
import { origin } from '../standin/switches';
import { interleave, type Passes, threadTime } from './passes';
import { choosing, type Variant, variants } from './variants';

/** What was pressed just before each pass: nothing, something, or a Connect whose dialog doesn't come. */
export type Before = 'nothing' | 'a press' | 'Connect';

/** A page of the bench's own in which a variant runs: a feed, which invites nobody, or one with a Connect on it. */
export const pageAddress = (variant: Variant, page: 'feed' | 'invites' = 'feed'): string =>
  `${origin}/${page}/?${choosing(variant)}`;

async function press(page: Page, before: Before): Promise<void> {
  if (before === 'nothing') return;
  await page.evaluate(
    before === 'Connect' ? `document.getElementById('connect').focus()` : 'document.activeElement?.blur()',
  );
  await page.keyboard.press('Enter');
}

/** Processor time, in milliseconds, of adding 1,200 cards and editing them, in a hidden page of each variant. */
export async function measureFeed(
  { context }: ChromiumSession,
  before: Before,
  rounds: number,
  compared: readonly Variant[] = variants,
): Promise<Passes> {
  const opened = new Map<Variant, { page: Page; cdp: CDPSession }>();
  for (const variant of compared) {
    const page = await context.newPage();
    await page.goto(pageAddress(variant, before === 'Connect' ? 'invites' : 'feed'));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    opened.set(variant, { page, cdp });
  }
  // One in front would pay for frames as well.
  const front = await context.newPage();
  await front.bringToFront();
  const pass = async (variant: Variant): Promise<number> => {
    const tab = opened.get(variant);
    if (!tab) throw new Error(`No page runs ${variant}.`);
    // A collection in the midst of one pass would count for all.
    await tab.cdp.send('HeapProfiler.collectGarbage');
    await press(tab.page, before);
    const begun = await threadTime(tab.cdp);
    await tab.page.evaluate('addAndEdit()');
    return (await threadTime(tab.cdp)) - begun;
  };
  for (const variant of compared) for (const _ of [1, 2, 3]) await pass(variant);
  const passes = await interleave(rounds, compared, pass);
  for (const { page } of opened.values()) await page.close();
  await front.close();
  return passes;
}
