import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInBanner, waitForBanner, waitForNoBanner } from './harness/accessibility';
import { pageViolations } from './harness/axe-page';
import { type ChromiumSession, launchChromium } from './harness/chromium';

let chromium: ChromiumSession;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1000, height: 900 }, keepsWelcome: true });
  const [opened, ...others] = chromium.context.pages().filter((each) => each.url().endsWith('/welcome.html'));
  if (opened === undefined || others.length > 0) throw new Error('There should be one welcome.');
  page = opened;
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => chromium.close());

const tryNote = (name: string) => page.getByRole('button', { name, exact: true }).click();
const send = () => page.locator('#sample-send').click();

describe('the welcome, open since the install', () => {
  it('has the real banner, which judges the sample notes by the real rules', async () => {
    await waitForBanner(page, ({ text }) => text.includes('Marta sees your name, but not why'));
    for (const [button, status] of [
      ['LinkedIn’s text', 'Default'],
      ['For anyone', 'Generic'],
      ['For Marta', 'Personal'],
    ] as const) {
      await tryNote(button);
      await waitForBanner(page, (banner) => banner.status.startsWith(status));
    }
  });

  it('judges what one types there, key by key', async () => {
    await tryNote('None');
    await clickInBanner(page, 'Write a note');
    await page.keyboard.type('Hi Marta, we met at the Oslo design meetup. I’d love to hear how the tram pilot goes.');
    await waitForBanner(page, ({ status }) => status.startsWith('Personal'));
  });

  it('holds a blank one once, and lets the second press go nowhere', async () => {
    await tryNote('None');
    await waitForBanner(page);
    await send();
    await waitForBanner(page, ({ status }) => status.startsWith('Not sent yet'));
    await send();
    await page.getByText('Here it would have gone out').waitFor();
    await waitForNoBanner(page);
    expect(await page.evaluate('document.activeElement.id')).toBe('sample-again');
    await page.keyboard.press('Enter');
    await waitForBanner(page);
  });

  it('keeps what is pressed in its banner to itself', async () => {
    await clickInBanner(page, 'Say Why: more');
    await clickInBanner(page, 'Marta will know me');
    await waitForBanner(page, ({ text }) => text.includes('You said that they will know you'));
    const settings = await page.evaluate(
      `chrome.storage.local.get('effective').then(({ effective }) => effective.people)`,
    );
    expect(settings).toEqual([]);
    await tryNote('None');
    await waitForBanner(page, ({ text }) => text.includes('not why'));
  });

  it('takes the two choices, and the sample follows', async () => {
    await page.getByRole('radio', { name: 'Only advise me' }).check();
    await expect
      .poll(() => page.evaluate(`chrome.storage.local.get('effective').then(({ effective }) => effective.asking)`))
      .toBe('never');
    await send();
    await page.getByText('Here it would have gone out').waitFor();
    await page.getByRole('radio', { name: 'Ask me once' }).check();
    await page.getByLabel('Your name').fill('Robin Vale');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    await page.reload();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Robin Vale');
  });

  it.each([
    ['light', 1000],
    ['dark', 1000],
    ['dark', 320],
  ] as const)(
    'axe finds nothing in it or in its banner, and nothing scrolls sideways: %s at %i px',
    async (colorScheme, width) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await waitForBanner(page);
      expect(await pageViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    },
  );

  it('says nothing in the console', () => {
    expect(problems).toEqual([]);
  });
});
