import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InsertAnswer, Insertion, Known } from '../../src/messages';
import { waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

/** Sends a message to the page in front, as the popup does; null where no frame of it answers. */
async function ask<T>(page: Page, message: { kind: string; body: unknown }): Promise<T | null> {
  await page.bringToFront();
  const worker = await chromium.worker();
  const answer = await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return JSON.stringify((await chrome.tabs.sendMessage(tab.id, ${JSON.stringify(message)})) ?? null);
  })()`);
  return JSON.parse(String(answer));
}
const insert = (page: Page, text: string, how: Insertion['how'] = 'ask', slot = '') => {
  const start = text.indexOf(slot);
  const open = slot === '' ? null : { start, end: start + slot.length };
  return ask<InsertAnswer>(page, { kind: 'insert note', body: { text, open, how } });
};
const known = (page: Page) => ask<Known>(page, { kind: 'what is known', body: null });

const own = 'We met at the Oslo design meetup.';
const text = 'Hi Marta, your talk on {what?} stayed with me.';

describe('asked by the popup, a page', () => {
  it.each(['shadow', 'iframe', 'preload'] as const)(
    'tells what is known, and writes into the note of the frame that holds the dialog: %s',
    async (mount) => {
      const page = await chromium.open('/in/jonas-aalto/', { mount });
      expect(await known(page)).toBeNull();
      expect(await insert(page, text)).toBeNull();
      const { field, node, frame } = await pressConnect(page);
      await waitForBanner(frame);
      expect(await known(page)).toMatchObject({ step: 'choose', draft: 'empty' });
      expect(await insert(page, text, 'ask', '{what?}')).toEqual({ outcome: 'inserted' });
      expect(await field.inputValue()).toBe(text);
      await node.getByText(`${text.length}/200`).waitFor();
      const selected = await field.evaluate((element: HTMLTextAreaElement) =>
        element.value.slice(element.selectionStart, element.selectionEnd),
      );
      expect(selected).toBe('{what?}');
      const invite = (await known(page))?.invite;
      expect(invite).toMatchObject({ limit: 200 });
      if (mount !== 'preload') {
        expect(invite).toMatchObject({
          recipient: { name: 'Jonas Aalto', firstName: 'Jonas', school: 'Aalto University' },
          mutualContacts: ['Ann Lee'],
        });
      }
      await page.close();
    },
  );

  it.each([
    ['free', 200],
    ['premium', 300],
  ] as const)('stops at the limit of a %s account, %i characters, and tells by how much', async (account, limit) => {
    const page = await chromium.open('/in/priya-raman/', { start: 'note', account, mount: 'light' });
    const { field, send, frame } = await pressConnect(page);
    await waitForBanner(frame);
    const long = 'word '.repeat(70).trim();
    expect(await insert(page, long)).toEqual({ outcome: 'too long', over: long.length - limit });
    const written = await field.inputValue();
    expect(written.length).toBeGreaterThan(limit - 6);
    expect(written.length).toBeLessThanOrEqual(limit);
    expect(written).toMatch(/^(word )+word$/);
    expect(await send.isEnabled()).toBe(true);
    await waitForBanner(frame, ({ status }) => status.includes(`Too long by ${long.length - limit} characters`));
    await page.close();
  });

  it('asks before it touches one’s own words; then they are replaced or added to', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { start: 'note', prefill: own });
    const { field, frame } = await pressConnect(page);
    await waitForBanner(frame);
    expect(await known(page)).toMatchObject({ draft: 'own' });
    expect(await insert(page, text)).toEqual({ outcome: 'asks' });
    expect(await field.inputValue()).toBe(own);
    await field.press('End');
    expect(await insert(page, text, 'add')).toEqual({ outcome: 'inserted' });
    expect(await field.inputValue()).toBe(`${own} ${text}`);
    expect(await insert(page, text, 'replace')).toEqual({ outcome: 'inserted' });
    expect(await field.inputValue()).toBe(text);
    await page.close();
  });

  it('says where there is no field to write in: LinkedIn opens its upsell instead', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { upsell: 'before' });
    const { frame } = await pressConnect(page);
    await waitForBanner(frame);
    expect(await insert(page, text)).toEqual({ outcome: 'field gone' });
    await page.close();
  });

  it('is silent once Say Why is off', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { start: 'note' });
    const { frame, node } = await pressConnect(page);
    await waitForBanner(frame);
    const tell = (on: boolean) =>
      `chrome.storage.local.get('effective').then(({ effective }) => chrome.storage.local.set({ effective: { ...effective, on: ${on} } }))`;
    const worker = await chromium.worker();
    await worker.evaluate(tell(false));
    await expect.poll(() => known(page)).toBeNull();
    expect(await insert(page, text)).toBeNull();
    await worker.evaluate(tell(true));
    await node.waitFor();
    await page.close();
  });
});
