import type { Page } from 'playwright-core';
import { waitForBanner } from '../browser/harness/accessibility';
import type { ChromiumSession } from '../browser/harness/chromium';
import { isolatedWorld } from '../browser/harness/isolated';
import { standinUrl } from '../standin/switches';
import { pageScript } from './server';
import { choosing } from './variants';

/** Milliseconds of one opening of the dialog, until the frame was drawn in which it stands, with its banner where there is one. */
export interface Opening {
  sincePress: number;
  sinceDialog: number;
}

export interface Openings {
  /** On a page that has just been loaded. */
  first: Opening[];
  /** On the same page, again. */
  later: Opening[];
}

type Who = 'none' | 'ours';
const connect = '[componentkey$="Topcard"] [componentkey$="_connect"]';
/** A person presses Connect no sooner after the load event; in milliseconds. */
const looking = 500;
const isGone = `!document.getElementById('interop-outlet').shadowRoot.querySelector('.send-invite')`;

const address = (who: Who, start: 'choose' | 'note'): string =>
  `${standinUrl('/in/marta-lindqvist/', { start })}&${choosing(who)}`;

async function open(page: Page, who: Who): Promise<Opening> {
  const box = await page.locator(connect).boundingBox();
  if (!box) throw new Error('The page has no Connect.');
  await page.evaluate(`record(${who === 'ours'})`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const { pressed, inserted, drawn } = (await page.evaluate('recorded()')) as Record<
    'pressed' | 'inserted' | 'drawn',
    number
  >;
  return { sincePress: drawn - pressed, sinceDialog: drawn - inserted };
}

/** Presses Connect on fresh pages with Say Why and without, by turns, and `again` times more on each. */
export async function measureOpenings(
  { context }: ChromiumSession,
  pages: number,
  again: number,
): Promise<Record<Who, Openings>> {
  const measured: Record<Who, Openings> = { none: { first: [], later: [] }, ours: { first: [], later: [] } };
  const script = await pageScript('recorder');
  for (let round = 0; round < pages; round++) {
    const order: Who[] = round % 2 === 0 ? ['none', 'ours'] : ['ours', 'none'];
    for (const who of order) {
      const page = await context.newPage();
      await page.addInitScript({ content: script });
      await page.goto(address(who, 'choose'));
      await page.locator(connect).waitFor();
      await page.waitForTimeout(looking);
      measured[who].first.push(await open(page, who));
      for (let time = 0; time < again; time++) {
        await page.keyboard.press('Escape');
        await page.waitForFunction(isGone);
        await page.waitForTimeout(looking);
        measured[who].later.push(await open(page, who));
      }
      await page.close();
    }
  }
  return measured;
}

const note =
  'Hi Marta, your talk on tap-to-pay for trams made me rethink our ticket machines in Bergen. I would love to compare notes on wayfinding.';

/** In the content script's world: collects from each key to when its input has been heard by all, and the score then. */
const collect = `(() => {
  let pressed = 0;
  globalThis.benchKeys = [];
  const meter = (host) => chrome.dom.openOrClosedShadowRoot(host)?.querySelector('meter');
  const dialog = document.getElementById('interop-outlet').shadowRoot.querySelector('.send-invite');
  const score = [...dialog.querySelectorAll('div')].map(meter).find((found) => found);
  addEventListener('keydown', ({ timeStamp }) => { pressed = timeStamp; }, true);
  addEventListener('input', () => { benchKeys.push({ spent: performance.now() - pressed, score: score.value }); });
})()`;

/** Milliseconds from each key of a note, typed on fresh pages, to the score drawn for it. */
export async function measureKeys({ context, extensionId }: ChromiumSession, pages: number): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < pages; round++) {
    const page = await context.newPage();
    await page.goto(address('ours', 'note'));
    await page.locator(connect).click();
    await waitForBanner(page);
    const world = await isolatedWorld(page, extensionId);
    await world.evaluate(collect);
    await page.locator('textarea#custom-message').focus();
    for (const key of note) await page.keyboard.press(key === ' ' ? 'Space' : key);
    const keys = await world.evaluate<{ spent: number; score: number }[]>('benchKeys');
    if (keys.length !== note.length || !((keys.at(-1)?.score ?? 0) > 60)) throw new Error('The score did not follow.');
    all.push(...keys.map(({ spent }) => spent));
    await page.close();
  }
  return all;
}
