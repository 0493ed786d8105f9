import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';
import { heldBy } from './harness/heap';

/** Dialogs opened and closed before the first measure, so that what is kept once is there, and after. */
const dialogs = { first: 20, more: 200 };

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

/** Waits two frames, the banner's time, and tells whether its host stands in the dialog. */
const hasHost = (page: Page) =>
  page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    const dialog = document.getElementById('interop-outlet')?.shadowRoot?.querySelector('.send-invite');
    return [...(dialog?.children ?? [])].some((child) => child.attributes.length === 0);
  });

/** Opens the dialog and closes it by the person's own presses, every other time from the note step; returns how often it had a banner. */
async function openAndClose(page: Page, times: number): Promise<number> {
  const connect = await page.locator('[componentkey$="Topcard"] [componentkey$="_connect"]').boundingBox();
  let seen = 0;
  for (let time = 0; time < times; time++) {
    await page.mouse.click((connect?.x ?? 0) + 10, (connect?.y ?? 0) + 10);
    if (await hasHost(page)) seen += 1;
    if (time % 2 === 1) {
      // Back around to "Send without a note", and on to "Add a note".
      for (const key of ['Shift+Tab', 'Shift+Tab', 'Enter']) await page.keyboard.press(key);
      await page.keyboard.type('Hi');
    }
    await page.keyboard.press('Escape');
  }
  return seen;
}

/** A dialog is given up for good 400 ms after it went, and the press before it forgotten later. */
const settle = (page: Page) => page.waitForTimeout(1_000);

it('two hundred dialogs opened and closed leave no listener, no node and no memory behind', async () => {
  const page = await chromium.open();
  const dialog = await pressConnect(page);
  await waitForBanner(dialog.frame);
  await dialog.dismiss.click();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await openAndClose(page, dialogs.first);
  await settle(page);
  const before = await heldBy(cdp);
  expect(await openAndClose(page, dialogs.more)).toBe(dialogs.more);
  await settle(page);
  const after = await heldBy(cdp);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(5);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
  expect(after.bytes - before.bytes).toBeLessThan(50_000);
  await page.close();
}, 60_000);
