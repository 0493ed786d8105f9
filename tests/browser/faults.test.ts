import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { banners, waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';
import { isolatedWorld } from './harness/isolated';

const defaultText = "I'd like to add you to my professional network on LinkedIn.";

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

/** Makes a part of the browser throw in our isolated world alone: every path of ours that uses it fails there. */
const breaks = (path: string) => `(() => {
  const steps = ${JSON.stringify(path)}.split('.');
  const name = steps.pop();
  const owner = steps.reduce((object, step) => object[step], globalThis);
  owner[name] = () => { throw new Error('broken on purpose'); };
})()`;

describe('an exception in what is ours lets the press through at once, to the letter', () => {
  it.each([
    'Event.prototype.composedPath',
    'Element.prototype.checkVisibility',
    'Element.prototype.getBoundingClientRect',
    'String.prototype.normalize',
    'String.prototype.match',
    'Array.prototype.filter',
    'JSON.stringify',
    'Node.prototype.insertBefore',
  ])('when %s throws before Send is pressed', async (path) => {
    const page = await chromium.open('/in/marta-lindqvist/', { start: 'note' });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const { frame, field, send, node } = await pressConnect(page);
    await field.fill(defaultText);
    await waitForBanner(frame, ({ status }) => status.startsWith('Default'));
    const world = await isolatedWorld(frame, chromium.extensionId);
    await world.evaluate(breaks(path));
    await world.close();
    const sent = chromium.standin.nextSent();
    await send.click();
    expect(await sent).toMatchObject({ note: defaultText, trusted: true });
    await node.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    'Element.prototype.attachShadow',
    'Element.prototype.querySelectorAll',
    'Element.prototype.matches',
    'Node.prototype.insertBefore',
  ])('when %s throws before the dialog opens: no banner, and LinkedIn as it is', async (path) => {
    const page = await chromium.open('/in/marta-lindqvist/');
    const world = await isolatedWorld(page, chromium.extensionId);
    await world.evaluate(breaks(path));
    await world.close();
    const { frame, send } = await pressConnect(page);
    expect(await banners(frame)).toEqual([]);
    const sent = chromium.standin.nextSent();
    await send.click();
    expect(await sent).toMatchObject({ note: null });
    await page.close();
  });
});

describe('without a background', () => {
  it('the banner speaks, a blank is held once and then goes', async () => {
    const page = await chromium.open('/in/marta-lindqvist/');
    const { frame, send } = await pressConnect(page);
    await waitForBanner(frame);
    await chromium.killWorker();
    await send.click();
    await waitForBanner(frame, ({ status }) => status.startsWith('Not sent yet'));
    await chromium.killWorker();
    const sent = chromium.standin.nextSent();
    await send.click();
    expect(await sent).toMatchObject({ note: null });
    await page.close();
  });
});
