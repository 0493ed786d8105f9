import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mounts } from '../standin/switches';
import { type FirefoxSession, launchFirefox } from './harness/firefox';

const connect = `() => document.querySelector('[componentkey$="Topcard"] [componentkey$="_connect"]')`;
const findField = `(() => {
  const outlet = document.getElementById('interop-outlet');
  const roots = [document, outlet && outlet.shadowRoot].filter(Boolean);
  return roots.map((root) => root.querySelector('.send-invite textarea, dialog textarea')).find(Boolean);
})()`;

let firefox: FirefoxSession;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

describe('in Firefox', () => {
  it.each(mounts)('the banner speaks up at both steps, mounted as %s', async (mount) => {
    const tab = await firefox.open('/in/marta-lindqvist/', { mount, left: 2 });
    await tab.click(connect);
    if (mount === 'preload') await tab.waitFor(`() => location.pathname.startsWith('/preload/')`);
    const frame = mount === 'iframe' ? await tab.frame('/preload/') : tab;
    const atChoose = await frame.waitForBanner(({ status }) => status.startsWith('Blank'));
    expect(atChoose.name).toMatch(/^Say Why.*Marta/);
    expect(atChoose.meter).toEqual({ name: 'Personal score', value: 0 });

    await frame.clickInBanner('Write a note');
    await frame.waitFor(`() => Boolean(${findField})`);
    await frame.click(`() => ${findField}`);
    await frame.type("I'd like to add you to my professional network on LinkedIn.");
    await frame.waitForBanner(({ status }) => status.startsWith('Default'));
    await frame.type(' We met at the Oslo design meetup, and I want to hear how the tram pilot goes.');
    const atPersonal = await frame.waitForBanner(({ status }) => status.startsWith('Personal'));
    expect(atPersonal.meter?.value).toBeGreaterThanOrEqual(50);
  });

  it.each([
    ['shadow', 'priya-raman', 'Priya'],
    ['iframe', 'jonas-aalto', 'Jonas'],
  ] as const)(
    'a start is written with its slot selected, and taken back by our Undo and by Ctrl+Z: %s',
    async (mount, slug, name) => {
      const tab = await firefox.open(`/in/${slug}/`, { mount, start: 'note' });
      await tab.click(connect);
      const frame = mount === 'iframe' ? await tab.frame('/preload/') : tab;
      const note = `() => { const { value, selectionStart, selectionEnd } = ${findField}; return [value, value.slice(selectionStart, selectionEnd)]; }`;
      const isNote = (value: string, selected = '') =>
        frame.waitFor(`() => JSON.stringify((${note})()) === ${JSON.stringify(JSON.stringify([value, selected]))}`);
      const written = `Hi ${name}, we met at {where?}`;
      await frame.waitForBanner(({ buttons }) => buttons.includes('We met'));
      await frame.clickInBanner('We met');
      await frame.waitForBanner(({ buttons }) => buttons.includes('Undo'));
      await isNote(written, '{where?}');
      await frame.clickInBanner('Undo');
      await isNote('');
      await frame.waitForBanner(({ buttons }) => buttons.includes('We met'));
      await frame.clickInBanner('We met');
      await isNote(written, '{where?}');
      await frame.type('z', '\uE009');
      await isNote('');
      await frame.waitForBanner(({ buttons }) => buttons.includes('We met'));
      await frame.type('1', '\uE00A');
      await frame.waitForBanner(({ buttons }) => buttons.includes('Undo'));
      await frame.type('the harbour in May');
      await frame.waitFor(`() => ${findField}.value.includes('the harbour in May')`);
    },
  );

  it('the popup switches it off in open tabs, and on again', async () => {
    const tab = await firefox.open('/in/marta-lindqvist/');
    await tab.click(connect);
    await tab.waitForBanner();
    const popup = await firefox.openExtension('popup.html');
    await popup.waitFor(`() => document.querySelector('[role="switch"]') !== null`);
    await popup.click(`() => document.querySelector('[role="switch"]')`);
    await tab.waitFor(
      `() => document.getElementById('interop-outlet').shadowRoot.querySelectorAll('.send-invite > div:not([class])').length === 0`,
    );
    expect(await tab.banners()).toEqual([]);
    await popup.click(`() => document.querySelector('[role="switch"]')`);
    await tab.waitForBanner();
  });

  it('nothing is asked of any other host', () => {
    // Firefox's own: its services, and the codec updates that it gets from elsewhere.
    const own = /mozilla|firefox|detectportal|^update\.googleapis\.com:/;
    expect(firefox.refused.filter((host) => !own.test(host))).toEqual([]);
  });
});
