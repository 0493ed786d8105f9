import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

it('the German words that the build wrote reach an open dialog by the snapshot', async () => {
  const page = await chromium.open('/in/marta-lindqvist/');
  const { frame } = await pressConnect(page);
  await waitForBanner(frame, ({ status }) => status.includes('sees your name'));
  // What the background writes in a German browser: few Chromiums have the words to be one.
  const worker = await chromium.worker();
  await worker.evaluate(`(async () => {
    const messages = await (await fetch(chrome.runtime.getURL('words/de.json'))).json();
    const { effective } = await chrome.storage.local.get('effective');
    await chrome.storage.local.set({ effective: { ...effective, language: 'de', messages } });
  })()`);
  const found = await waitForBanner(frame, ({ status }) => status.includes('sieht nur deinen Namen'));
  expect(found.name).toBe('Say Why: deine Einladung an Marta');
  expect(found.controls.map(({ name }) => name)).toContain('Nachricht schreiben');
  await page.close();
});
