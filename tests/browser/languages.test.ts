import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { languages, mounts } from '../standin/switches';
import { banners, waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { forgetSeen } from './harness/forget';
import { openInvitation } from './harness/generations';

// LinkedIn's words in its 36 languages, and words of none: the extension's own stay English here.
let chromium: ChromiumSession;
let page: Page;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
  page = await chromium.context.newPage();
});
afterAll(() => chromium.close());

beforeEach(() => forgetSeen(chromium));

const excess = 4;
const tooLong = 'Hi Marta, your talk on tap-to-pay for trams made me rethink our ticket machines. '
  .repeat(3)
  .slice(0, 200 + excess);

/** Each language in one mount, in turn; its own digits where it has any. */
const cases = languages.map((labels, index) => ({
  labels,
  mount: mounts[index % mounts.length] ?? 'light',
  left: 2 + (index % 7),
}));

it.each(cases)('in $labels, mounted as $mount', async ({ labels, mount, left }) => {
  const { dialog } = await openInvitation(page, { labels, mount, left, digits: 'native' });
  const { frame, field, secondary } = dialog;
  const atChoose = await waitForBanner(frame, ({ status }) => status.startsWith('Blank'));
  expect(atChoose.name).toMatch(/^Say Why.*Marta$/);
  expect(atChoose.controls.map(({ name }) => name)).toContain('Write a note');

  await secondary.click();
  await field.waitFor();
  await waitForBanner(frame, ({ text }) => text.includes(`${left} notes left`));
  await field.fill(tooLong);
  const atNote = await waitForBanner(frame, ({ text }) => text.includes(`${excess} characters over`));
  expect(atNote.name).toMatch(/^Say Why.*Marta$/);
  expect(await banners(frame)).toHaveLength(1);
});
