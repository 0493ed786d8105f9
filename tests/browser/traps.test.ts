import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Switches } from '../standin/switches';
import { type Banner, waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { type ConnectDialog, pressConnect } from './harness/dialog';
import { focusAfter, focusIn } from './harness/focus';

const generic = 'Hi Marta, I came across your profile and would love to connect with like-minded professionals.';
const traps = ['edges', 'index', 'outside-to-first', 'focusin', 'focusin-list'] as const;
const mounts = ['shadow', 'light', 'dialog'] as const;
const everyTrap = [
  ...traps.flatMap((trap) => mounts.map((mount) => ({ trap, mount }))),
  { trap: 'edges', mount: 'iframe' } as const,
  { trap: 'index', mount: 'preload' } as const,
];

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

async function open(switches: Partial<Switches>): Promise<ConnectDialog> {
  const page = await chromium.open('/in/marta-lindqvist/', switches);
  const dialog = await pressConnect(page);
  if (switches.start === 'note') await dialog.field.waitFor();
  // The chips come with the background's answer.
  const isThere = ({ status, text }: Banner) => status !== '' && (switches.start !== 'note' || text.includes('A post'));
  await waitForBanner(dialog.frame, isThere);
  return dialog;
}

/** The banner's tab stops at the note step by name: the menu's button, the chips, which are one stop, and the button for more. */
async function ownStops({ frame }: ConnectDialog): Promise<string[]> {
  const { controls } = await waitForBanner(frame);
  const names = controls.map(({ name }) => name);
  const [dots, chip, last] = [names[0], names[1], names.at(-1)];
  return [dots, chip, last].filter((name) => name !== undefined);
}

/** Every stop in order, there and back; then around from either end, where the page keeps the focus in that way. */
async function walk({ frame }: ConnectDialog, stops: string[], { mount, trap }: Partial<Switches>): Promise<void> {
  expect(await focusAfter(frame, 'Tab', stops.length - 1)).toEqual(stops.slice(1));
  expect(await focusAfter(frame, 'Shift+Tab', stops.length - 1)).toEqual(stops.slice(0, -1).reverse());
  if (mount === 'dialog' || trap?.startsWith('focusin')) return;
  expect(await focusAfter(frame, 'Shift+Tab', 1)).toEqual(stops.slice(-1));
  expect(await focusAfter(frame, 'Tab', 1)).toEqual(stops.slice(0, 1));
}

describe.each(everyTrap)('with Tab kept by $trap in $mount, by keyboard alone', (switches) => {
  it('one reaches every control of the choose step in order, and gets out', async () => {
    const dialog = await open(switches);
    const { frame, node } = dialog;
    expect(await focusAfter(frame, 'Tab', 1)).toEqual(['Dismiss']);
    await walk(dialog, ['Dismiss', 'Say Why: more', 'Write a note', 'secondary', 'Send'], switches);
    await dialog.dismiss.focus();
    await frame.page().keyboard.press('Enter');
    await node.waitFor({ state: 'detached' });
    await frame.page().close();
  });

  it('one reaches the note, every control of ours and Send in order, and gets out', async () => {
    const dialog = await open({ ...switches, start: 'note', prefill: generic });
    const { frame, field, node } = dialog;
    const ours = await ownStops(dialog);
    expect(ours.length).toBeGreaterThan(1);
    expect(await focusAfter(frame, 'Shift+Tab', 1)).toEqual(['Dismiss']);
    await walk(dialog, ['Dismiss', 'field', ...ours, 'secondary', 'Send'], switches);
    expect(await field.inputValue()).toBe(generic);
    await frame.page().keyboard.press('Escape');
    await node.waitFor({ state: 'detached' });
    await frame.page().close();
  });
});

describe('with Tab caught at the window by a listener of the page', () => {
  it('our controls are reached all the same, for ours was there first', async () => {
    const dialog = await open({ trap: 'none', mount: 'light' });
    const { frame } = dialog;
    await frame.evaluate(() => {
      window.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Tab') return;
          const buttons = [...document.querySelectorAll<HTMLElement>('.send-invite button')];
          const { activeElement: active } = document;
          const at = active instanceof HTMLElement ? buttons.indexOf(active) : -1;
          event.preventDefault();
          event.stopImmediatePropagation();
          buttons.at((at + (event.shiftKey ? -1 : 1)) % buttons.length)?.focus();
        },
        true,
      );
    });
    const stops = ['Dismiss', 'Say Why: more', 'Write a note', 'secondary', 'Send'];
    expect(await focusAfter(frame, 'Tab', 6)).toEqual([...stops, 'Dismiss']);
    expect(await focusAfter(frame, 'Shift+Tab', 5)).toEqual(stops.toReversed());
    await frame.page().close();
  });
});

describe.each(traps)('with Tab kept by %s and a list of ours open', (trap) => {
  it('the menu is one stop after the button that opens it', async () => {
    const dialog = await open({ trap });
    const { frame } = dialog;
    await focusAfter(frame, 'Tab', 2);
    await frame.page().keyboard.press('Enter');
    const first = await focusIn(frame);
    expect(first).not.toBe('Say Why: more');
    expect(await focusAfter(frame, 'Tab', 1)).toEqual(['secondary']);
    expect(await focusAfter(frame, 'Shift+Tab', 4)).toEqual([first, 'Write a note', 'Say Why: more', 'Dismiss']);
    await frame.page().close();
  });

  it('the reasons and the templates are stops after the button that opens them', async () => {
    const dialog = await open({ trap, start: 'note', prefill: generic });
    const { frame } = dialog;
    const stops = await ownStops(dialog);
    expect(await focusAfter(frame, 'Tab', stops.length)).toEqual(stops);
    await frame.page().keyboard.press('Enter');
    const verb = await focusIn(frame);
    expect(stops).not.toContain(verb);
    // The templates are one stop after them: five of ours, and no more.
    const [template = ''] = await focusAfter(frame, 'Tab', 1);
    expect(template).toMatch(/^Someone we both know/);
    expect(await focusAfter(frame, 'Tab', 1)).toEqual(['secondary']);
    const back = [template, verb, ...stops.toReversed()];
    expect(await focusAfter(frame, 'Shift+Tab', stops.length + 2)).toEqual(back);
    await frame.page().close();
  });
});

describe.each(traps)('with Tab kept by %s and nothing to reach after our controls', (trap) => {
  it('the focus goes around in both directions, and never leaves the dialog', async () => {
    const dialog = await open({ trap, start: 'note' });
    const { frame } = dialog;
    // Send is disabled without a note.
    await dialog.secondary.evaluate((cancel) => cancel.remove());
    // The chips are one stop.
    const ours = await ownStops(dialog);
    expect(await focusAfter(frame, 'Tab', 5)).toEqual([...ours, 'Dismiss', 'field']);
    expect(await focusAfter(frame, 'Shift+Tab', 1)).toEqual(['Dismiss']);
    await frame.page().close();
  });
});
