import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Switches } from '../standin/switches';
import { type FirefoxSession, launchFirefox } from './harness/firefox';
import type { FirefoxTab } from './harness/firefox-tab';

const defaultText = "I'd like to add you to my professional network on LinkedIn.";
const personalText = 'We met at the Oslo design meetup. I would love to hear how the tram pilot goes.';

const connect = `() => document.querySelector('[componentkey$="Topcard"] [componentkey$="_connect"]')`;
const inDialog = (selector: string) => `(() => {
  const outlet = document.getElementById('interop-outlet');
  const roots = [document, outlet && outlet.shadowRoot].filter(Boolean);
  return roots.flatMap((root) => [...root.querySelectorAll('.send-invite ${selector}')]).at(-1);
})()`;
const send = `() => ${inDialog('button')}`;
const field = `() => ${inDialog('textarea')}`;
const gone = `() => !${inDialog('button')}`;

let firefox: FirefoxSession;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

async function openWith(note: string | null, switches: Partial<Switches>): Promise<FirefoxTab> {
  const tab = await firefox.open('/in/marta-lindqvist/', { start: note === null ? 'choose' : 'note', ...switches });
  await tab.click(connect);
  await tab.waitForBanner(({ status }) => status.startsWith('Blank'));
  if (note !== null) {
    await tab.click(field);
    await tab.type(note);
  }
  return tab;
}

describe.each(['click', 'pointerup', 'capture'] as const)('in Firefox, where LinkedIn sends at %s', (how) => {
  it.each([
    ['a blank', null],
    ['the default text', defaultText],
  ])('%s is held at the first press and goes, to the letter, at the second', async (_, note) => {
    const tab = await openWith(note, { send: how });
    if (note !== null) await tab.waitForBanner(({ status }) => status.startsWith('Default'));
    const before = firefox.standin.sent.length;
    await tab.click(send);
    await tab.waitForBanner(({ status }) => status.startsWith('Not sent yet'));
    expect(firefox.standin.sent).toHaveLength(before);
    const sent = firefox.standin.nextSent();
    // Later than a double-click would come.
    await tab.evaluate('() => new Promise((later) => setTimeout(later, 600))');
    await tab.click(send);
    expect(await sent).toMatchObject({ note, trusted: true });
    await tab.waitFor(gone);
    expect(firefox.standin.sent).toHaveLength(before + 1);
  });

  it('a personal note goes at the first press, to the letter', async () => {
    const tab = await openWith(personalText, { send: how });
    await tab.waitForBanner(({ status }) => status.startsWith('Personal'));
    const sent = firefox.standin.nextSent();
    await tab.click(send);
    expect(await sent).toMatchObject({ note: personalText });
  });
});
