import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mounts, type Switches } from '../standin/switches';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { type ConnectDialog, dialogIn, interopFrame, pressConnect } from './harness/dialog';

// The look-alike itself, without the extension: what later tests take for LinkedIn's doing has to be so.
let session: ChromiumSession;

beforeAll(async () => {
  session = await launchChromium({ extension: null });
});
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});
afterAll(() => session.close());

async function openDialog(switches: Partial<Switches>): Promise<{ page: Page; dialog: ConnectDialog }> {
  const page = await session.open('/in/marta-lindqvist/', switches);
  return { page, dialog: await pressConnect(page) };
}

async function openNote(switches: Partial<Switches>): Promise<{ page: Page; dialog: ConnectDialog }> {
  const { page, dialog } = await openDialog(switches);
  await dialog.secondary.click();
  await dialog.field.waitFor();
  return { page, dialog };
}

describe.each(mounts)('mounted as %s', (mount) => {
  test('sends a note to the letter', async () => {
    const note = 'Hi Marta,\n“trams” & <b>queues</b>  — see you 👋🏽';
    const { page, dialog } = await openNote({ mount });
    await page.keyboard.insertText(note);
    const sent = session.standin.nextSent();
    await dialog.send.click();
    expect(await sent).toEqual({
      to: 'Marta Lindqvist',
      slug: 'marta-lindqvist',
      note,
      step: 'note',
      how: 'click',
      trusted: true,
    });
    await dialog.node.waitFor({ state: 'detached' });
    await page.getByText('Your invitation to Marta Lindqvist was sent.').waitFor();
  });

  test('sends a blank invitation from the first step', async () => {
    const { page, dialog } = await openDialog({ mount });
    expect(await dialog.field.count()).toBe(0);
    const sent = session.standin.nextSent();
    await dialog.send.click();
    expect(await sent).toMatchObject({ note: null, step: 'choose' });
    if (mount !== 'preload') await page.locator('[componentkey$="Topcard"] [componentkey$="_pending"]').waitFor();
  });

  test('closes by Escape and by Dismiss, and sends nothing', async () => {
    const before = session.standin.sent.length;
    const { page, dialog } = await openNote({ mount });
    await page.keyboard.type('lost');
    await page.keyboard.press('Escape');
    await dialog.node.waitFor({ state: 'detached' });
    if (mount === 'preload') await page.reload();
    else await pressConnect(page);
    await dialog.dismiss.click();
    await dialog.node.waitFor({ state: 'detached' });
    expect(session.standin.sent.length).toBe(before);
  });
});

test('Cancel leads back to the first step of the same dialog node', async () => {
  const { dialog } = await openDialog({});
  const node = await dialog.node.elementHandle();
  await dialog.secondary.click();
  await dialog.field.waitFor();
  await dialog.secondary.click();
  await dialog.field.waitFor({ state: 'detached' });
  expect(await dialog.node.evaluate((now, before) => now === before, node)).toBe(true);
  expect(await dialog.heading.textContent()).toBe('Add a note to your invitation?');
});

test.each(['pointerup', 'capture'] as const)('Send acts on %s, and on the keyboard', async (send) => {
  const byMouse = await openNote({ send });
  await byMouse.page.keyboard.type('by mouse');
  const first = session.standin.nextSent();
  await byMouse.dialog.send.click();
  expect(await first).toMatchObject({ note: 'by mouse', how: send });

  const byKey = await openNote({ send });
  await byKey.page.keyboard.type('by key');
  await byKey.dialog.send.focus();
  const second = session.standin.nextSent();
  await byKey.page.keyboard.press('Enter');
  expect(await second).toMatchObject({ note: 'by key', how: send === 'capture' ? 'capture' : 'click' });
});

const pointerSequence = (button: Element) => {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const init = { bubbles: true, cancelable: true, composed: true };
    button.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init));
  }
};
const scriptClick = (button: Element) => (button as HTMLElement).click();

test('a script’s click opens the note step, unless clicks are ignored; then a composed pointer sequence does', async () => {
  const plain = await openDialog({});
  await plain.dialog.secondary.evaluate(scriptClick);
  expect(await plain.dialog.field.count()).toBe(1);

  const ignoring = await openDialog({ clickIgnored: true });
  await ignoring.dialog.secondary.evaluate(scriptClick);
  expect(await ignoring.dialog.field.count()).toBe(0);
  await ignoring.dialog.secondary.evaluate(pointerSequence);
  expect(await ignoring.dialog.field.count()).toBe(1);

  const dead = await openDialog({ addNoteDead: true });
  await dead.dialog.secondary.evaluate(scriptClick);
  await dead.dialog.secondary.evaluate(pointerSequence);
  expect(await dead.dialog.field.count()).toBe(0);
  await dead.dialog.secondary.click();
  await dead.dialog.field.waitFor();
});

const focusInDialog = ({ node }: ConnectDialog) => node.evaluate((dialog) => dialog.matches(':focus-within'));

test.each(['edges', 'index', 'outside-to-first', 'focusin'] as const)(
  'the focus trap %s keeps Tab in the dialog',
  async (trap) => {
    const { page, dialog } = await openDialog({ trap });
    for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('Tab');
    expect(await focusInDialog(dialog)).toBe(true);
  },
);

test('without a trap Tab leaves the dialog', async () => {
  const { page, dialog } = await openDialog({ trap: 'none', mount: 'light' });
  await dialog.send.focus();
  await page.keyboard.press('Tab');
  expect(await focusInDialog(dialog)).toBe(false);
});

test('the index trap walks past what its selector doesn’t know; the others leave it to the browser', async () => {
  const insert = (dialog: Element) => {
    const host = document.createElement('div');
    const button = document.createElement('button');
    host.attachShadow({ mode: 'closed' }).append(button);
    dialog.querySelector('.artdeco-modal__actionbar')?.before(host);
    return host;
  };
  for (const trap of ['index', 'edges'] as const) {
    const { page, dialog } = await openDialog({ trap, mount: 'light' });
    const host = await dialog.node.evaluateHandle(insert);
    await dialog.dismiss.focus();
    await page.keyboard.press('Tab');
    expect(await host.evaluate((element) => element === document.activeElement)).toBe(trap === 'edges');
  }
});

test.each([
  ['de', 'ltr'],
  ['fa', 'rtl'],
] as const)('speaks %s', async (labels, direction) => {
  const { page, dialog } = await openDialog({ labels });
  expect(await page.evaluate(() => document.dir)).toBe(direction);
  const text = (await dialog.node.textContent()) ?? '';
  expect(text).toContain('Marta Lindqvist');
  expect(text).not.toContain('Add a note');
});

test('the counter and the quota line follow the account', async () => {
  const free = await openNote({ left: 2 });
  await free.page.keyboard.type('four');
  expect(await free.dialog.node.textContent()).toMatch(/4\/200.*2 personalized invitations remaining for this month\./);
  await free.dialog.field.fill('x'.repeat(201));
  expect(await free.dialog.send.isDisabled()).toBe(true);
  const unknown = await openNote({ left: 'unknown' });
  expect(await unknown.dialog.node.textContent()).not.toContain('remaining');
  const premium = await openNote({ account: 'premium' });
  expect(await premium.dialog.node.textContent()).toContain('0/300');
});

test('one note fewer is left after sending one', async () => {
  const { page, dialog } = await openNote({ left: 3 });
  await page.keyboard.type('one');
  await dialog.send.click();
  await page.locator('aside [componentkey$="_connect"]').first().click();
  await dialog.secondary.click();
  expect(await dialog.node.textContent()).toContain('2 personalized invitations remaining');
});

test('Send is disabled while the note is empty', async () => {
  const { page, dialog } = await openNote({});
  expect(await dialog.send.isDisabled()).toBe(true);
  await page.keyboard.type('a');
  expect(await dialog.send.isDisabled()).toBe(false);
  await page.keyboard.press('Backspace');
  expect(await dialog.send.isDisabled()).toBe(true);
});

test('re-rendering on every key replaces content and action bar, and keeps field, focus and caret', async () => {
  const { page, dialog } = await openNote({ rerenderOnKey: true });
  const [field, send] = [await dialog.field.elementHandle(), await dialog.send.elementHandle()];
  await page.keyboard.type('tram');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('X');
  expect(await dialog.field.inputValue()).toBe('traXm');
  expect(await dialog.field.evaluate((now, before) => now === before, field)).toBe(true);
  expect(await send?.evaluate((before) => before.isConnected)).toBe(false);
});

test('re-mounting replaces the field after its first input and loses nothing', async () => {
  const { page, dialog } = await openNote({ remount: true });
  const field = await dialog.field.elementHandle();
  await page.keyboard.type('tram');
  expect(await dialog.field.inputValue()).toBe('tram');
  expect(await field?.evaluate((before) => before.isConnected)).toBe(false);
});

test('counter and Send can come late', async () => {
  const { page, dialog } = await openNote({ counterLate: true, sendLate: true });
  expect(await dialog.node.locator('[aria-live]').count()).toBe(0);
  expect(await dialog.node.locator('.artdeco-button--primary').count()).toBe(0);
  await page.keyboard.type('early');
  await dialog.node.locator('.artdeco-button--primary:enabled').waitFor();
  expect(await dialog.node.locator('[aria-live]').textContent()).toBe('5/200');
  expect(await dialog.field.evaluate((field) => field.matches(':focus'))).toBe(true);
});

test('the email gate sends nothing without an address, whether its button is disabled or not', async () => {
  const before = session.standin.sent.length;
  const disabled = await openDialog({ emailGate: 'disabled' });
  const email = disabled.dialog.node.locator('input[type="email"]');
  expect(await disabled.dialog.send.isDisabled()).toBe(true);
  const enabled = await openDialog({ emailGate: 'enabled' });
  await enabled.dialog.send.click();
  expect(await enabled.dialog.node.isVisible()).toBe(true);
  expect(session.standin.sent.length).toBe(before);

  await disabled.page.bringToFront();
  await email.fill('marta@example.com');
  const sent = session.standin.nextSent();
  await disabled.dialog.send.click();
  expect(await sent).toMatchObject({ note: null, email: 'marta@example.com' });
});

test('the email gate keeps the address at the note step, and can stand beside the note from the start', async () => {
  const two = await openDialog({ emailGate: 'disabled' });
  await two.dialog.node.locator('input[type="email"]').fill('marta@example.com');
  await two.dialog.secondary.click();
  await two.dialog.field.fill('Trams!');
  expect(await two.dialog.node.locator('input[type="email"]').inputValue()).toBe('marta@example.com');
  expect(await two.dialog.send.isEnabled()).toBe(true);

  const one = await openDialog({ emailGate: 'with-note' });
  await one.dialog.field.fill('Trams!');
  expect(await one.dialog.send.isDisabled()).toBe(true);
  await one.dialog.node.locator('input[type="email"]').fill('marta@example.com');
  const sent = session.standin.nextSent();
  await one.dialog.send.click();
  expect(await sent).toMatchObject({ note: 'Trams!', email: 'marta@example.com', step: 'note' });
});

test('"Add a note" can be missing, once the notes are used up', async () => {
  const { dialog } = await openDialog({ addNoteMissing: true });
  expect(await dialog.node.locator('.artdeco-modal__actionbar button').count()).toBe(1);
});

test('the upsell comes before or after the note, and the weekly limit instead of sending', async () => {
  const before = session.standin.sent.length;
  for (const switches of [{ upsell: 'before' }, { left: 'none' }] as const) {
    const { page, dialog } = await openDialog(switches);
    await dialog.secondary.click();
    await page.locator('.modal-upsell a[href*="/premium/"]').waitFor();
  }
  const after = await openNote({ upsell: 'after' });
  await after.page.keyboard.type('written in vain');
  await after.dialog.send.click();
  await after.page.locator('[data-test-modal-id="modal-upsell"]').waitFor();
  const weekly = await openDialog({ weekly: true });
  await weekly.dialog.send.click();
  await weekly.page.locator('.ip-fuse-limit-alert[role="dialog"]').waitFor();
  expect(session.standin.sent.length).toBe(before);
});

test('under a strict policy the page works, and markup as text is refused', async () => {
  const { page, dialog } = await openNote({ csp: true });
  expect(await dialog.field.isVisible()).toBe(true);
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b></b>';
      return '';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
});

test('"Write with AI" fills the note without an input event', async () => {
  const { page, dialog } = await openNote({ ai: true });
  const events = await dialog.field.evaluateHandle((field) => {
    const seen: string[] = [];
    for (const type of ['input', 'change', 'beforeinput']) field.addEventListener(type, () => seen.push(type));
    return seen;
  });
  await page.getByRole('button', { name: 'Write with AI' }).click();
  expect(await dialog.field.inputValue()).toContain('love to connect');
  expect(await dialog.send.isEnabled()).toBe(true);
  expect(await events.jsonValue()).toEqual([]);
});

test('the note can be the first step, and start with text', async () => {
  const { dialog } = await openDialog({ start: 'note', prefill: 'Left from before' });
  expect(await dialog.field.inputValue()).toBe('Left from before');
  expect(await dialog.send.isEnabled()).toBe(true);
});

test('a press outside closes the dialog only where the switch says so', async () => {
  const stays = await openDialog({});
  await stays.page.mouse.click(5, 400);
  expect(await stays.dialog.node.isVisible()).toBe(true);
  const closes = await openDialog({ closeOnOutside: true });
  await closes.page.mouse.click(5, 400);
  await closes.dialog.node.waitFor({ state: 'detached' });
});

test('fading in takes 300 ms of opacity', async () => {
  const page = await session.open('/in/marta-lindqvist/', { fade: true });
  const dialog = await pressConnect(page);
  const opacity = () => dialog.node.evaluate((node) => Number(getComputedStyle(node.parentElement ?? node).opacity));
  expect(await opacity()).toBeLessThan(1);
  await dialog.node.evaluate((node) =>
    Promise.all((node.parentElement ?? node).getAnimations().map((one) => one.finished)),
  );
  expect(await opacity()).toBe(1);
});

test('My Network sends at once, without a dialog', async () => {
  const page = await session.open('/mynetwork/grow/');
  const sent = session.standin.nextSent();
  await page.getByRole('listitem').filter({ hasText: 'Mei-Lin Zhao' }).getByRole('button').first().click();
  expect(await sent).toMatchObject({ slug: 'mei-lin-zhao', note: null, step: 'card' });
  expect(await dialogIn(page.mainFrame()).node.count()).toBe(0);
});

test('a search result opens the dialog for its own person', async () => {
  const page = await session.open('/search/results/people/?keywords=search');
  const result = page.getByRole('listitem').filter({ hasText: 'Jonas Aalto' }).first();
  await result.getByRole('link', { name: 'Invite Jonas Aalto to connect' }).click();
  expect(await dialogIn(page.mainFrame()).node.locator('strong').textContent()).toBe('Jonas Aalto');
});

test('a search in the old application opens the dialog inside the iframe', async () => {
  const page = await session.open('/feed/', { mount: 'iframe' });
  await page.getByRole('textbox', { name: 'Search' }).fill('search');
  await page.keyboard.press('Enter');
  const frame = await interopFrame(page);
  await frame.getByRole('button', { name: 'Invite Priya Raman to connect' }).click();
  expect(await dialogIn(frame).node.locator('strong').textContent()).toBe('Priya Raman');
  expect(new URL(page.url()).pathname).toBe('/search/results/people/');
  expect(frame.url()).toContain('/preload/?_bprMode=vanilla');
});

test('where Follow comes first, Connect is in the More menu alone', async () => {
  const page = await session.open('/in/tobias-kramer-lund/');
  expect(await page.locator('[componentkey$="Topcard"] [componentkey$="_connect"]').count()).toBe(0);
  await page.locator('[componentkey$="Topcard"]').getByRole('button', { name: 'More' }).click();
  await page.locator('[popover]:popover-open a[role="menuitem"]').click();
  expect(await dialogIn(page.mainFrame()).node.locator('strong').textContent()).toBe('Tobias Kramer-Lund');
});

test('soft navigation replaces the content, and keeps the document and the switches', async () => {
  const page = await session.open('/feed/', { theme: 'dark', account: 'premium' });
  const root = await page.evaluateHandle(() => document.documentElement);
  await page.getByRole('link', { name: 'Jonas Aalto' }).first().click();
  await page.waitForURL('**/in/jonas-aalto/');
  expect(await page.evaluate((before) => before === document.documentElement, root)).toBe(true);
  const dialog = await pressConnect(page);
  await dialog.secondary.click();
  expect(await dialog.node.textContent()).toContain('0/300');
  expect(await page.title()).toBe('(3) Jonas Aalto | LinkedIn');
});

test('the page that a middle click opens is the old application’s, with the switches', async () => {
  const { page } = await openDialog({ mount: 'preload', theme: 'dark' });
  expect(page.url()).toBe('https://www.linkedin.com/preload/custom-invite/?vanityName=marta-lindqvist');
  expect(await page.title()).toBe('LinkedIn');
  expect(await page.evaluate(() => document.documentElement.className)).toContain('theme--dark');
});

test('every request is seen, and only the page’s own are made', async () => {
  const before = session.standin.requests.length;
  const { page, dialog } = await openDialog({ mount: 'light' });
  const sent = session.standin.nextSent();
  await dialog.send.click();
  await sent;
  await page.getByText('was sent').waitFor();
  const paths = session.standin.requests.slice(before).map(({ method, url }) => `${method} ${url.split('?')[0]}`);
  // The browser asks for an icon when it pleases.
  const own = [...new Set(paths)].filter((path) => path !== 'GET /favicon.ico').sort();
  expect(own).toEqual([
    'GET /aero-v1/sc/h/page.css',
    'GET /aero-v1/sc/h/page.js',
    'GET /in/marta-lindqvist/',
    'GET /preload/',
    'POST /voyager/api/voyagerRelationshipsDashMemberRelationships',
  ]);
});

test('at 320 × 568 the dialog fits the window, and its content scrolls', async () => {
  const { page, dialog } = await openNote({});
  await page.setViewportSize({ width: 320, height: 568 });
  const box = await dialog.node.boundingBox();
  expect(box).toMatchObject({ x: 0, width: 320 });
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(568);
  await page.setViewportSize({ width: 320, height: 300 });
  expect(await dialog.send.isVisible()).toBe(true);
  expect(((await dialog.send.boundingBox())?.y ?? 1000) + 32).toBeLessThanOrEqual(300);
});

test('a switch that is misspelt in a test fails there', async () => {
  const { parseSwitches } = await import('../standin/switches');
  expect(() => parseSwitches(new URLSearchParams('mount=lihgt'))).toThrow(RangeError);
  expect(() => parseSwitches(new URLSearchParams('generation=2017&mount=shadow'))).toThrow(RangeError);
});
