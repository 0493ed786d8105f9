import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mounts } from '../standin/switches';
import { banners, boxOf, clickInBanner, waitForBanner, waitForNoBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';
import { framesUntilHost, recordFrames } from './harness/frames';

const defaultText = "Hi Marta,\nI'd like to add you to my professional network on LinkedIn.";
const personalText =
  'Hi Marta, your talk on tap-to-pay for trams made me rethink our ticket machines. I would love to compare notes on wayfinding.';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

// Each mount begins without a draft to Marta from the one before.
beforeEach(async () => {
  await (await chromium.worker()).evaluate('chrome.storage.session.clear()');
});

describe.each(mounts)('mounted as %s', (mount) => {
  it('speaks up at both steps, in the dialog, once, and goes with it', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { mount, left: 2 });
    const { frame, node, field, dismiss, secondary } = await pressConnect(page);

    const atChoose = await waitForBanner(frame, ({ status }) => status.startsWith('Blank'));
    expect(atChoose.name).toMatch(/^Say Why.*Marta/);
    expect(atChoose.meter).toEqual({ name: 'Personal score', value: 0, min: 0, max: 100 });
    // LinkedIn's own page for the invitation shows nothing of the profile.
    if (mount !== 'preload') expect(atChoose.text).toContain('Ann Lee');
    const [inside, dialog] = [
      await boxOf(frame, atChoose),
      await node.evaluate((box) => box.getBoundingClientRect().toJSON()),
    ];
    expect(inside.y).toBeGreaterThan(dialog.y);
    expect(inside.y + inside.height).toBeLessThan(dialog.y + dialog.height);
    expect(inside.x).toBeGreaterThan(dialog.x);

    await clickInBanner(frame, 'Write a note');
    await field.waitFor();
    await field.fill(defaultText);
    const atDefault = await waitForBanner(frame, ({ status }) => status.startsWith('Default'));
    expect(atDefault.meter?.value).toBeLessThan(20);

    await field.fill(personalText);
    const atPersonal = await waitForBanner(frame, ({ status }) => status.startsWith('Personal'));
    expect(atPersonal.meter?.value).toBeGreaterThan(60);
    expect(await banners(frame)).toHaveLength(1);
    expect(await field.inputValue()).toBe(personalText);

    await secondary.click();
    await field.waitFor({ state: 'detached' });
    await waitForBanner(frame, ({ status }) => status.startsWith('Blank'));
    await dismiss.click();
    await waitForNoBanner(frame);
    await page.close();
  });

  it('stands there within two frames of the dialog, at the note step too', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { mount, start: 'note' });
    // Another document can't be recorded from this one: there the accessibility tree has to do.
    const sameDocument = mount !== 'preload' && mount !== 'iframe';
    const recording = sameDocument ? await recordFrames(page) : null;
    const { frame, field } = await pressConnect(page);
    await field.waitFor();
    await waitForBanner(frame);
    if (recording) expect(framesUntilHost(await recording.stop())).toBeLessThanOrEqual(2);
    await page.close();
  });
});
