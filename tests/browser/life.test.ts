import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standinUrl } from '../standin/switches';
import { banner, banners, clickInBanner, waitForBanner, waitForNoBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { dialogIn, pressConnect } from './harness/dialog';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

describe('one opening after the other', () => {
  it('speaks up each time the dialog opens, for whom it opens', async () => {
    const page = await chromium.open();
    for (let time = 0; time < 3; time++) {
      const { frame, dismiss } = await pressConnect(page);
      await waitForBanner(frame, ({ name }) => name.includes('Marta'));
      await dismiss.click();
      await waitForNoBanner(frame);
    }
    await page.close();
  });

  it("says of a stranger in the side rail nothing that is the page owner's", async () => {
    const page = await chromium.open('/in/marta-lindqvist/');
    await page.locator('aside a[aria-label][href*="custom-invite"]').first().click();
    await dialogIn(page.mainFrame()).node.waitFor();
    const found = await waitForBanner(page);
    expect(found.name).not.toContain('Marta');
    expect(found.text).not.toMatch(/Marta|Nordlys|Ann Lee|KTH/);
    await page.close();
  });

  it('follows a soft navigation to the next person', async () => {
    const page = await chromium.open('/search/results/people/?keywords=design');
    const link = page.locator('main a[href*="/in/jonas-aalto"]').first();
    await link.click();
    await page.waitForURL(/jonas-aalto/);
    const { frame } = await pressConnect(page);
    const found = await waitForBanner(frame, ({ name }) => name.includes('Jonas'));
    expect(found.text).toContain('Jonas');
    expect(found.text).toContain('I appreciate personal messages');
    await page.close();
  });

  it('speaks up over search results, by the name on the card', async () => {
    const page = await chromium.open('/search/results/people/?keywords=design');
    await page.locator('main a[href*="custom-invite"][href*="priya-raman"]').first().click();
    await waitForBanner(page, ({ name }) => name.includes('Priya'));
    await page.close();
  });

  it('says nothing where one click sends', async () => {
    const page = await chromium.open('/mynetwork/grow/');
    const sent = chromium.standin.nextSent();
    await page.locator('main button[componentkey$="_connect"]').first().click();
    await sent;
    expect(await banners(page)).toEqual([]);
    await page.close();
  });
});

describe('what the person says of the banner', () => {
  it('"Hide here" holds for this opening alone', async () => {
    const page = await chromium.open();
    const { frame, dismiss } = await pressConnect(page);
    await clickInBanner(frame, 'Say Why: more');
    await clickInBanner(frame, 'Hide here');
    await waitForNoBanner(frame);
    await dismiss.click();
    await dialogIn(frame).node.waitFor({ state: 'detached' });
    await pressConnect(page);
    await waitForBanner(frame);
    await page.close();
  });

  it('"Don\'t flag this" is kept over openings and tabs, and undone in the same place', async () => {
    const page = await chromium.open();
    const { frame } = await pressConnect(page);
    await clickInBanner(frame, 'Say Why: more');
    await clickInBanner(frame, /^Don.t flag/);
    await waitForBanner(frame, ({ text }) => !text.includes('not why'));

    const other = await chromium.open('/in/priya-raman/');
    const again = await pressConnect(other);
    const calm = await waitForBanner(again.frame);
    expect(calm.text).not.toContain('not why');
    await clickInBanner(again.frame, 'Say Why: more');
    await clickInBanner(again.frame, /^Flag/);
    await waitForBanner(again.frame, ({ text }) => text.includes('not why'));
    await waitForBanner(frame, ({ text }) => text.includes('not why'));
    await page.close();
    await other.close();
  });

  it('off in the popup reaches open tabs at once, and nothing of it is left on the page; on brings it back', async () => {
    const page = await chromium.open();
    const { frame } = await pressConnect(page);
    await waitForBanner(frame);
    const popup = await chromium.openExtension('popup.html');
    await popup.getByRole('switch').click();
    await waitForNoBanner(frame);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('Say Why');
    await popup.getByRole('switch').click();
    await waitForBanner(frame);
    await popup.close();
    await page.close();
  });

  it('a snooze from the banner quiets every tab; waking in the popup ends it', async () => {
    const page = await chromium.open();
    const { frame } = await pressConnect(page);
    await clickInBanner(frame, 'Say Why: more');
    await clickInBanner(frame, /hour/);
    await waitForNoBanner(frame);
    const popup = await chromium.openExtension('popup.html');
    await popup.getByRole('button', { name: /wake/i }).click();
    await waitForBanner(frame);
    await popup.close();
    await page.close();
  });

  it('the background may die in between', async () => {
    const page = await chromium.open();
    const { frame } = await pressConnect(page);
    await waitForBanner(frame);
    await chromium.killWorker();
    await clickInBanner(frame, 'Say Why: more');
    await clickInBanner(frame, /^Don.t flag/);
    await waitForBanner(frame, ({ text }) => !text.includes('not why'));
    await chromium.killWorker();
    await clickInBanner(frame, 'Say Why: more');
    await clickInBanner(frame, /^Flag/);
    await waitForBanner(frame, ({ text }) => text.includes('not why'));
    await page.close();
  });
});

describe('"Write a note"', () => {
  it.each([{ clickIgnored: true }, { send: 'pointerup' }, { send: 'capture' }, { csp: true }] as const)(
    'opens the note step where LinkedIn has %j',
    async (switches) => {
      const page = await chromium.open('/in/marta-lindqvist/', switches);
      const { frame, field } = await pressConnect(page);
      const before = chromium.standin.sent.length;
      await clickInBanner(frame, 'Write a note');
      await field.waitFor();
      await waitForBanner(frame);
      expect(chromium.standin.sent).toHaveLength(before);
      await page.close();
    },
  );

  it("says which button to press where LinkedIn heeds no press but the person's own", async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { addNoteDead: true });
    const { frame, field, secondary } = await pressConnect(page);
    await clickInBanner(frame, 'Write a note');
    await waitForBanner(frame, ({ text }) => text.includes('«Add a note»'));
    await secondary.click();
    await field.waitFor();
    await page.close();
  });

  it('heeds no press that a script of the page makes', async () => {
    const page = await chromium.open();
    const { frame, field } = await pressConnect(page);
    await waitForBanner(frame);
    await page.evaluate(() => {
      const roots = [document, document.getElementById('interop-outlet')?.shadowRoot].filter((root) => !!root);
      for (const root of roots)
        for (const host of root.querySelectorAll('.send-invite div:not([class])')) {
          host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        }
    });
    expect(await field.count()).toBe(0);
    expect(await banner(frame)).not.toBeNull();
    await page.close();
  });
});

describe('a page without a dialog', () => {
  it('is to the byte what it is without the extension, global by global', async () => {
    const bare = await launchChromium({
      extension: null,
      standin: chromium.standin,
      viewport: { width: 1200, height: 800 },
    });
    const look = async (session: ChromiumSession, path: string) => {
      const page = await session.context.newPage();
      await page.goto(standinUrl(path));
      await page.waitForLoadState('networkidle');
      const seen = await page.evaluate(() => ({
        html: document.documentElement.outerHTML.replace(/ember\d+/g, 'ember'),
        globals: Object.getOwnPropertyNames(window).sort(),
      }));
      await page.close();
      return seen;
    };
    for (const path of ['/feed/', '/in/marta-lindqvist/', '/search/results/people/?keywords=x', '/mynetwork/grow/']) {
      expect(await look(chromium, path), path).toEqual(await look(bare, path));
    }
    await bare.close();
  });

  it('and one with a dialog hold no address of the extension, no attribute and no class of ours', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { mount: 'light' });
    const { frame } = await pressConnect(page);
    await waitForBanner(frame);
    const hosts = await page.evaluate(() => {
      const dialog = document.querySelector('.send-invite');
      return [...(dialog?.children ?? [])]
        .filter((child) => child.attributes.length === 0)
        .map((child) => child.outerHTML);
    });
    expect(hosts).toEqual(['<div></div>']);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/chrome-extension|say-?why/i);
    await page.close();
  });
});

it('asks the network for nothing in all of this', () => {
  const known = /^\/(in|feed|search|mynetwork|preload|aero-v1|voyager|favicon)/;
  expect(chromium.standin.requests.filter(({ url }) => !known.test(url))).toEqual([]);
  expect(chromium.standin.requests.filter(({ url }) => /extension|say-?why/i.test(url))).toEqual([]);
});
