import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumSession } from './chromium';
import { isolatedWorld } from './isolated';

/** Without it Chromium doesn't take an unpacked extension up again after a reload. */
export async function switchDeveloperModeOn({ context }: ChromiumSession): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

/** The extension's workers, by the id of each. */
export const workersOf = ({ context }: ChromiumSession) =>
  new Map(context.serviceWorkers().map((worker) => [new URL(worker.url()).host, worker]));

/** Reloads the extension, and waits until the copy that the page holds knows nobody any more. */
export async function reload(chromium: ChromiumSession, page: Page, id = chromium.extensionId): Promise<void> {
  const world = await isolatedWorld(page, id);
  const extension = await chromium.context.newPage();
  await extension.goto(`chrome-extension://${id}/popup.html`);
  const again = chromium.context.waitForEvent('serviceworker');
  // The page is gone before it can answer.
  await extension.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await expect.poll(() => world.evaluate('chrome.runtime?.id === undefined')).toBe(true);
  await world.close();
  await again;
  await page.bringToFront();
}
