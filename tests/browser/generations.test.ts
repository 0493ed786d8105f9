import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Generation, type Mount, mountsOf, type Switches, standinUrl } from '../standin/switches';
import { type Banner, banners, waitForBanner, waitForNoBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { forgetSeen } from './harness/forget';
import { type OpenedInvitation, openInvitation } from './harness/generations';

// Every state of the dialog, in every generation and mount that can have it: one banner, with the words of that state.
let chromium: ChromiumSession;
let page: Page;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
  page = await chromium.context.newPage();
});
afterAll(() => chromium.close());

beforeEach(async () => {
  await page.goto('about:blank');
  await forgetSeen(chromium);
});

const personal =
  'Hi Marta, your talk on tap-to-pay for trams made me rethink our ticket machines. I would love to compare notes.';
const tooLong = `${personal} `.repeat(3).slice(0, 306);
const address = 'marta@example.com';

/** On LinkedIn's own page for an invitation nothing but the dialog can say the name. */
const whom = (mount: Mount) => (mount === 'preload' ? '(Marta|this person)' : 'Marta');
const asksHow = (mount: Mount) => new RegExp(`^LinkedIn asks how you know ${whom(mount)}`);
const wantsEmail = (mount: Mount) => new RegExp(`^LinkedIn wants ${whom(mount)}.s email`);

const mounted: [Generation, Mount][] = (['today', '2022', 'hashed'] as const).flatMap((generation) =>
  mountsOf[generation].map((mount): [Generation, Mount] => [generation, mount]),
);

/** The banner whose status begins so: the only one in all of the page's frames. */
async function theBanner(dialog: OpenedInvitation['dialog'], status: string | RegExp): Promise<Banner> {
  const found = await waitForBanner(dialog.frame, (one) =>
    typeof status === 'string' ? one.status.startsWith(status) : status.test(one.status),
  );
  const all = await Promise.all(page.frames().map((frame) => banners(frame)));
  expect(all.flat()).toHaveLength(1);
  return found;
}

async function open(switches: Partial<Switches>) {
  const { dialog } = await openInvitation(page, switches);
  const button = (name: string) => dialog.node.getByRole('button', { name, exact: true });
  return { dialog, button, email: dialog.node.locator('input[type="email"]') };
}

describe.each(mounted)('of the generation %s, mounted as %s', (generation, mount) => {
  it('the question how one knows them, then a note or none, the note, and the upsell after Send', async () => {
    const { dialog, button } = await open({ generation, mount, howKnow: true, upsell: 'after' });
    await theBanner(dialog, asksHow(mount));
    await button('Classmate').click();
    await theBanner(dialog, asksHow(mount));
    await button('Connect').click();
    const atChoose = await theBanner(dialog, 'Blank');
    expect(atChoose.controls.map(({ name }) => name)).toContain('Write a note');
    await dialog.secondary.click();
    await dialog.field.waitFor();
    await theBanner(dialog, 'Blank so far');
    await dialog.field.fill(personal);
    const atNote = await theBanner(dialog, 'Personal');
    // The dialog of 2022 itself says no name.
    expect(atNote.name).toMatch(generation === '2022' ? new RegExp(`${whom(mount)}$`) : /Marta$/);
    await dialog.send.click();
    await theBanner(dialog, 'Your free notes are used up');
  });

  it('the email gate at both steps, and the weekly limit after Send', async () => {
    const emailGate = mount === 'shadow' || mount === 'iframe' ? 'enabled' : 'disabled';
    const { dialog, email } = await open({ generation, mount, emailGate, weekly: true });
    await theBanner(dialog, wantsEmail(mount));
    await dialog.secondary.click();
    await dialog.field.waitFor();
    await theBanner(dialog, wantsEmail(mount));
    await email.fill(address);
    await dialog.field.fill(personal);
    await dialog.send.click();
    await theBanner(dialog, 'That is LinkedIn’s limit for this week');
    await page.keyboard.press('Escape');
    await waitForNoBanner(dialog.frame);
  });

  it('the upsell before the note', async () => {
    const { dialog } = await open({
      generation,
      mount,
      ...(mount === 'light' ? { left: 'none' } : { upsell: 'before' }),
    });
    await theBanner(dialog, 'Blank');
    await dialog.secondary.click();
    await theBanner(dialog, 'Your free notes are used up');
    await page.keyboard.press('Escape');
    await waitForNoBanner(dialog.frame);
  });
});

describe('the address and the note, asked for at once', () => {
  it.each(['today', '2022', 'hashed', 'sales', '2014'] as const)('of the generation %s', async (generation) => {
    const { dialog, email } = await open({ generation, emailGate: 'with-note' });
    const mount = mountsOf[generation][0];
    await theBanner(dialog, wantsEmail(mount));
    await email.fill(address);
    await dialog.field.fill(personal);
    await theBanner(dialog, /./);
    const sent = chromium.standin.nextSent();
    if (generation === '2014') await page.getByLabel('Friend').check();
    await dialog.send.click();
    expect(await sent).toMatchObject({ note: personal, email: address });
    if (generation === '2014') await page.waitForURL('**/people/pymk**');
  });
});

describe('the dialog of 2017', () => {
  it('at both steps, and how one knows them', async () => {
    const { dialog, button } = await open({ generation: '2017', howKnow: true });
    await theBanner(dialog, asksHow('light'));
    await button('Other').click();
    await button('Connect').click();
    expect((await theBanner(dialog, 'Blank')).name).toMatch(/Marta$/);
    await dialog.secondary.click();
    await dialog.field.fill(personal);
    await theBanner(dialog, 'Personal');
    await dialog.dismiss.click();
    await waitForNoBanner(page);
  });
});

describe('Sales Navigator', () => {
  it('has one step', async () => {
    const { dialog } = await open({ generation: 'sales' });
    expect((await theBanner(dialog, 'Blank so far')).name).toMatch(/Marta$/);
    await dialog.field.fill(personal);
    await theBanner(dialog, 'Personal');
    await dialog.secondary.click();
    await waitForNoBanner(page);
  });
});

describe('the page of 2014', () => {
  it('opens with the default text, is judged as one writes, and leaves the pages around it alone', async () => {
    const { dialog } = await open({ generation: '2014' });
    expect((await theBanner(dialog, 'Default')).name).toMatch(/Marta$/);
    await dialog.field.fill(personal);
    await theBanner(dialog, 'Personal');
    await page.getByLabel('Colleague').check();
    await dialog.send.click();
    await page.getByText('Invitation to Marta Lindqvist sent.').waitFor();
    expect(await banners(page)).toEqual([]);
  });

  it('asks for the address after some answers', async () => {
    const { dialog } = await open({ generation: '2014' });
    await theBanner(dialog, 'Default');
    await page.getByLabel('Other').check();
    await theBanner(dialog, wantsEmail('light'));
    await page.getByLabel('Friend').check();
    await theBanner(dialog, 'Default');
  });
});

/** By script alone: the field's `maxlength` lets nobody type as much. */
const writeBeyond = (field: Element, text: string) => {
  if (field instanceof HTMLTextAreaElement) field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

describe('the limit of 300 is read', () => {
  it.each([
    { generation: '2022', counter: 'remaining' },
    { generation: '2022', counter: 'used' },
    { generation: '2022', counter: 'none' },
    { generation: '2017' },
    { generation: 'sales' },
  ] as const)('from %o', async (switches) => {
    const { dialog } = await open({ ...switches, start: 'note' });
    await dialog.field.evaluate(writeBeyond, tooLong);
    await waitForBanner(dialog.frame, ({ text }) => text.includes('6 characters over'));
  });
});

describe('nothing is said on a page without a dialog', () => {
  const nothing: [Generation, string, string][] = [
    ['2022', '/in/marta-lindqvist/', 'More actions'],
    ['2017', '/in/marta-lindqvist/', 'Message'],
    ['2014', '/people/pymk', 'People You May Know'],
    ['sales', '/sales/lead/ACoAAB111,NAME_SEARCH,k3Xq', 'Open actions overflow menu'],
  ];
  it.each(nothing)('of the generation %s: %s, with %s pressed', async (generation, path, name) => {
    await page.goto(standinUrl(path, { generation }));
    await page
      .getByLabel(name)
      .or(page.getByText(name, { exact: true }))
      .first()
      .click();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await banners(page)).toEqual([]);
  });
});

it('without "Add a note", no note is asked for', async () => {
  const { dialog } = await open({ addNoteMissing: true });
  const found = await banners(dialog.frame);
  expect(found.length).toBeLessThanOrEqual(1);
  expect(found.flatMap(({ controls }) => controls.map(({ name }) => name))).not.toContain('Write a note');
});
