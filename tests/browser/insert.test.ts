import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Switches } from '../standin/switches';
import { bannerControl, boxOf, clickInBanner, waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { type ConnectDialog, pressConnect } from './harness/dialog';
import { forgetSeen } from './harness/forget';

const start = 'Hi Marta, we both know Ann Lee: {how?}';
const generic = 'Hi Marta, I came across your profile and would love to connect.';
const linkedins = "I'd like to add you to my professional network on LinkedIn.";

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

/** Marta's dialog at its note step, once the starts are there. */
async function atNote(switches: Partial<Switches> = {}): Promise<ConnectDialog & { page: Page }> {
  await forgetSeen(chromium);
  const page = await chromium.open('/in/marta-lindqvist/', { start: 'note', ...switches });
  const dialog = await pressConnect(page);
  await dialog.field.waitFor();
  await waitForBanner(dialog.frame, ({ text }) => text.includes('Ann Lee'));
  return { ...dialog, page };
}

const selected = (field: Locator) =>
  field.evaluate((node: HTMLTextAreaElement) => {
    const { value, selectionStart, selectionEnd } = node;
    const root = node.getRootNode() as Document | ShadowRoot;
    return root.activeElement === node ? value.slice(selectionStart, selectionEnd) : null;
  });
const caretAfter = (field: Locator, words: string) =>
  field.evaluate((node: HTMLTextAreaElement, text) => {
    const at = node.value.indexOf(text) + text.length;
    node.focus();
    node.setSelectionRange(at, at);
  }, words);
const undone = (dialog: ConnectDialog) =>
  waitForBanner(dialog.frame, ({ controls }) => controls.every(({ name }) => name !== 'Undo'));
const insertedIn = (dialog: ConnectDialog) =>
  waitForBanner(dialog.frame, ({ controls }) => controls.some(({ name }) => name === 'Undo'));

describe('a start from a fact', () => {
  it.each(['shadow', 'light', 'iframe', 'dialog', 'late-shadow'] as const)(
    'is written as typing would, its slot selected, and taken back by our Undo and by Ctrl+Z: %s',
    async (mount) => {
      const dialog = await atNote({ mount });
      const { field, node, send, frame, page } = dialog;
      expect(await send.isEnabled()).toBe(false);
      await clickInBanner(frame, 'Ann Lee');
      await insertedIn(dialog);
      expect(await field.inputValue()).toBe(start);
      expect(await selected(field)).toBe('{how?}');
      await node.getByText(`${start.length}/200`).waitFor();
      expect(await send.isEnabled()).toBe(true);

      await clickInBanner(frame, 'Undo');
      await undone(dialog);
      expect(await field.inputValue()).toBe('');
      await node.getByText('0/200').waitFor();

      await clickInBanner(frame, 'We met');
      await insertedIn(dialog);
      expect(await selected(field)).toBe('{where?}');
      await page.keyboard.press('Control+z');
      await undone(dialog);
      expect(await field.inputValue()).toBe('');
      await page.close();
    },
  );

  it('is finished by answering: the ring follows, and what was there before is still to be had', async () => {
    const dialog = await atNote({ prefill: linkedins });
    const { field, frame, page } = dialog;
    await clickInBanner(frame, 'Ann Lee');
    await insertedIn(dialog);
    expect(await field.inputValue()).toBe(start);
    await page.keyboard.type('we sat on the tram jury with her last May. I’d love to hear how your pilot went.');
    await waitForBanner(frame, ({ status }) => status.startsWith('Personal'));
    await clickInBanner(frame, 'Say Why: more');
    await clickInBanner(frame, 'Undo what was inserted');
    await waitForBanner(frame, ({ status }) => status.startsWith('Default'));
    expect(await field.inputValue()).toBe(linkedins);
    await page.close();
  });

  it('asks before it touches one’s own words: added at the caret, in their place, or not at all', async () => {
    const dialog = await atNote({ prefill: `${generic} Yours, Sam` });
    const { field, frame, page } = dialog;
    const own = await field.inputValue();
    const ask = async () => {
      await clickInBanner(frame, 'Ann Lee');
      await waitForBanner(frame, ({ status }) => status.startsWith('There are words of your own'));
      expect(await field.inputValue()).toBe(own);
    };
    await caretAfter(field, generic);
    await ask();
    await clickInBanner(frame, 'Leave it');
    await waitForBanner(frame, ({ status }) => status.startsWith('Generic'));

    await ask();
    await clickInBanner(frame, 'Add');
    await insertedIn(dialog);
    expect(await field.inputValue()).toBe(`${generic} We both know Ann Lee: {how?} Yours, Sam`);
    expect(await selected(field)).toBe('{how?}');
    await clickInBanner(frame, 'Undo');
    await undone(dialog);
    expect(await field.inputValue()).toBe(own);

    await ask();
    await clickInBanner(frame, 'Replace');
    await insertedIn(dialog);
    expect(await field.inputValue()).toBe(start);
    await page.keyboard.press('Control+z');
    await undone(dialog);
    expect(await field.inputValue()).toBe(own);
    await page.close();
  });

  it('pressed by a double-click is one press: what it brings isn’t pressed by its second half', async () => {
    const dialog = await atNote({ prefill: generic });
    const { field, frame, page } = dialog;
    const { x, y, width, height } = await boxOf(frame, await bannerControl(frame, 'Ann Lee'));
    await page.mouse.dblclick(x + width / 2, y + height / 2);
    await waitForBanner(frame, ({ status }) => status.startsWith('There are words of your own'));
    expect(await field.inputValue()).toBe(generic);
    await page.close();
  });
});

describe('LinkedIn’s field', () => {
  it.each([
    ['re-mounted as it is first written to', { remount: true }],
    ['re-rendered on every input', { rerenderOnKey: true }],
    ['with its counter and Send late', { counterLate: true, sendLate: true }],
  ] as const)('%s keeps the text and the selected slot, and our Undo works', async (_, switches) => {
    const dialog = await atNote(switches);
    const { field, frame, page } = dialog;
    await clickInBanner(frame, 'Ann Lee');
    await insertedIn(dialog);
    expect(await field.inputValue()).toBe(start);
    expect(await selected(field)).toBe('{how?}');
    await clickInBanner(frame, 'Undo');
    await undone(dialog);
    expect(await field.inputValue()).toBe('');
    await page.close();
  });

  it('that comes back empty a moment later is written once more', async () => {
    const dialog = await atNote();
    const { field, frame, page } = dialog;
    await field.evaluate((node: HTMLTextAreaElement) => {
      const onFirst = () =>
        setTimeout(() => {
          const fresh = node.cloneNode() as HTMLTextAreaElement;
          fresh.value = '';
          fresh.dataset['second'] = 'true';
          node.replaceWith(fresh);
        }, 100);
      node.addEventListener('input', onFirst, { once: true });
    });
    await clickInBanner(frame, 'Ann Lee');
    await page.locator('[data-second]').waitFor();
    await expect.poll(() => field.inputValue()).toBe(start);
    await expect.poll(() => selected(field)).toBe('{how?}');
    await insertedIn(dialog);
    await page.close();
  });

  it('that is emptied each time is written twice, and then it is said', async () => {
    const dialog = await atNote();
    const { field, frame, page } = dialog;
    await field.evaluate((node: HTMLTextAreaElement) => {
      node.addEventListener('input', () => {
        node.dataset['writes'] = String(Number(node.dataset['writes'] ?? 0) + 1);
        setTimeout(() => {
          node.value = '';
        }, 20);
      });
    });
    await clickInBanner(frame, 'Ann Lee');
    await waitForBanner(frame, ({ status }) => status.includes('LinkedIn put its own text back, twice.'));
    expect(await field.getAttribute('data-writes')).toBe('2');
    await page.close();
  });

  it('that lets no command in is written by the native setter, and the page hears of it', async () => {
    const dialog = await atNote();
    const { field, node, frame, page } = dialog;
    await field.evaluate((element) => element.addEventListener('beforeinput', (event) => event.preventDefault()));
    await clickInBanner(frame, 'Ann Lee');
    await insertedIn(dialog);
    expect(await field.inputValue()).toBe(start);
    expect(await selected(field)).toBe('{how?}');
    await node.getByText(`${start.length}/200`).waitFor();
    await clickInBanner(frame, 'Undo');
    await undone(dialog);
    expect(await field.inputValue()).toBe('');
    await node.getByText('0/200').waitFor();
    await page.close();
  });

  it('is left alone by whoever types on at once', async () => {
    const dialog = await atNote();
    const { field, frame, page } = dialog;
    await clickInBanner(frame, 'Ann Lee');
    await insertedIn(dialog);
    await page.keyboard.type('x');
    // Longer than the page is given: what was typed stays.
    await waitForBanner(frame, ({ status }) => !status.includes('Now finish it'));
    expect(await field.inputValue()).toBe(start.replace('{how?}', 'x'));
    await page.close();
  });
});

describe('templates', () => {
  it('follow under More, and Alt and a digit choose one where the dialog has the focus', async () => {
    const dialog = await atNote();
    const { field, frame, page } = dialog;
    await clickInBanner(frame, 'More');
    const { controls } = await waitForBanner(frame, ({ text }) => text.includes('Read their work'));
    expect(controls.filter(({ name }) => / Hi Marta, /.test(name))).toHaveLength(3);
    await page.keyboard.press('Alt+Digit2');
    await insertedIn(dialog);
    expect(await field.inputValue()).toMatch(/^Hi Marta, we met \{where\?\} /);
    expect(await selected(field)).toBe('{where?}');
    // A note that needs no start leaves the key to the browser.
    await field.fill('Hi Marta, we met at the Oslo design meetup, and I’d love to hear how the tram pilot goes.');
    await waitForBanner(frame, ({ status }) => status.startsWith('Personal'));
    const before = await field.inputValue();
    await page.keyboard.press('Alt+Digit1');
    await clickInBanner(frame, 'Say Why: more');
    await waitForBanner(frame, ({ text }) => text.includes('Alt+1 to Alt+3'));
    expect(await field.inputValue()).toBe(before);
    await page.close();
  });

  it.each(['shadow', 'iframe', 'light'] as const)(
    'chosen at the first step open the note step, and are written there: %s',
    async (mount) => {
      const page = await chromium.open('/in/marta-lindqvist/', { mount });
      const dialog = await pressConnect(page);
      const { field, frame } = dialog;
      await waitForBanner(frame);
      await clickInBanner(frame, 'Say Why: more');
      await clickInBanner(frame, 'Templates');
      await clickInBanner(frame, /^Someone we both know/);
      await field.waitFor();
      await insertedIn(dialog);
      expect(await field.inputValue()).toContain('I know Ann Lee {from where?}');
      expect(await selected(field)).toBe('{from where?}');
      await page.close();
    },
  );

  it('say which of LinkedIn’s buttons to press where it ignores ours', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { addNoteDead: true });
    const { frame } = await pressConnect(page);
    await waitForBanner(frame);
    await clickInBanner(frame, 'Say Why: more');
    await clickInBanner(frame, 'Templates');
    await page.keyboard.press('Alt+Digit1');
    await waitForBanner(frame, ({ status }) =>
      status.includes('LinkedIn didn’t take that press. Press «Add a note» below.'),
    );
    await page.close();
  });
});
