import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInBanner, waitForBanner, waitForNoBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';
import { openPopup } from './harness/popup';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

/** Presses in the popup what a selector finds, as a person does. */
const press = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;

describe('the popup', () => {
  it.each(['shadow', 'iframe', 'preload'] as const)('tells how the dialog stands, mounted as %s', async (mount) => {
    const page = await chromium.open('/in/marta-lindqvist/', { mount, left: 2 });
    const { frame, field } = await pressConnect(page);
    await waitForBanner(frame);
    const before = await openPopup(chromium);
    await before.waitForText('To Marta');
    await before.click('#more');
    await before.waitForText('To Marta: blank');
    await before.close();
    await page.bringToFront();
    await clickInBanner(frame, 'Write a note');
    await field.waitFor();
    await field.fill('Hi Marta, we met at the Oslo design meetup. I would love to hear how the tram pilot goes.');
    await waitForBanner(frame, ({ status }) => status.startsWith('Personal'));
    const popup = await openPopup(chromium);
    await popup.waitForText('To Marta');
    await popup.click('#more');
    await popup.waitForText('To Marta: personal');
    await popup.waitForText('of 200 characters');
    await page.close();
  });

  it('says so where there is no invitation, and where the tab is no page of LinkedIn', async () => {
    const feed = await chromium.open('/feed/');
    await (await openPopup(chromium)).waitForText('No invitation is open in this tab');
    await feed.close();
    const other = await chromium.context.newPage();
    await other.goto('about:blank');
    await (await openPopup(chromium)).waitForText('This tab isn’t LinkedIn');
    await other.close();
  });

  it('fits its window: 360 wide, at most 560 high, without scrolling sideways', async () => {
    const page = await chromium.open();
    const popup = await openPopup(chromium);
    await popup.waitForText('No invitation');
    const [width, height, scrollWidth] = await popup.evaluate<[number, number, number]>(
      '[innerWidth, innerHeight, document.documentElement.scrollWidth]',
    );
    expect(width).toBe(360);
    expect(height).toBeLessThanOrEqual(560);
    expect(scrollWidth).toBeLessThanOrEqual(width);
    await page.close();
  });

  it('snoozes every tab at once and wakes them', async () => {
    const page = await chromium.open();
    const { frame } = await pressConnect(page);
    await waitForBanner(frame);
    const popup = await openPopup(chromium);
    await popup.waitForText('To Marta');
    await popup.click('#snooze');
    await popup.waitForText('1 hour');
    await popup.evaluate(press('#hour'));
    await popup.waitForText('Quiet until');
    await waitForNoBanner(frame);
    await popup.evaluate(press('#wake'));
    await waitForBanner(frame);
    await page.close();
  });

  it('brings back what was switched off with "Don\'t flag this"', async () => {
    const page = await chromium.open();
    const { frame } = await pressConnect(page);
    await clickInBanner(frame, 'Say Why: more');
    await clickInBanner(frame, /^Don.t flag/);
    await waitForBanner(frame, ({ text }) => !text.includes('not why'));
    const popup = await openPopup(chromium);
    await popup.waitForText('To Marta');
    await popup.click('#more');
    await popup.waitForText('Flag again');
    await popup.evaluate(press('[id^="again-"]'));
    await waitForBanner(frame, ({ text }) => text.includes('not why'));
    await page.close();
  });
});

describe('asking', () => {
  /** Chooses how to be asked, as a person does in the list. */
  const choose = (value: string) => `(() => {
    const list = document.querySelector('#asking');
    list.value = ${JSON.stringify(value)};
    list.dispatchEvent(new Event('change', { bubbles: true }));
  })()`;

  it('"only advise" lets the first press send, and "ask once" asks again', async () => {
    const page = await chromium.open();
    const first = await pressConnect(page);
    await waitForBanner(first.frame);
    const popup = await openPopup(chromium);
    await popup.waitForText('To ');
    await popup.click('#more');
    await popup.evaluate(`new Promise((resolve) => {
      const look = () => (document.querySelector('#asking') ? resolve() : requestAnimationFrame(look));
      look();
    })`);
    await popup.evaluate(choose('never'));
    await page.bringToFront();
    const worker = await chromium.worker();
    await worker.evaluate(`new Promise((resolve) => {
      const look = async () => ((await chrome.storage.local.get('effective')).effective?.asking === 'never' ? resolve() : setTimeout(look, 10));
      look();
    })`);
    const sent = chromium.standin.nextSent();
    await first.send.click();
    expect(await sent).toMatchObject({ note: null });
    await page.close();

    const again = await chromium.open('/in/jonas-aalto/');
    const popup2 = await openPopup(chromium);
    await popup2.waitForText('No invitation');
    await popup2.click('#more');
    await popup2.waitFor(`document.querySelector('#asking')`);
    await popup2.evaluate(choose('once'));
    await again.bringToFront();
    const second = await pressConnect(again);
    await waitForBanner(second.frame);
    await second.send.click();
    await waitForBanner(second.frame, ({ status }) => status.startsWith('Not sent yet'));
    await again.close();
  });

  it('copies a report without a name, a draft or an address in it', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { start: 'note' });
    const { frame, field } = await pressConnect(page);
    await field.fill('Hi Marta, a secret of mine about the trams.');
    await waitForBanner(frame, ({ status }) => status !== '');
    const popup = await openPopup(chromium);
    await popup.waitForText('To Marta');
    await popup.click('#more');
    await popup.waitFor(`document.querySelector('#report')`);
    const copied = await popup.evaluate<string>(`new Promise((resolve) => {
      navigator.clipboard.writeText = (text) => (resolve(text), Promise.resolve());
      document.querySelector('#report').click();
    })`);
    expect(copied).toMatch(/note/);
    expect(copied).not.toMatch(/Marta|Lindqvist|secret|trams|linkedin\.com/i);
    await page.close();
  });
});

describe('settings', () => {
  it.each([
    ['garbage', '"nothing of ours"'],
    ['an old half', '{ "on": "yes", "rules": { "threshold": -5 }, "unflagged": ["no such rule", 7] }'],
    ['nothing', 'undefined'],
  ])('that are %s in storage leave the banner as it is by default', async (_, stored) => {
    const worker = await chromium.worker();
    await worker.evaluate(`chrome.storage.local.set({ effective: ${stored === 'undefined' ? 'null' : stored} })`);
    const page = await chromium.open();
    const { frame, send } = await pressConnect(page);
    await waitForBanner(frame, ({ text }) => text.includes('not why'));
    // Nothing is held until the background has made the snapshot good again; then it asks once, as by default.
    const sent = chromium.standin.nextSent();
    await send.click();
    const asked = waitForBanner(frame, ({ status }) => status.startsWith('Not sent yet'));
    await Promise.race([sent, asked.then(() => send.click()).catch(() => sent)]);
    expect(await sent).toMatchObject({ note: null });
    await page.close();
  });
});
