import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mounts, type Switches } from '../standin/switches';
import { clickInBanner, waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { type ConnectDialog, pressConnect } from './harness/dialog';

const texts = {
  default: "I'd like to add you to my professional network on LinkedIn.",
  generic: 'Hi Marta, I came across your profile and would love to connect with like-minded professionals.',
  personal: 'Hi Marta, we met at the Oslo design meetup. I would love to hear how the tram pilot goes.',
} as const;
type Text = 'blank' | keyof typeof texts;

const presses = {
  mouse: ({ send }: ConnectDialog) => send.click(),
  // Two taps within 250 ms are one press: the next one comes later.
  touch: async ({ send, frame }: ConnectDialog) => {
    await send.tap();
    await frame.evaluate(() => new Promise((later) => setTimeout(later, 300)));
  },
  Enter: ({ send }: ConnectDialog) => send.press('Enter'),
  Space: ({ send }: ConnectDialog) => send.press(' '),
} as const;
type Press = keyof typeof presses;

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 }, hasTouch: true });
});
afterAll(() => chromium.close());

async function openWith(text: Text, switches: Partial<Switches> = {}): Promise<ConnectDialog> {
  const page = await chromium.open('/in/marta-lindqvist/', {
    start: text === 'blank' ? 'choose' : 'note',
    ...switches,
  });
  const dialog = await pressConnect(page);
  if (text !== 'blank') {
    await dialog.field.waitFor();
    await dialog.field.fill(texts[text]);
  }
  await waitForBanner(dialog.frame, ({ status }) => status.toLowerCase().startsWith(text));
  return dialog;
}

/** What has been sent since, once the page is done with it. */
async function sentBy(dialog: ConnectDialog, press: (dialog: ConnectDialog) => Promise<void>) {
  const before = chromium.standin.sent.length;
  const sent = chromium.standin.nextSent();
  await press(dialog);
  await sent;
  await dialog.node.waitFor({ state: 'detached' });
  return chromium.standin.sent.slice(before);
}

/** Presses, and proves that the press was held: asked about, nothing sent, nothing changed. */
async function isHeldOnce(dialog: ConnectDialog, press: (dialog: ConnectDialog) => Promise<void>, note: string | null) {
  const before = chromium.standin.sent.length;
  await press(dialog);
  await waitForBanner(dialog.frame, ({ status }) => status.startsWith('Not sent yet'));
  expect(chromium.standin.sent).toHaveLength(before);
  if (note !== null) expect(await dialog.field.inputValue()).toBe(note);
}

const sends: Switches['send'][] = ['click', 'pointerup', 'capture'];
const kinds = Object.keys(presses) as Press[];

describe.each(sends)('where LinkedIn sends at %s', (send) => {
  it.each(kinds)('a blank is held at the first %s and goes at the second', async (kind) => {
    const dialog = await openWith('blank', { send });
    await isHeldOnce(dialog, presses[kind], null);
    expect(await sentBy(dialog, presses[kind])).toMatchObject([{ to: 'Marta Lindqvist', note: null, trusted: true }]);
    await dialog.frame.page().close();
  });

  it.each(kinds)('the default text is held at the first %s and goes to the letter at the second', async (kind) => {
    const dialog = await openWith('default', { send });
    await isHeldOnce(dialog, presses[kind], texts.default);
    expect(await sentBy(dialog, presses[kind])).toMatchObject([{ note: texts.default }]);
    await dialog.frame.page().close();
  });

  it.each(['generic', 'personal'] as const)('a %s note goes at the first press, to the letter', async (text) => {
    for (const kind of kinds) {
      const dialog = await openWith(text, { send });
      expect(await sentBy(dialog, presses[kind])).toMatchObject([{ note: texts[text] }]);
      await dialog.frame.page().close();
    }
  });

  it('a double-click is one press', async () => {
    const dialog = await openWith('blank', { send });
    await isHeldOnce(dialog, ({ send: button }) => button.dblclick(), null);
    expect(await sentBy(dialog, presses.mouse)).toHaveLength(1);
    await dialog.frame.page().close();
  });

  it('two quick presses send, once', async () => {
    const dialog = await openWith('blank', { send });
    const sent = await sentBy(dialog, async ({ send: button }) => {
      await button.click();
      await button.click();
    });
    expect(sent).toHaveLength(1);
    await dialog.frame.page().close();
  });
});

describe.each(mounts)('mounted as %s', (mount) => {
  it('a blank is held once, and "Write a note" leads from there', async () => {
    const dialog = await openWith('blank', { mount });
    await isHeldOnce(dialog, presses.mouse, null);
    await clickInBanner(dialog.frame, 'Write a note');
    await dialog.field.waitFor();
    await dialog.field.fill(texts.personal);
    await waitForBanner(dialog.frame, ({ status }) => status.startsWith('Personal'));
    expect(await sentBy(dialog, presses.mouse)).toMatchObject([{ note: texts.personal }]);
    await dialog.frame.page().close();
  });
});

describe.each(mounts)('mounted as %s', (mount) => {
  it('the default text is held at Enter, once, and goes to the letter', async () => {
    const dialog = await openWith('default', { mount });
    await isHeldOnce(dialog, presses.Enter, texts.default);
    expect(await sentBy(dialog, presses.Enter)).toMatchObject([{ note: texts.default }]);
    await dialog.frame.page().close();
  });
});

describe.each(['first', 'last'] as const)('where LinkedIn registers its listener at the window %s', (listener) => {
  it.each(['blank', 'default', 'generic', 'personal'] as const)(
    'a %s invitation is held or goes as ever',
    async (text) => {
      const note = text === 'blank' ? null : texts[text];
      const dialog = await openWith(text, { send: 'capture', listener });
      if (text === 'blank' || text === 'default') await isHeldOnce(dialog, presses.mouse, note);
      expect(await sentBy(dialog, presses.mouse)).toMatchObject([{ note, how: 'capture' }]);
      await dialog.frame.page().close();
    },
  );
});

describe('asking once', () => {
  it('counts for the opening: not again after the note step and back', async () => {
    const dialog = await openWith('blank');
    await isHeldOnce(dialog, presses.mouse, null);
    await dialog.secondary.click();
    await dialog.field.waitFor();
    await dialog.secondary.click();
    await dialog.field.waitFor({ state: 'detached' });
    expect(await sentBy(dialog, presses.mouse)).toMatchObject([{ note: null }]);
    await dialog.frame.page().close();
  });

  it('never holds Cancel, Dismiss or "Write with AI"', async () => {
    const dialog = await openWith('default', { ai: true });
    await dialog.node.locator('button', { hasText: 'AI' }).click();
    expect(await dialog.field.inputValue()).not.toBe(texts.default);
    await dialog.field.fill(texts.default);
    await dialog.secondary.click();
    await dialog.field.waitFor({ state: 'detached' });
    await dialog.dismiss.click();
    await dialog.node.waitFor({ state: 'detached' });
    await dialog.frame.page().close();
  });

  it('lets a page script press Send', async () => {
    const dialog = await openWith('blank');
    const sent = await sentBy(dialog, ({ send }) => send.evaluate((button: HTMLElement) => button.click()));
    expect(sent).toMatchObject([{ trusted: false }]);
    await dialog.frame.page().close();
  });

  it('leaves the focus where it was', async () => {
    const dialog = await openWith('blank');
    await dialog.send.focus();
    await isHeldOnce(dialog, ({ send }) => send.press('Enter'), null);
    expect(await dialog.send.evaluate((button) => button.matches(':focus'))).toBe(true);
    await dialog.frame.page().close();
  });

  it('holds nothing with no notes left', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { left: 0, start: 'note' });
    const dialog = await pressConnect(page);
    await dialog.field.waitFor();
    await dialog.secondary.click();
    await waitForBanner(dialog.frame, ({ text }) => text.includes('used up'));
    expect(await sentBy(dialog, presses.mouse)).toHaveLength(1);
    await page.close();
  });
});
