import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Switches } from '../standin/switches';
import { banners, waitForBanner, waitForNoBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { type ConnectDialog, dialogIn, pressConnect } from './harness/dialog';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

async function open(switches: Partial<Switches>): Promise<ConnectDialog> {
  const page = await chromium.open('/in/marta-lindqvist/', switches);
  const dialog = await pressConnect(page);
  await waitForBanner(dialog.frame);
  return dialog;
}

/** The page takes away whatever bare element stands in its dialog, as soon as it is there, and counts. */
const removeAlways = ({ node }: ConnectDialog) =>
  node.evaluateHandle((dialog) => {
    const count = { removed: 0 };
    const remove = () => {
      for (const div of dialog.querySelectorAll('div:empty')) {
        if (div.attributes.length > 0) continue;
        div.remove();
        count.removed += 1;
      }
    };
    new MutationObserver(remove).observe(dialog, { childList: true, subtree: true });
    remove();
    return count;
  });

describe('a page that takes the banner out again and again', () => {
  it('has its way after five put-backs: the banner stays away for this dialog, which works on, and comes in the next', async () => {
    const dialog = await open({});
    const { frame, node, field } = dialog;
    const count = await removeAlways(dialog);
    await waitForNoBanner(frame);
    expect(await count.jsonValue()).toEqual({ removed: 6 });
    await dialog.secondary.click();
    await field.waitFor();
    await field.pressSequentially('Hi Marta');
    expect(await banners(frame)).toEqual([]);
    expect(await count.jsonValue()).toEqual({ removed: 6 });
    // Gone for good: it holds nothing either.
    await dialog.secondary.click();
    const sent = chromium.standin.nextSent();
    await dialog.send.click();
    expect((await sent).note).toBeNull();
    await node.waitFor({ state: 'detached' });
    const page = await chromium.open();
    await waitForBanner((await pressConnect(page)).frame);
    await page.close();
    await frame.page().close();
  });

  it('at each frame never freezes: the dialog stays as quick as it was', async () => {
    const dialog = await open({ mount: 'light' });
    const { frame } = dialog;
    const longest = await dialog.node.evaluate(async (node) => {
      const frames: number[] = [];
      for (let last = performance.now(); frames.length < 60; ) {
        for (const div of node.querySelectorAll('div:empty')) if (div.attributes.length === 0) div.remove();
        last = await new Promise<number>((drawn) =>
          requestAnimationFrame((now) => {
            frames.push(now - last);
            drawn(now);
          }),
        );
      }
      return Math.max(...frames.slice(1));
    });
    expect(longest).toBeLessThan(250);
    expect(await banners(frame)).toEqual([]);
    await frame.page().close();
  });
});

describe('a page that renders its dialog anew', () => {
  it('on every key keeps its banner, however fast one types', async () => {
    const { frame, field } = await open({ start: 'note', rerenderOnKey: true, mount: 'light' });
    // A parent that is rendered whole takes the banner with it.
    await frame.evaluate(() => {
      document.addEventListener('input', () => {
        for (const div of document.querySelectorAll('.send-invite div:empty'))
          if (div.attributes.length === 0) div.remove();
      });
    });
    await field.pressSequentially('Hi Marta, we met at the Oslo design meetup last week.');
    expect(await banners(frame)).toHaveLength(1);
    await frame.page().close();
  });

  it('on every press keeps it too', async () => {
    const page = await chromium.open();
    const { frame, secondary, field } = await pressConnect(page);
    for (let time = 0; time < 8; time++) {
      await secondary.click();
      if (time % 2 === 0) await field.waitFor();
      await dialogIn(frame).node.evaluate((node) => {
        for (const div of node.querySelectorAll('div:empty')) if (div.attributes.length === 0) div.remove();
      });
      await waitForBanner(frame);
    }
    await page.close();
  });
});
