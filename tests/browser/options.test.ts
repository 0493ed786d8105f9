import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from './harness/accessibility';
import { pageViolations } from './harness/axe-page';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';

let chromium: ChromiumSession;
let options: Page;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1120, height: 800 } });
  options = await chromium.openExtension('options.html');
  await options.locator('#slider').waitFor();
});
afterAll(() => chromium.close());

/** Walks to an element by Tab alone, from wherever the focus is; back by Shift and Tab. */
async function tabTo(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await options.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await options.keyboard.press(key);
  }
  throw new Error(`No way to ${selector} by Tab.`);
}

const personal = 'Hi Marta, we met at the Oslo design meetup. I’d love to hear more.';

/** An open dialog with a note in it, in a tab of its own. */
async function openNote(note: string) {
  const page = await chromium.open('/in/marta-lindqvist/', { start: 'note' });
  const { frame, field } = await pressConnect(page);
  await field.fill(note);
  return { page, frame };
}

describe('what makes me accept, by keyboard alone', () => {
  it('a preset turns the open dialog without a reload', async () => {
    const { page, frame } = await openNote('Hi Marta, I came across your profile and would love to connect.');
    await waitForBanner(frame, ({ status }) => status.startsWith('Generic'));
    const before = (await waitForBanner(frame)).text;
    await options.bringToFront();
    await tabTo('#preset-open');
    await options.keyboard.press('Enter');
    await options.getByText('8 of 8 accepted').waitFor();
    await page.bringToFront();
    await waitForBanner(frame, ({ text }) => text !== before && !text.includes('fits anyone'));
    await page.close();
  });

  it('the slider turns the samples, and the dialog follows it', async () => {
    const { page, frame } = await openNote(personal);
    await waitForBanner(frame, ({ text }) => text.includes('Good to go'));
    await options.bringToFront();
    await tabTo('#slider', 'Shift+Tab');
    await options.keyboard.press('End');
    await options.locator('#card-met').locator('xpath=..').and(options.locator('.no')).waitFor();
    await page.bringToFront();
    await waitForBanner(frame, ({ text }) => !text.includes('Good to go'));
    await options.bringToFront();
    await tabTo('#preset-balanced', 'Shift+Tab');
    await options.keyboard.press('Enter');
    await page.bringToFront();
    await waitForBanner(frame, ({ text }) => text.includes('Good to go'));
    await page.close();
  });

  it('says why on focus, and Escape puts it away', async () => {
    await options.bringToFront();
    await tabTo('#card-blank');
    await options.locator('#why-blank').waitFor({ state: 'visible' });
    expect(await options.locator('#why-blank').innerText()).toContain('They write a note at all');
    await options.keyboard.press('Escape');
    await options.locator('#why-blank').waitFor({ state: 'hidden' });
  });

  it('tunes a rule and switches it off and on', async () => {
    await options.bringToFront();
    await tabTo('#tune');
    await options.keyboard.press('Enter');
    await tabTo('#importance-offer');
    await options.keyboard.press('End');
    await expect.poll(() => options.locator('#importance-offer').inputValue()).toBe('required');
    await tabTo('#tune', 'Shift+Tab');
    await options.keyboard.press('Enter');
    await tabTo('#rule-offer');
    await options.keyboard.press('Space');
    await options.locator('#rule-offer[aria-checked="false"]').waitFor();
    await tabTo('#preset-balanced', 'Shift+Tab');
    await options.keyboard.press('Enter');
    await options.locator('#rule-offer[aria-checked="true"]').waitFor();
  });

  it('says what a rule of one’s own still needs, makes it, and deletes and brings it back', async () => {
    await options.bringToFront();
    await tabTo('#own-add');
    await options.keyboard.press('Enter');
    await tabTo('.own-form button.main');
    await options.keyboard.press('Enter');
    await options.getByText('Write at least one word.').waitFor();
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('own-words');
    await options.keyboard.type('role');
    await tabTo('#own-title');
    await options.keyboard.type('mentions the <b>role</b>');
    await tabTo('#own-note');
    await options.keyboard.type('I saw the role on your team.');
    await options.getByText('Meets your rule.').waitFor();
    await tabTo('.own-form button.main');
    await options.keyboard.press('Enter');
    const row = options.locator('.own h3', { hasText: 'mentions the <b>role</b>' });
    await row.waitFor();
    await tabTo('[aria-label^="Delete: mentions"]');
    await options.keyboard.press('Enter');
    await row.waitFor({ state: 'detached' });
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('own-undo');
    await options.keyboard.press('Enter');
    await row.waitFor();
  });

  it('a rule of one’s own reaches the open dialog', async () => {
    const { page, frame } = await openNote(personal);
    await waitForBanner(
      frame,
      ({ status, text }) => status.startsWith('Personal') && text.includes('your own rule «mentions the <b>role</b>»'),
    );
    await options.bringToFront();
    await tabTo('.own [role="switch"]');
    await options.keyboard.press('Space');
    await page.bringToFront();
    await waitForBanner(frame, ({ text }) => text.includes('Good to go'));
    await page.close();
  });

  it('tries a message', async () => {
    await options.bringToFront();
    await tabTo('#try-message');
    await options.keyboard.type('Hi Mike, I came across your profile.');
    await tabTo('summary');
    await options.keyboard.press('Enter');
    await tabTo('#try-name');
    await options.keyboard.type('Marta Lindqvist');
    await options.getByText('don’t accept this').waitFor();
    await options.locator('mark.error', { hasText: 'Mike' }).waitFor();
  });
});

describe('the page', () => {
  it('says what happened to the settings until one has read it', async () => {
    const worker = await chromium.worker();
    await worker.evaluate(`(async () => {
      const { status } = await chrome.storage.local.get('status');
      const notices = [{ id: 'n', at: 0, kind: 'copied', what: 'rule', title: '<b>Mentions the role</b>' }];
      await chrome.storage.local.set({ status: { ...status, notices } });
    })()`);
    await options.getByText('«<b>Mentions the role</b>» was changed on two devices').waitFor();
    await tabTo('.notice button', 'Shift+Tab');
    await options.keyboard.press('Enter');
    await options.locator('.notice button').waitFor({ state: 'detached' });
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('title');
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, in %s', async (colorScheme) => {
    await options.emulateMedia({ colorScheme });
    await options.locator('#own-add').click();
    await options.locator('.own-form button.main').click();
    await options.locator('#card-post').hover();
    expect(await pageViolations(options)).toEqual([]);
    await options.locator('.own-form button:not(.main)').click();
  });

  it.each([
    ['at 200 % zoom', 560, 'ltr'],
    ['in a narrow window', 320, 'ltr'],
    ['right to left', 1120, 'rtl'],
    ['right to left at 200 % zoom', 560, 'rtl'],
  ] as const)('holds together %s: nothing lies outside', async (_, width, direction) => {
    await options.setViewportSize({ width, height: 500 });
    await options.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    if ((await options.locator('.own-form').count()) === 0) await options.locator('#own-add').click();
    const outside = await options.evaluate(() => {
      const wide = document.documentElement.clientWidth;
      const isOut = (element: Element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > wide + 1);
      };
      return [...document.querySelectorAll('main *, nav *')]
        .filter(isOut)
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
    expect(outside).toEqual([]);
  });
});
