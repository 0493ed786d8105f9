import type { JSHandle } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Switches } from '../standin/switches';
import { boxOf, waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { type ConnectDialog, pressConnect } from './harness/dialog';
import { focusAfter, focusIn } from './harness/focus';

const keys = ['keydown', 'keypress', 'keyup'];
const focuses = ['focus', 'focusin', 'blur', 'focusout'];
const presses = [
  ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend'],
];

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

async function open(switches: Partial<Switches> = {}): Promise<ConnectDialog> {
  const page = await chromium.open('/in/marta-lindqvist/', switches);
  const dialog = await pressConnect(page);
  if (switches.start === 'note') await dialog.field.waitFor();
  await waitForBanner(dialog.frame, ({ status }) => status !== '');
  return dialog;
}

/** What the page's own listeners hear from now on, as "type key" where it is a key; without a global. */
function listenAsPage(
  { frame }: ConnectDialog,
  types: string[],
  phases: ('capture' | 'bubble')[] = ['capture', 'bubble'],
): Promise<JSHandle<string[]>> {
  return frame.evaluateHandle(
    ({ types: all, phases: both }) => {
      const heard: string[] = [];
      const hear = (event: Event) => {
        const target = event.composedPath()[0];
        // Tab's way onto our controls and off them is LinkedIn's own affair where it starts or ends on one of its own.
        if (target instanceof Element && target.attributes.length > 0 && event.type !== 'keydown') return;
        heard.push(event instanceof KeyboardEvent ? `${event.type} ${event.key}` : event.type);
      };
      const roots = [window, document, document.getElementById('interop-outlet')?.shadowRoot].filter((root) => !!root);
      for (const root of roots)
        for (const type of all)
          for (const phase of both) root.addEventListener(type, hear, { capture: phase === 'capture' });
      return heard;
    },
    { types, phases },
  );
}

describe('what is done by key on our controls', () => {
  it.each(['shadow', 'light', 'dialog'] as const)('never reaches the hotkeys of the page, in %s', async (mount) => {
    const dialog = await open({ mount });
    const { frame } = dialog;
    const { keyboard } = frame.page();
    expect(await focusAfter(frame, 'Tab', 2)).toEqual(['Dismiss', 'Say Why: more']);
    const heard = await listenAsPage(dialog, keys);
    await keyboard.type('gn/?j ');
    await keyboard.press('Control+Enter');
    await waitForBanner(frame, ({ text }) => text.includes('Hide here'));
    await keyboard.press('ArrowDown');
    await keyboard.press('End');
    await keyboard.press('Home');
    await keyboard.press('Escape');
    await waitForBanner(frame, ({ text }) => !text.includes('Hide here'));
    expect(await focusIn(frame)).toBe('Say Why: more');
    await focusAfter(frame, 'Tab', 1);
    expect(await heard.jsonValue()).toEqual([]);
    await frame.page().close();
  });

  it('still does what our controls do on it', async () => {
    const { frame, field } = await open();
    await focusAfter(frame, 'Tab', 2);
    await frame.page().keyboard.press('Enter');
    const first = await focusIn(frame);
    const second = (await focusAfter(frame, 'ArrowDown', 1))[0];
    expect(second).not.toBe(first);
    expect(await focusAfter(frame, 'ArrowUp', 1)).toEqual([first]);
    await frame.page().keyboard.press('Escape');
    expect(await focusAfter(frame, 'Tab', 1)).toEqual(['Write a note']);
    await frame.page().keyboard.press('Space');
    await field.waitFor();
    expect(await focusIn(frame)).toBe('field');
    await frame.page().close();
  });

  it.each(['shadow', 'light', 'dialog'] as const)(
    'nor does the focus on them reach its guards, in %s',
    async (mount) => {
      const dialog = await open({ mount });
      const heard = await listenAsPage(dialog, focuses);
      await focusAfter(dialog.frame, 'Tab', 5);
      await focusAfter(dialog.frame, 'Shift+Tab', 4);
      expect(await heard.jsonValue()).toEqual([]);
      await dialog.frame.page().close();
    },
  );
});

describe('keys elsewhere', () => {
  it('pass untouched, to the letter', async () => {
    const dialog = await open({ start: 'note' });
    const heard = await listenAsPage(dialog, ['keydown'], ['bubble']);
    await dialog.frame.page().keyboard.type('Hi /?');
    const typed = await heard.jsonValue();
    expect(typed.filter((one, index) => typed.indexOf(one) === index)).toEqual([
      'keydown H',
      'keydown i',
      'keydown  ',
      'keydown /',
      'keydown ?',
    ]);
    expect(await dialog.field.inputValue()).toBe('Hi /?');
    await dialog.frame.page().close();
  });
});

describe('a press on the banner', () => {
  it.each(['shadow', 'light', 'dialog'] as const)('is no press outside of the dialog, in %s', async (mount) => {
    const dialog = await open({ mount, closeOnOutside: true });
    const { frame, node } = dialog;
    const { mouse } = frame.page();
    const bubbled = await listenAsPage(dialog, presses, ['bubble']);
    const banner = await waitForBanner(frame);
    const { x, y, width, height } = await boxOf(frame, banner);
    // On its border, its ring, its words, the room beside its buttons.
    for (const [right, down] of [
      [2, 2],
      [24, 24],
      [width / 2, height / 3],
      [width - 60, height - 12],
    ] as const)
      await mouse.click(x + right, y + down, { clickCount: 2 });
    for (const control of banner.controls.slice(0, 1)) {
      const box = await boxOf(frame, control);
      await mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' });
    }
    expect(await bubbled.jsonValue()).toEqual([]);
    expect(await node.count()).toBe(1);
    await frame.page().close();
  });
});

describe('Escape', () => {
  it.each<Partial<Switches>>([
    { mount: 'shadow' },
    { mount: 'light' },
    { mount: 'dialog' },
    { mount: 'dialog-bare', start: 'note' },
    { mount: 'shadow', start: 'note' },
  ])('closes our list first and LinkedIn hears nothing of it; the next one closes the dialog: %j', async (switches) => {
    const dialog = await open(switches);
    const { frame, node } = dialog;
    const { keyboard } = frame.page();
    const box = await boxOf(frame, (await waitForBanner(frame)).controls[0] ?? { backendNodeId: 0 });
    // By mouse: the focus stays where it was, on LinkedIn's own.
    await frame.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await waitForBanner(frame, ({ text }) => text.includes('Hide here'));
    const heard = await frame.evaluateHandle(() => {
      const events: string[] = [];
      for (const type of ['keydown', 'keyup', 'cancel', 'close'])
        for (const root of [window, document])
          root.addEventListener(type, ({ type: heardType }) => events.push(heardType), true);
      return events;
    });
    await keyboard.down('Escape');
    // As a key that is held repeats.
    await keyboard.down('Escape');
    await keyboard.up('Escape');
    await waitForBanner(frame, ({ text }) => !text.includes('Hide here'));
    expect(await heard.jsonValue()).toEqual([]);
    expect(await node.count()).toBe(1);
    await keyboard.press('Escape');
    await node.waitFor({ state: 'detached' });
    await frame.page().close();
  });
});
