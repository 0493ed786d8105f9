import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { clickInBanner, waitForBanner } from '../tests/browser/harness/accessibility';
import { type ChromiumSession, launchChromium } from '../tests/browser/harness/chromium';
import { pressConnect } from '../tests/browser/harness/dialog';
import { openPopup } from '../tests/browser/harness/popup';

const defaultText = 'I’d like to add you to my professional network on LinkedIn.';
const personalText =
  'Hi Marta, your Oslo meetup talk on tap-to-pay for trams stayed with me: our clinics have the same queues. I’d love to hear how you tested it. Sam';

const says = (verdict: string) => (banner: { status: string }) => banner.status.toLowerCase().includes(verdict);

/** The banner's own motion ends before a picture is taken. */
const settled = (page: Page) =>
  page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));

/** Plays Say Why's story headless, and writes numbered pictures of it to a folder. Returns their names. */
export async function playStory(folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  const keep = (name: string, png: Buffer) => {
    names.push(`${names.length + 1}-${name}.png`);
    writeFileSync(join(folder, names.at(-1) ?? ''), png);
  };
  const session = await launchChromium({
    viewport: { width: 1120, height: 700 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  try {
    await tell(session, keep);
  } finally {
    await session.close();
  }
  return names;
}

async function tell(session: ChromiumSession, keep: (name: string, png: Buffer) => void): Promise<void> {
  async function picture(page: Page, name: string): Promise<void> {
    await settled(page);
    keep(name, await page.screenshot());
  }

  const page = await session.open();
  await picture(page, 'profile');
  const dialog = await pressConnect(page);
  await waitForBanner(page, says('blank'));
  await picture(page, 'blank');
  await clickInBanner(page, 'Write a note');
  await dialog.field.waitFor();
  await waitForBanner(page);
  await picture(page, 'note');
  await dialog.field.fill(defaultText);
  await waitForBanner(page, says('default'));
  await picture(page, 'default');
  await dialog.field.fill(personalText);
  await waitForBanner(page, says('personal'));
  await picture(page, 'personal');

  const popup = await openPopup(session);
  await popup.waitForText('Marta');
  keep('popup', await popup.screenshot());

  const dark = await session.open('/in/jonas-aalto/', { theme: 'dark' });
  await pressConnect(dark);
  await waitForBanner(dark, says('blank'));
  await picture(dark, 'dark');
}
