import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Switches } from '../standin/switches';
import { type FirefoxSession, launchFirefox } from './harness/firefox';
import type { FirefoxTab } from './harness/firefox-tab';

const connect = `() => document.querySelector('[componentkey$="Topcard"] [componentkey$="_connect"]')`;
const generic = 'Hi Marta, I came across your profile and would love to connect with like-minded professionals.';
const keys = { tab: '\uE004', enter: '\uE007', shift: '\uE008', escape: '\uE00C' };

/** As tests/browser/harness/focus.ts has it, for Firefox. */
const focusedPart = `() => {
  let active = document.activeElement;
  while (active && active.shadowRoot && active.shadowRoot.activeElement) active = active.shadowRoot.activeElement;
  const dialog = active && active.closest('.send-invite, dialog[open]');
  if (!dialog) return 'outside';
  if (active === dialog) return 'dialog';
  if (active.localName === 'textarea') return 'field';
  if (active.localName === 'div' && active.attributes.length === 0) return 'banner';
  const buttons = [...dialog.querySelectorAll('button')];
  const names = new Map([[buttons.at(-2), 'secondary'], [buttons.at(-1), 'Send'], [buttons.at(0), 'Dismiss']]);
  return names.get(active) ?? active.textContent.trim();
}`;
const isOpen = `() => {
  const outlet = document.getElementById('interop-outlet');
  const roots = [document, outlet && outlet.shadowRoot].filter(Boolean);
  return roots.some((root) => root.querySelector('.send-invite, dialog[open]'));
}`;

let firefox: FirefoxSession;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

async function open(switches: Partial<Switches>): Promise<FirefoxTab> {
  const tab = await firefox.open('/in/marta-lindqvist/', switches);
  await tab.click(connect);
  await tab.waitForBanner(({ status }) => status !== '');
  return tab;
}

async function focusIn(tab: FirefoxTab): Promise<string> {
  const part = await tab.evaluate<string>(focusedPart);
  return part === 'banner' ? ((await tab.banners())[0]?.focused ?? part) : part;
}

async function focusAfter(tab: FirefoxTab, times: number, shift = false): Promise<string[]> {
  const seen: string[] = [];
  for (let time = 0; time < times; time++) {
    await tab.type(keys.tab, shift ? keys.shift : undefined);
    seen.push(await focusIn(tab));
  }
  return seen;
}

describe('in Firefox, by keyboard alone', () => {
  it.each([
    ['edges', 'shadow'],
    ['index', 'light'],
    ['outside-to-first', 'shadow'],
    ['focusin', 'light'],
    ['focusin-list', 'shadow'],
    ['index', 'dialog'],
  ] as const)('one reaches every control in order where Tab is kept by %s in %s', async (trap, mount) => {
    const tab = await open({ trap, mount });
    const choose = ['Dismiss', 'Say Why: more', 'Write a note', 'secondary', 'Send'];
    expect(await focusAfter(tab, 5)).toEqual(choose);
    expect(await focusAfter(tab, 4, true)).toEqual(choose.slice(0, -1).reverse());

    const note = await open({ trap, mount, start: 'note', prefill: generic });
    const [dots = '', chip = '', ...others] = (await note.waitForBanner(({ buttons }) => buttons.includes('We met')))
      .buttons;
    const inNote = ['Dismiss', 'field', dots, chip, others.at(-1) ?? '', 'secondary', 'Send'];
    expect(await focusAfter(note, 5)).toEqual(inNote.slice(2));
    expect(await focusAfter(note, 6, true)).toEqual(inNote.slice(0, -1).reverse());
  });

  it.each(['shadow', 'dialog'] as const)(
    'our list works by its keys, of which the page hears nothing, and Escape closes it first, in %s',
    async (mount) => {
      const tab = await open({ mount });
      await focusAfter(tab, 2);
      await tab.evaluate(`() => {
      const heard = [];
      for (const type of ['keydown', 'keypress', 'keyup'])
        for (const root of [window, document])
          root.addEventListener(type, (event) => heard.push(event.type + ' ' + event.key), true);
      document.documentElement.heardByPage = heard;
    }`);
      await tab.type(`gn${keys.enter}`);
      const list = await tab.waitForBanner(({ text }) => text.includes('Hide here'));
      const first = list.focused;
      await tab.type('\uE015');
      expect((await tab.banners())[0]?.focused).not.toBe(first);
      await tab.type(keys.escape);
      await tab.waitForBanner(({ text }) => !text.includes('Hide here'));
      expect(await focusIn(tab)).toBe('Say Why: more');
      expect(await tab.evaluate('() => document.documentElement.heardByPage')).toEqual([]);
      expect(await tab.evaluate(isOpen)).toBe(true);
      await tab.type(keys.escape);
      await tab.waitFor(`() => !(${isOpen})()`);
    },
  );
});

describe('installed over an open page, as Firefox does at an update', () => {
  it('puts one banner where the one before left its own, and keeps the draft', async () => {
    const tab = await open({ start: 'note' });
    await tab.type('Hi Marta');
    await firefox.reinstall();
    await tab.type(', it is me');
    await tab.waitForBanner(({ status, buttons }) => status !== '' && buttons.length > 0);
    await tab.clickInBanner('Say Why: more');
    await tab.waitForBanner(({ text }) => text.includes('Hide here'));
    expect(
      await tab.evaluate(`() => document.getElementById('interop-outlet').shadowRoot.querySelector('textarea').value`),
    ).toBe('Hi Marta, it is me');
  });
});
