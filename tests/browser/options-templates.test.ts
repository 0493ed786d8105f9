import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageViolations } from './harness/axe-page';
import { type ChromiumSession, launchChromium } from './harness/chromium';

let chromium: ChromiumSession;
let page: Page;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1100, height: 900 } });
  page = await chromium.openExtension('options.html#templates');
  await page.locator('.templates h3').nth(11).waitFor();
});
afterAll(() => chromium.close());

const row = (title: string) =>
  page.locator('.templates > li').filter({ has: page.locator('h3', { hasText: new RegExp(`^${title}$`) }) });
const titles = () => page.locator('.templates h3').allInnerTexts();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const told = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
const label = (name: string) => page.getByLabel(name, { exact: true });

/** What pages get: the templates in force, as the background wrote them down. */
const inForce = () =>
  page.evaluate(`chrome.storage.local.get('effective').then(({ effective }) => effective.templates)`) as Promise<
    { id: string; title: string; text: string; purpose: string | null }[]
  >;
/** A request to the background, as another page of ours would send it. */
const ask = (message: object) => page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
const stored = () => page.evaluate(`chrome.storage.local.get('settings').then(JSON.stringify)`);

async function walkTo(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No way to ${selector} by Tab.`);
}

/** Drags a row by its grip, as a hand would, to just above another. */
async function drag(title: string, above: string): Promise<void> {
  const [grip, target] = [await row(title).locator('.grip').boundingBox(), await row(above).boundingBox()];
  if (grip === null || target === null) throw new Error('Nothing to drag.');
  await page.mouse.move(grip.x + 4, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(grip.x + 12, grip.y, { steps: 4 });
  await page.mouse.move(target.x + 200, target.y + 10, { steps: 4 });
  await page.mouse.up();
}

async function goTo(section: string, title: string): Promise<void> {
  await page.locator(`nav a[href="#${section}"]`).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

describe('templates, by keyboard alone', () => {
  it('are added, read and judged as they are written, and kept once they are sound enough', async () => {
    await walkTo('#template-add');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^template-.*-title$/);
    await walkTo('.own-form button.main');
    await page.keyboard.press('Enter');
    await page.getByText('Give it a name.').waitFor();
    await page.getByText('The template is empty').waitFor();
    await expect.poll(focused).toMatch(/-title$/);
    await page.keyboard.type('After my talk');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Hi ');
    // A button for each slot; the browser's own undo takes it back.
    await walkTo('.small-chips button[title="{firstName}"]');
    await page.keyboard.press('Enter');
    expect(await label('Text').inputValue()).toBe('Hi {firstName}');
    await page.keyboard.press('Control+z');
    expect(await label('Text').inputValue()).toBe('Hi ');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.type(', you came to my talk ');
    await walkTo('.small-chips button:first-child');
    await page.keyboard.press('Enter');
    // The question is selected, to be typed over.
    await page.keyboard.type('in which town?');
    await page.keyboard.press('End');
    await page.keyboard.type(' and asked about {frstName} tickets. Here is an answer.');
    const marked = page.locator('.marked');
    await marked.getByText('in which town?').waitFor();
    expect(await marked.innerText()).toBe(
      'Hi Robin, you came to my talk {in which town?} and asked about {frstName} tickets. Here is an answer.',
    );
    // What is wrong is said at its place, and selected there.
    await page.getByText('There is no slot «{frstName}»: did you mean {firstName}?').waitFor();
    await button('Select it: «{frstName}»').press('Enter');
    await page.keyboard.type('tram');
    await page.locator('.mend li').waitFor({ state: 'detached' });
    await page.getByText('One blank is open').waitFor();
    const verdict = page.locator('.trial .headline .label');
    const open = Number(/(\d+) of/.exec(await verdict.innerText())?.[1]);
    await label('Your answer to «in which town?»').fill('in Bergen last May');
    await page.getByText('Nothing is open.').waitFor();
    expect(Number(/(\d+) of/.exec(await verdict.innerText())?.[1])).toBeGreaterThan(open);
    await label('For').selectOption({ label: 'I heard them speak' });
    await label('Language').selectOption({ label: 'English' });
    await label('Address').selectOption({ label: 'Informal' });
    await label('Address').press('Enter');
    await walkTo('.own-form button.main');
    await page.keyboard.press('Enter');
    await told('«After my talk» is saved.');
    await expect.poll(focused).toMatch(/-edit$/);
    expect((await titles())[0]).toBe('After my talk');
    expect((await inForce())[0]).toMatchObject({
      title: 'After my talk',
      purpose: 'heard',
      language: 'en',
      formality: 'informal',
      text: 'Hi {firstName}, you came to my talk {in which town?} and asked about tram tickets. Here is an answer.',
    });
  });

  it('are put in order, the focus staying with the one that moves', async () => {
    await button('Move down: After my talk').focus();
    await page.keyboard.press('Enter');
    await told('«After my talk» is number 2 of 13 now.');
    await page.keyboard.press('ArrowDown');
    await told('number 3 of 13');
    expect((await titles()).slice(0, 3)).toEqual(['We met', 'We worked together', 'After my talk']);
    await page.keyboard.press('End');
    await told('number 13 of 13');
    expect((await titles()).at(-1)).toBe('After my talk');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Move down: After my talk',
    );
    await page.keyboard.press('Home');
    await told('number 1 of 13');
    await page.keyboard.press('ArrowUp');
    expect(await titles()).toEqual((await inForce()).map(({ title }) => title));
    await drag('Same school', 'We met');
    await told('«Same school» is number 2 of 13 now.');
    expect((await titles()).slice(1, 4)).toEqual(['Same school', 'We met', 'We worked together']);
  });

  it('are deleted, and back where they stood by one press where the focus is', async () => {
    const before = await titles();
    await button('Delete: After my talk').press('Enter');
    await told('«After my talk» is deleted.');
    await expect.poll(focused).toBe('templates-undo');
    expect(await titles()).toEqual(before.slice(1));
    await page.keyboard.press('Enter');
    await told('«After my talk» is back.');
    expect(await titles()).toEqual(before);
  });

  it('of ours are changed, restored, deleted and brought back', async () => {
    const text = await button('Edit: We met')
      .press('Enter')
      .then(() => label('Text').inputValue());
    expect(await label('For').count()).toBe(0);
    await label('Text').fill('Hi {firstName}, we met {where?} by the sea.');
    await label('Name').fill('We met outdoors');
    await label('Name').press('Enter');
    await told('«We met outdoors» is saved.');
    await row('We met outdoors').getByText('Changed').waitFor();

    await button('Delete: We met outdoors').press('Enter');
    await expect.poll(focused).toBe('templates-undo');
    await button('Bring back: We met outdoors').press('Enter');
    await told('«We met outdoors» is back.');
    expect((await inForce()).find(({ id }) => id === 'en-met')?.text).toBe(
      'Hi {firstName}, we met {where?} by the sea.',
    );

    await button('Restore ours: We met outdoors').press('Enter');
    await row('We met').waitFor();
    expect((await inForce()).find(({ id }) => id === 'en-met')?.text).toBe(text);
    await expect.poll(focused).toBe('templates-undo');
    await page.keyboard.press('Enter');
    await row('We met outdoors').waitFor();
    expect((await titles()).indexOf('We met outdoors')).toBe(2);
  });
});

describe('a template is text', () => {
  const hostile =
    '<img src=x onerror="document.title=1"><script>document.title=2</script> \u202eabc {firstName} & {{x}} $& `1`';

  it('whatever it holds, shown as it is', async () => {
    await button('Add a template').click();
    await label('Name').fill('<b>bold</b> \u202edlob');
    await label('Text').fill(hostile);
    await button('Save template').click();
    await told('«<b>bold</b> \u202edlob» is saved.');
    expect((await titles())[0]).toBe('<b>bold</b> \u202edlob');
    expect(await page.locator('.templates .line').first().textContent()).toBe(hostile.replace('{firstName}', 'Robin'));
    expect((await inForce())[0]?.text).toBe(hostile);
    expect(await page.locator('main img, main script, main b').count()).toBe(0);
    expect(await page.title()).toBe('Templates · Say Why');
    // What turns the direction stays within its own text.
    expect(await page.locator('.toast').evaluate((each) => getComputedStyle(each).direction)).toBe('ltr');
  });

  it('of 10,000 characters is shown and not kept, and nothing of it is lost', async () => {
    const before = await stored();
    const long = `${'{x} [[ } <b> '.repeat(769)}end`;
    expect(long.length).toBe(10_000);
    await button('Add a template').click();
    await label('Name').fill('Too long');
    await label('Text').fill(long);
    expect(await page.locator('.under').textContent()).toBe(`${long}\n`);
    expect((await page.locator('.marked').textContent())?.length).toBeGreaterThan(9000);
    await button('Save template').click();
    await page.getByText('The template is too long: 2,000 characters is the most.').waitFor();
    expect(await label('Text').inputValue()).toBe(long);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    // Another section and back: it waits.
    await goTo('people', 'Who knows me');
    await goTo('templates', 'Templates');
    expect(await label('Text').inputValue()).toBe(long);
    await button('Cancel').click();
    expect(await stored()).toBe(before);
  });

  it('stays in its form when it can’t be kept, and the page says why', async () => {
    await button('Edit: After my talk').click();
    await label('Text').fill('Hi, this stays.');
    // A newer version has written the settings in the meantime.
    const { settings } = JSON.parse(String(await stored())) as { settings: object };
    const put = (now: object) => page.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings: now })})`);
    await put({ ...settings, version: 9999 });
    await page.getByText('A newer version of Say Why wrote your settings').first().waitFor();
    await button('Save template').click();
    await page.getByRole('alert').filter({ hasText: 'Update to change them' }).waitFor();
    expect(await label('Text').inputValue()).toBe('Hi, this stays.');
    await put(settings);
    await page.locator('.notice').waitFor({ state: 'detached' });
    await button('Save template').click();
    await told('«After my talk» is saved.');
  });
});

describe('together with all else', () => {
  it('go out as a file, go with everything, and come back as they were', async () => {
    const before = await inForce();
    await button('Delete: I’m hiring').press('Enter');
    await expect.poll(focused).toBe('templates-undo');
    const shown = await titles();
    await goTo('data', 'My data');
    const [download] = await Promise.all([page.waitForEvent('download'), button('Export').click()]);
    const file = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(file).settings.templates).toContainEqual(expect.objectContaining({ title: 'After my talk' }));
    await page.locator('#delete-all').click();
    await button('Delete everything now').click();
    await told('Everything is deleted');
    await goTo('templates', 'Templates');
    expect(await titles()).toHaveLength(12);
    expect(await page.locator('#deleted-starters').count()).toBe(0);
    await goTo('data', 'My data');
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await button('Import').click();
    await told('Imported.');
    await goTo('templates', 'Templates');
    expect(await titles()).toEqual(shown);
    await button('Bring back: I’m hiring').click();
    await row('I’m hiring').waitFor();
    expect(await inForce()).toEqual(before);
  });

  it('may be two hundred, and no more: the page says so and keeps what there is', async () => {
    await ask({ kind: 'delete everything', body: null });
    const templates = Array.from({ length: 199 }, (_, i) => ({
      id: `many-${i}`,
      title: `Number ${i}`,
      text: 'Hi {why?}',
      place: i,
    }));
    await ask({ kind: 'edit settings', body: { kind: 'templates', templates } });
    await page.reload();
    await page.locator('.templates > li').nth(210).waitFor({ state: 'attached' });
    await button('Move down: Number 198').press('Home');
    await told('«Number 198» is number 1 of 211 now.');
    expect((await inForce())[0]?.title).toBe('Number 198');
    await button('Add a template').click();
    await label('Name').fill('The last one');
    await label('Text').fill('Hi {why?}');
    await button('Save template').click();
    await told('«The last one» is saved.');
    await page.getByText('There are 200 templates').waitFor();
    expect(await button('Add a template').isDisabled()).toBe(true);
    const before = await stored();
    // A starter that was never touched takes room once it is put aside.
    await button('Delete: Same line of work').click();
    await page.getByRole('alert').filter({ hasText: 'no room for more' }).waitFor();
    await row('Same line of work').waitFor();
    expect(await stored()).toBe(before);
  });
});

describe('how it looks', () => {
  beforeAll(async () => {
    await ask({ kind: 'delete everything', body: null });
    await page.reload();
    await page.locator('.templates h3').nth(11).waitFor();
    await button('Delete: After a call').click();
    await button('Add a template').click();
    await label('Text').fill('Hi {firstName}, we met {where?} and {oops');
    await button('Save template').click();
  });

  it.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 550],
    ['dark', 320],
  ] as const)('axe finds nothing, and nothing scrolls sideways: %s at %i px', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await pageViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it.each([1100, 550])(
    'runs from right to left at %i px, the letters over what is drawn beneath them',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, direction);
        const [over, under] = [
          await page.locator('.drawn > textarea').boundingBox(),
          await page.locator('.under').boundingBox(),
        ];
        expect(over).toEqual(under);
        const outside = await page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter((each) => {
              const { left, right, width: wide } = each.getBoundingClientRect();
              return wide > 1 && (left < -1 || right > innerWidth + 1) && each.closest('.line, .unseen') === null;
            })
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        );
        expect(outside, direction).toEqual([]);
      }
    },
  );
});
