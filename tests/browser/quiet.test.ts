import type { Frame } from 'playwright-core';
import { expect, it } from 'vitest';
import { waitForBanner, waitForNoBanner } from './harness/accessibility';
import { launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';

/** What listens on a page in any world, as "type" each: at the window, and at every node of the document and its shadow roots. */
async function listeningOn(frame: Frame): Promise<string[]> {
  const cdp = await frame.page().context().newCDPSession(frame.page());
  const types: string[] = [];
  for (const expression of ['window', 'document']) {
    const { result } = await cdp.send('Runtime.evaluate', { expression });
    const { listeners } = await cdp.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
      depth: -1,
      pierce: true,
    });
    types.push(...listeners.map(({ type, useCapture }) => `${expression} ${type} ${useCapture}`));
  }
  await cdp.detach();
  return types.sort();
}

it('switched off, nothing of ours listens on a page, its open dialog included; switched on, it does again', async () => {
  const bare = await launchChromium({ extension: null, viewport: { width: 1200, height: 800 } });
  const plain = await pressConnect(await bare.open());
  const without = await listeningOn(plain.frame);
  await bare.close();

  const chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
  const page = await chromium.open();
  const { frame } = await pressConnect(page);
  await waitForBanner(frame);
  const on = await listeningOn(frame);
  expect(on.length).toBeGreaterThan(without.length + 20);
  const popup = await chromium.openExtension('popup.html');
  await popup.getByRole('switch').click();
  await waitForNoBanner(frame);
  await page.bringToFront();
  expect(await listeningOn(frame)).toEqual(without);
  await popup.getByRole('switch').click();
  await waitForBanner(frame);
  expect(await listeningOn(frame)).toEqual(on);
  await chromium.close();
});
