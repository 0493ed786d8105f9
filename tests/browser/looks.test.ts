import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Standin, startStandin } from '../standin/server';
import type { Switches } from '../standin/switches';
import { boxOf, clickInBanner, waitForBanner } from './harness/accessibility';
import { axeViolations } from './harness/axe';
import { type ChromiumOptions, type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';

const generic = 'Hi Marta, I came across your profile and would love to connect with like-minded professionals.';

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.close());

const windows: [string, ChromiumOptions][] = [
  ['a desktop window', { viewport: { width: 1200, height: 800 } }],
  ['320 × 568', { viewport: { width: 320, height: 568 } }],
  ['400 % zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ['a low window', { viewport: { width: 1000, height: 480 } }],
  ['forced colours', { viewport: { width: 1000, height: 700 }, forcedColors: 'active' }],
];

const faces: Partial<Switches>[] = [
  { theme: 'light' },
  { theme: 'dark' },
  { labels: 'ar' },
  { labels: 'he', theme: 'dark' },
];

describe.each(windows)('in %s', (_, options) => {
  let chromium: ChromiumSession;
  beforeAll(async () => {
    chromium = await launchChromium({ ...options, standin });
  });
  afterAll(() => chromium.close());
  const inView = (box: { x: number; y: number; width: number; height: number }): boolean => {
    const { width = 0, height = 0 } = options.viewport ?? {};
    return box.x >= -1 && box.y >= -1 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1;
  };

  it.each(faces)('the banner, the field and Send stay on screen, and axe finds nothing: %j', async (face) => {
    const page = await chromium.open('/in/marta-lindqvist/', { mount: 'light', ...face });
    const { frame, field, send } = await pressConnect(page);
    const atChoose = await waitForBanner(frame, ({ status }) => status !== '');
    expect(inView(await boxOf(frame, atChoose)), 'banner at choose').toBe(true);
    const sendBox = await send.boundingBox();
    expect(sendBox && inView(sendBox), 'Send at choose').toBe(true);
    expect(await axeViolations(frame, chromium.extensionId)).toEqual([]);

    await clickInBanner(frame, 'Write a note');
    await field.waitFor();
    await field.fill(generic);
    const atNote = await waitForBanner(frame, ({ status }) => status.startsWith('Generic'));
    expect(inView(await boxOf(frame, atNote)), 'banner at note').toBe(true);
    for (const [name, part] of [
      ['field', field],
      ['Send', send],
    ] as const) {
      const box = await part.boundingBox();
      expect(box && inView(box), name).toBe(true);
      expect(
        await part.evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const root = element.getRootNode() as Document;
          return element.contains(root.elementFromPoint(x + width / 2, y + height / 2));
        }),
        `${name} uncovered`,
      ).toBe(true);
    }
    expect(await axeViolations(frame, chromium.extensionId)).toEqual([]);
    for (const control of atNote.controls) {
      const { width, height } = await boxOf(frame, control);
      expect(Math.min(width, height), control.name).toBeGreaterThanOrEqual(24);
    }
    await page.close();
  });
});

describe('the opened lists', () => {
  let chromium: ChromiumSession;
  beforeAll(async () => {
    chromium = await launchChromium({ viewport: { width: 1200, height: 800 }, standin });
  });
  afterAll(() => chromium.close());

  it.each(['light', 'dark'] as const)('have nothing that axe finds, and close with Escape alone: %s', async (theme) => {
    const page = await chromium.open('/in/marta-lindqvist/', { theme, start: 'note' });
    const { frame, field, node } = await pressConnect(page);
    await field.fill(generic);
    await waitForBanner(frame, ({ status }) => status.startsWith('Generic'));
    for (const [opener, inside] of [
      ['Say Why: more', /Hide here/],
      [/\d more/, /./],
    ] as const) {
      await clickInBanner(frame, opener);
      await waitForBanner(frame, ({ controls }) => controls.some(({ expanded }) => expanded === true));
      expect((await waitForBanner(frame)).text).toMatch(inside);
      expect(await axeViolations(frame, chromium.extensionId)).toEqual([]);
      await page.keyboard.press('Escape');
      await waitForBanner(frame, ({ controls }) => controls.every(({ expanded }) => expanded !== true));
      expect(await node.count()).toBe(1);
    }
    expect(await field.inputValue()).toBe(generic);
    await page.close();
  });
});

describe('where there is no room', () => {
  it.each([
    ['320 × 568', { viewport: { width: 320, height: 568 } }],
    ['400 % zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ])('a held press is told in place of any button, and an opened list leaves Send alone: %s', async (_, options) => {
    const chromium = await launchChromium({ ...options, standin });
    try {
      const page = await chromium.open('/in/marta-lindqvist/', { mount: 'light' });
      const { frame, send, node } = await pressConnect(page);
      await waitForBanner(frame, ({ status }) => status !== '');
      await send.click();
      const held = await waitForBanner(frame, ({ status }) => status.startsWith('Not sent yet'));
      expect(held.controls.map(({ name }) => name)).toEqual(['Say Why: more']);
      await clickInBanner(frame, 'Say Why: more');
      await waitForBanner(frame, ({ controls }) => controls.some(({ expanded }) => expanded === true));
      await send.click();
      await node.waitFor({ state: 'detached' });
    } finally {
      await chromium.close();
    }
  });
});
