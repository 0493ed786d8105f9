import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from './harness/accessibility';
import { pageViolations } from './harness/axe-page';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';
import { openPopup, type Popup } from './harness/popup';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
  const page = await chromium.open('/in/marta-lindqvist/', { start: 'note', left: 2 });
  const { frame, field } = await pressConnect(page);
  await field.fill('My own words.');
  await waitForBanner(frame);
});
afterAll(() => chromium.close());

const violations = (popup: Popup) =>
  popup.evaluate<unknown[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]))`);
/** What can be pressed or filled in and is smaller than 24 px, and what sticks out of the window sideways. */
const tooSmall = (popup: Popup) =>
  popup.evaluate<string[]>(`[...document.querySelectorAll('button, select, input, textarea, [role=option]')]
    .filter((element) => element.checkVisibility() && element.type !== 'checkbox')
    .filter((element) => {
      const { width, height, left, right } = element.getBoundingClientRect();
      return width < 24 || height < 24 || left < 0 || right > innerWidth;
    })
    .map((element) => element.outerHTML)`);

/** Everything that the popup can show, one state after the other. */
const states: [string, (popup: Popup) => Promise<void>][] = [
  ['the list', async () => undefined],
  [
    'no match',
    async (popup) => {
      await popup.type('zebra');
      await popup.waitForText('zebra');
      await popup.press('Escape');
    },
  ],
  [
    'a sentence',
    async (popup) => {
      await popup.press('Enter');
      await popup.waitFor(`document.querySelector('.blank')`);
    },
  ],
  [
    'filled in, and asked about one’s own words',
    async (popup) => {
      await popup.type('from the tram pilot in Bergen, where we shared a desk for more than a year');
      await popup.click('#insert');
      await popup.waitFor(`document.querySelector('#replace')`);
    },
  ],
  ['try a draft, empty', (popup) => popup.click('#tab-try')],
  [
    'try a draft',
    async (popup) => {
      await popup.evaluate(`document.querySelector('#try-draft').focus()`);
      await popup.type('Hi Mike, I came across your profile. We met at the Oslo design meetup.');
      await popup.waitFor(`document.querySelector('mark')`);
    },
  ],
  ['the snooze', (popup) => popup.click('#snooze')],
  [
    'more',
    async (popup) => {
      await popup.press('Escape');
      await popup.click('#more');
      await popup.waitFor(`document.querySelector('#report')`);
    },
  ],
];

async function walk(said: string, features: Record<string, string>): Promise<void> {
  const popup = await openPopup(chromium);
  await popup.emulate(features);
  await popup.waitForText(said);
  await popup.evaluate(`${axe.source};0`);
  for (const [name, go] of states) {
    await go(popup);
    expect(await violations(popup), name).toEqual([]);
    expect(await tooSmall(popup), name).toEqual([]);
    const [width, height, scrollWidth, scrollHeight] = await popup.evaluate<number[]>(
      '[innerWidth, innerHeight, document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
    );
    expect([width, scrollWidth, scrollHeight], name).toEqual([360, 360, height]);
    expect(height).toBeLessThanOrEqual(560);
  }
  await popup.close();
  await (await chromium.worker()).evaluate('chrome.storage.session.clear()');
}

describe('in every state axe finds nothing, all can be hit, and nothing sticks out', () => {
  it.each([{ 'prefers-color-scheme': 'light' }, { 'prefers-color-scheme': 'dark' }, { 'forced-colors': 'active' }])(
    '%j',
    async (features) => walk('To Marta · note open', features),
  );

  it('and it would say so', async () => {
    const popup = await openPopup(chromium);
    await popup.waitForText('To Marta');
    await popup.evaluate(`${axe.source};document.querySelector('#settings').textContent = ''`);
    expect(await violations(popup)).toMatchObject([['button-name', expect.stringContaining('settings')]]);
    await popup.close();
  });

  it('right to left', async () => {
    const worker = await chromium.worker();
    const set = (language: string) =>
      worker.evaluate(`chrome.storage.local.get('effective').then(({ effective }) =>
        chrome.storage.local.set({ effective: { ...effective, language: '${language}', messages: {} } }))`);
    await set('he');
    await walk('To Marta', {});
    await set('en');
  });
});

describe('in a low window, as at 200 % zoom', () => {
  it('all of it is reached by scrolling down, and nothing sideways', async () => {
    const page = await chromium.openExtension('popup.html');
    await page.setViewportSize({ width: 360, height: 280 });
    await page.locator('[role=option]').first().waitFor();
    for (const selector of ['#tab-try', '#try-draft', '#try-copy', '#more', '#report', '#settings']) {
      await page.locator(selector).scrollIntoViewIfNeeded();
      if (selector.startsWith('#tab') || selector === '#more') await page.locator(selector).click();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await pageViolations(page)).toEqual([]);
    await page.close();
  });
});

describe('opening', () => {
  it('paints the templates soon, and moves nothing afterwards', async () => {
    const page = await chromium.openExtension('popup.html');
    const paint = await page.evaluate(`new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntriesByName('first-contentful-paint')[0]?.startTime))
        .observe({ type: 'paint', buffered: true });
    })`);
    // The goal is 150 ms; a machine with other work on it takes its time.
    expect(paint).toBeLessThan(1000);
    const shifts = await page.evaluate(`new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
    })`);
    expect(shifts).toBe(0);
    await page.close();
  });
});
