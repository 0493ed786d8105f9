import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Switches } from '../standin/switches';
import { banners, clickInBanner, waitForBanner, waitForNoBanner } from './harness/accessibility';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { type ConnectDialog, pressConnect } from './harness/dialog';
import { reload, switchDeveloperModeOn, workersOf } from './harness/reload';

const standard = "I'd like to add you to my professional network on LinkedIn.";
const viewport = { width: 1200, height: 800 };

async function open(chromium: ChromiumSession, switches: Partial<Switches> = {}) {
  const page = await chromium.open('/in/marta-lindqvist/', switches);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const dialog = await pressConnect(page);
  await waitForBanner(dialog.frame, ({ status }) => status !== '');
  return { page, dialog, said };
}

async function toNote({ field, secondary }: ConnectDialog): Promise<void> {
  await secondary.click();
  await field.waitFor();
}

describe('the extension reloaded under an open page', () => {
  let chromium: ChromiumSession;
  beforeAll(async () => {
    chromium = await launchChromium({ viewport });
    await switchDeveloperModeOn(chromium);
  });
  afterAll(() => chromium.close());

  it('in mid-draft: what was typed stays, the banner says one line, Send sends at once, and nothing is said in the console', async () => {
    const { page, dialog, said } = await open(chromium);
    await toNote(dialog);
    await dialog.field.pressSequentially(standard.slice(0, 20));
    await reload(chromium, page);
    await dialog.field.pressSequentially(standard.slice(20));
    const last = await waitForBanner(dialog.frame, ({ status }) => status.includes('was updated'));
    expect(last.status).toBe('Say Why was updated. Finish this invitation, then reload the page.');
    expect(last.controls).toEqual([]);
    expect(last.meter).toBeNull();
    expect(last.text).not.toMatch(/left|Blank/);
    expect(await dialog.field.inputValue()).toBe(standard);
    const sent = chromium.standin.nextSent();
    await dialog.send.click();
    expect((await sent).note).toBe(standard);
    await waitForNoBanner(page);
    expect(said).toEqual([]);
    await page.close();
  });

  it.each(['click', 'Enter'])(
    'and nothing done since: a %s on Send that would have been held goes through',
    async (how) => {
      const { page, dialog, said } = await open(chromium);
      await reload(chromium, page);
      const before = chromium.standin.sent.length;
      const sent = chromium.standin.nextSent();
      if (how === 'click') await dialog.send.click();
      else await dialog.send.press('Enter');
      expect((await sent).note).toBeNull();
      expect(chromium.standin.sent).toHaveLength(before + 1);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it('says nothing in dialogs that open later, and listens to nothing', async () => {
    const { page, dialog, said } = await open(chromium);
    await reload(chromium, page);
    await page.keyboard.press('Escape');
    await dialog.node.waitFor({ state: 'detached' });
    const again = await pressConnect(page);
    await toNote(again);
    await again.field.pressSequentially(standard);
    expect(await banners(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('two copies of the extension side by side', () => {
  const folder = mkdtempSync(join(tmpdir(), 'say-why-copy-'));
  let chromium: ChromiumSession;
  let other: string;
  beforeAll(async () => {
    cpSync(chromeBuild, folder, { recursive: true });
    chromium = await launchChromium({ viewport, alsoExtensions: [folder] });
    await switchDeveloperModeOn(chromium);
    while (workersOf(chromium).size < 2) await chromium.context.waitForEvent('serviceworker');
    other = [...workersOf(chromium).keys()].find((id) => id !== chromium.extensionId) ?? '';
  });
  afterAll(async () => {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function setSwitch(id: string): Promise<void> {
    const popup = await chromium.context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html`);
    const toggle = popup.getByRole('switch');
    const was = await toggle.getAttribute('aria-checked');
    await toggle.click();
    await expect.poll(() => toggle.getAttribute('aria-checked')).not.toBe(was);
    await popup.close();
  }

  it.each<Partial<Switches>>([
    { mount: 'shadow' },
    { mount: 'light', rerenderOnKey: true },
    { mount: 'late-shadow' },
    { mount: 'dialog' },
  ])('put one banner into the dialog, at each step and through re-renders: %j', async (switches) => {
    const { page, dialog } = await open(chromium, switches);
    expect(await banners(dialog.frame)).toHaveLength(1);
    await toNote(dialog);
    for (const key of standard.slice(0, 30)) {
      await page.keyboard.type(key);
      expect(await banners(dialog.frame)).toHaveLength(1);
    }
    expect(await dialog.field.inputValue()).toBe(standard.slice(0, 30));
    await page.keyboard.press('Escape');
    await dialog.node.waitFor({ state: 'detached' });
    await pressConnect(page);
    await waitForBanner(dialog.frame);
    await page.close();
  });

  it('hold a press once', async () => {
    const { page, dialog } = await open(chromium);
    const before = chromium.standin.sent.length;
    await dialog.send.click();
    await waitForBanner(dialog.frame, ({ status }) => status.startsWith('Not sent yet'));
    expect(chromium.standin.sent).toHaveLength(before);
    const sent = chromium.standin.nextSent();
    await dialog.send.click();
    await sent;
    await page.close();
  });

  it('one takes over from the other where that one has been left behind by a reload', async () => {
    await setSwitch(other);
    const { page, dialog } = await open(chromium);
    await toNote(dialog);
    await setSwitch(other);
    await page.bringToFront();
    await dialog.field.pressSequentially('Hi');
    expect(await banners(page)).toHaveLength(1);
    await reload(chromium, page);
    await dialog.field.pressSequentially(' Marta');
    await waitForBanner(page, ({ status, controls }) => !status.includes('was updated') && controls.length > 0);
    await clickInBanner(page, 'Say Why: more');
    await waitForBanner(page, ({ text }) => text.includes('Hide here'));
    expect(await dialog.field.inputValue()).toBe('Hi Marta');
    await page.close();
  });

  it('one takes over from the other where that one is switched off', async () => {
    const { page, dialog } = await open(chromium);
    await toNote(dialog);
    for (const id of [chromium.extensionId, other]) {
      await setSwitch(id);
      await page.bringToFront();
      await dialog.field.pressSequentially('x');
      await waitForBanner(page);
      await setSwitch(id);
    }
    await page.close();
  });
});
