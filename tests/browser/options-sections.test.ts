import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from './harness/accessibility';
import { pageViolations } from './harness/axe-page';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';
import { type FirefoxSession, launchFirefox } from './harness/firefox';

let chromium: ChromiumSession;
let page: Page;
const sections = ['speaks', 'people', 'about-me', 'data'] as const;

beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1100, height: 900 } });
  page = await chromium.openExtension('options.html#speaks');
  await page.locator('h1').waitFor();
});
afterAll(() => chromium.close());

const goTo = async (section: (typeof sections)[number], title: string): Promise<void> => {
  await page.bringToFront();
  await page.locator(`nav a[href="#${section}"]`).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};
const told = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

/** Everything that this test's sections set, as their controls show it. */
async function shown(): Promise<unknown> {
  await goTo('speaks', 'How it speaks');
  const checked = (name: string) =>
    page
      .locator(`input[name="${name}"]:checked`)
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  const speaks = {
    asking: await checked('asking'),
    askAt: await checked('ask-at'),
    compact: await page.getByRole('switch', { name: 'Keep the banner to one line' }).getAttribute('aria-checked'),
    language: await page.getByLabel('Language').inputValue(),
    unflagged: await page.locator('.known li').allInnerTexts(),
  };
  await goTo('people', 'Who knows me');
  await page.getByRole('heading', { name: 'Companies where' }).waitFor();
  const known = await page.locator('.known li').allInnerTexts();
  await goTo('about-me', 'About me');
  const me = await page
    .locator('.fields input')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  return { speaks, known, me };
}

describe('the sections, by keyboard alone where one can type', () => {
  it('take every setting, and show it at once', async () => {
    await page.getByRole('radio', { name: 'Ask once' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('checkbox', { name: 'Generic' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('switch', { name: 'Keep the banner to one line' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Language').selectOption('en');
    await page.evaluate(
      `chrome.runtime.sendMessage({ kind: 'change settings', body: { kind: 'unflag', rule: 'length' } })`,
    );
    await page.getByRole('button', { name: 'Flag again: Too long' }).waitFor();

    await goTo('people', 'Who knows me');
    await page.getByLabel('Name, as LinkedIn').fill('Ann Lee');
    await page.getByLabel('Address of their profile').fill('www.linkedin.com/in/ann-lee');
    await page.keyboard.press('Enter');
    await told('«Ann Lee» is added.');
    await page.keyboard.type('<b>Zoë</b>');
    await page.keyboard.press('Enter');
    await told('«<b>Zoë</b>» is added.');
    await page.getByLabel('Company, as LinkedIn').fill('Nordbahn');
    await page.keyboard.press('Enter');
    await told('«Nordbahn» is added.');

    await goTo('about-me', 'About me');
    await page.getByLabel('Your name').fill('Robin Vale');
    await page.keyboard.press('Tab');
    await told('Saved');
    // Left without leaving the field: kept all the same.
    await page.getByLabel('Your headline').fill('Maps for the late');
    expect(await shown()).toEqual({
      speaks: {
        asking: ['always'],
        askAt: ['blank', 'default', 'generic'],
        compact: 'true',
        language: 'en',
        unflagged: [expect.stringContaining('Too long')],
      },
      known: [
        expect.stringContaining('<b>Zoë</b> will know me'),
        expect.stringMatching(/Ann Lee will know me\s+\/in\/ann-lee/),
        expect.stringContaining('Anyone at Nordbahn will know me'),
      ],
      me: ['Robin Vale', '', '', 'Maps for the late'],
    });
  });

  it('take somebody away, and back by one press where the focus is', async () => {
    await goTo('people', 'Who knows me');
    await page.getByRole('button', { name: 'Remove: Ann Lee' }).focus();
    await page.keyboard.press('Enter');
    await told('«Ann Lee» is removed.');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Undo');
    await page.keyboard.press('Enter');
    await told('«Ann Lee» is back.');
    await page.getByLabel('Search people and companies').fill('ann');
    await told('1 match');
    expect(await page.locator('.known li').count()).toBe(1);
    await page.getByLabel('Search people and companies').fill('');
  });

  it('say why something can’t be taken, and lose nothing of it', async () => {
    await page.getByLabel('Name, as LinkedIn').fill('Marta');
    await page.getByLabel('Address of their profile').fill('marta at home');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'isn’t the address of a profile' }).waitFor();
    expect(await page.getByLabel('Name, as LinkedIn').inputValue()).toBe('Marta');
    expect(await page.getByLabel('Address of their profile').inputValue()).toBe('marta at home');
    await goTo('about-me', 'About me');
    await page.getByLabel('Your school').fill('x'.repeat(201));
    await page.getByRole('alert').filter({ hasText: '201 characters; there is room for 200' }).waitFor();
    await page.getByLabel('Your school').fill('');
  });
});

describe('an open dialog, without reload', () => {
  let dialog: Page;
  let frame: Frame;

  it('hears that somebody will know me, and that they won’t', async () => {
    dialog = await chromium.open('/in/marta-lindqvist/', { left: 2 });
    ({ frame } = await pressConnect(dialog));
    await waitForBanner(frame, ({ text }) => text.includes('not why'));
    await goTo('people', 'Who knows me');
    await page.getByLabel('Name, as LinkedIn').fill('Marta Lindqvist');
    await page.getByLabel('Address of their profile').fill('/in/marta-lindqvist');
    await page.keyboard.press('Enter');
    await told('is added');
    await dialog.bringToFront();
    await waitForBanner(frame, ({ text }) => text.includes('You said that they will know you'));
    await page.bringToFront();
    await page.getByRole('button', { name: 'Remove: Marta Lindqvist' }).click();
    await told('is removed');
    await dialog.bringToFront();
    await waitForBanner(frame, ({ text }) => text.includes('not why'));
  });

  it('asks, or doesn’t, as chosen last', async () => {
    await goTo('speaks', 'How it speaks');
    await page.getByRole('radio', { name: 'Only advise' }).check();
    await page.getByRole('status').filter({ hasText: 'only to be advised' }).waitFor();
    await dialog.bringToFront();
    const sent = chromium.standin.nextSent();
    await pressSend(frame);
    expect(await sent).toMatchObject({ note: null });
    await dialog.close();
    await goTo('speaks', 'How it speaks');
    await page.getByRole('radio', { name: 'Ask every time' }).check();
    const again = await chromium.open('/in/jonas-aalto/', { left: 2 });
    const opened = await pressConnect(again);
    await waitForBanner(opened.frame);
    await opened.send.click();
    await waitForBanner(opened.frame, ({ status }) => status.startsWith('Not sent yet'));
    await again.close();
  });
});

async function pressSend(frame: Frame): Promise<void> {
  await frame.locator('.send-invite button, dialog[open] button').last().click();
}

describe('my data', () => {
  const choose = (name: string, contents: string | Buffer) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(contents) });
  const alert = (text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }).waitFor();
  let exported: string;

  it('survives a restart of the extension, with what is this device’s own', async () => {
    const before = await shown();
    await goTo('data', 'My data');
    await page.getByRole('radio', { name: 'On this device alone' }).check();
    await told('Your settings are kept on this device alone.');
    await goTo('speaks', 'How it speaks');
    await page.getByRole('button', { name: 'For today' }).press('Enter');
    await told('Quiet for the rest of today.');
    await chromium.killWorker();
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await shown()).toEqual(before);
    await goTo('speaks', 'How it speaks');
    // The focus follows the press: from what goes to what comes.
    await page.getByRole('button', { name: 'Wake now' }).press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('quiet-hour');
    await goTo('data', 'My data');
    await page.getByRole('radio', { name: 'In the browser’s sync' }).check();
    await told('same wherever this browser syncs');
  });

  it('goes out as one file, is deleted after one question, and comes back as it was', async () => {
    const before = await shown();
    await goTo('data', 'My data');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^say-why-\d{4}-\d\d-\d\d\.json$/);
    exported = readFileSync(await download.path(), 'utf8');
    await told('Exported as say-why-');

    await page.locator('#delete-all').focus();
    await page.keyboard.press('Enter');
    // The question begins on the safe side, and Escape takes it back.
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Keep it');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('delete-all');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Delete everything now' }).click();
    await told('Everything is deleted');
    await page.getByText('Nothing yet: all is as at first.').waitFor();
    expect(await shown()).toMatchObject({
      known: [],
      me: ['', '', '', ''],
      speaks: { asking: ['once'], unflagged: [] },
    });

    await goTo('data', 'My data');
    await choose('mine.json', exported);
    await page.getByRole('heading', { name: 'In «mine.json»' }).waitFor();
    expect(await page.locator('.preview').innerText()).toMatch(/2 new[\s\S]*<b>Zoë<\/b>/);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await told('Imported.');
    expect(await shown()).toEqual(before);
  });

  it('takes an import back', async () => {
    await goTo('data', 'My data');
    await page.getByRole('button', { name: 'Take the import back' }).click();
    await told('The import is taken back.');
    expect(await shown()).toMatchObject({ known: [], me: ['', '', '', ''] });
    await goTo('data', 'My data');
    await choose('again.json', exported);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await told('Imported.');
  });

  it('takes a file that is dropped, and one alone', async () => {
    const drop = (count: number, target = '.dropzone') =>
      page.evaluate(
        ({ text, count, target }) => {
          const data = new DataTransfer();
          for (let i = 0; i < count; i++) data.items.add(new File([text], `dropped-${i}.json`));
          document
            .querySelector(target)
            ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        },
        { text: exported, count, target },
      );
    // Let go beside the box, it doesn't take the page's place.
    await drop(1, 'h1');
    await page.getByRole('heading', { name: 'In «dropped-0.json»' }).waitFor();
    await page.getByText('All that it holds is here already').waitFor();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await drop(2);
    await alert('One file at a time, please.');
    await drop(0);
    await alert('That is no file.');
  });

  it.each([
    [
      'broken off',
      () => exported.slice(0, exported.length / 2),
      /Line \d+, column \d+: .*breaks off or is damaged\. Nothing was changed/,
    ],
    ['another’s', () => '{"hello":"world"}', /doesn’t come from Say Why\. Nothing was changed/],
    ['of a later version', () => exported.replace(/"version": \d+/, '"version": 9999'), /newer version of Say Why/],
    [
      'with a wrong name',
      () => exported.replace('"name": "Ann Lee"', '"name": 7'),
      /Line \d+, column \d+: «people\[\d\]\.name» holds the wrong kind/,
    ],
    [
      'hostile',
      () => exported.replace('"settings": {', '"settings": { "__proto__": { "asking": "never" },'),
      /Nothing was changed/,
    ],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0xfe]), /holds no text/],
  ])('says in a sentence why a file that is %s can’t be taken, and stays as it is', async (_, contents, sentence) => {
    const before = await stored();
    await choose('bad.json', contents());
    await alert(sentence);
    expect(await page.locator('.looked').count()).toBe(0);
    expect(await stored()).toEqual(before);
  });

  it('shows what was set aside word for word, until it is thrown away', async () => {
    await page.evaluate(
      `chrome.storage.local.set({ aside: [{ at: 1, key: 'rule/4f2a', raw: { title: '<img src=x>' } }] })`,
    );
    await page.getByText('A rule of your own, ').click();
    expect(await page.locator('details pre').innerText()).toContain('"title": "<img src=x>"');
    await page.getByRole('button', { name: 'Throw it away' }).press('Enter');
    await page.locator('details').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.id')).toBe('title');
  });

  const stored = () => page.evaluate(`chrome.storage.local.get('settings')`);
});

describe('how it looks', () => {
  it.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 550],
    ['light', 320],
  ] as const)('axe finds nothing, and nothing scrolls sideways: %s at %i px', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    for (const section of sections) {
      await page.locator(`nav a[href="#${section}"]`).click();
      await page.locator(`nav a[href="#${section}"][aria-current]`).waitFor();
      expect(await pageViolations(page), section).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), section).toBe(true);
    }
  });

  it('runs from right to left', async () => {
    await page.setViewportSize({ width: 1100, height: 900 });
    for (const section of sections) {
      await page.locator(`nav a[href="#${section}"]`).click();
      await page.locator(`nav a[href="#${section}"][aria-current]`).waitFor();
      await page.evaluate(`document.documentElement.dir = 'rtl'`);
      const [navigation, main] = [await page.locator('nav').boundingBox(), await page.locator('main').boundingBox()];
      expect((navigation?.x ?? 0) > (main?.x ?? 0), section).toBe(true);
      const overflow = await page.evaluate(`[...document.querySelectorAll('main *')].filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1);
      }).map((each) => each.outerHTML.slice(0, 80))`);
      expect(overflow, section).toEqual([]);
    }
  });
});

describe('in Firefox', () => {
  let firefox: FirefoxSession;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox.close());

  it('somebody who will know me silences the open dialog, and the welcome has its banner', async () => {
    const dialog = await firefox.open('/in/marta-lindqvist/', { left: 2 });
    await dialog.click(`() => document.querySelector('[componentkey$="Topcard"] [componentkey$="_connect"]')`);
    await dialog.waitForBanner(({ status }) => status.startsWith('Blank'));
    const options = await firefox.openExtension('options.html#people');
    await options.waitFor(`() => document.querySelector('#person-name') !== null`);
    await options.click(`() => document.querySelector('#person-name')`);
    await options.type('Marta Lindqvist');
    await options.click(`() => document.querySelector('form button')`);
    await options.waitFor(`() => document.body.innerText.includes('Marta Lindqvist will know me')`);
    await dialog.waitForBanner(({ status }) => status.includes('they will know you'));

    const welcome = await firefox.openExtension('welcome.html');
    await welcome.waitFor(
      `() => document.querySelector('.sample-slot')?.firstElementChild?.getBoundingClientRect().height === 88`,
    );
  });
});
