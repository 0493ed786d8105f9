import { afterAll, beforeAll, describe, it } from 'vitest';
import { type FirefoxSession, launchFirefox } from './harness/firefox';

const connect = `() => document.querySelector('[componentkey$="Topcard"] [componentkey$="_connect"]')`;

let firefox: FirefoxSession;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

describe('in Firefox', () => {
  it('what makes me accept turns the open dialog without a reload, there and back', async () => {
    const tab = await firefox.open('/in/marta-lindqvist/', { left: 2 });
    await tab.click(connect);
    await tab.waitForBanner(({ text }) => text.includes('not why'));
    const options = await firefox.openExtension('options.html');
    await options.waitFor(`() => document.querySelectorAll('.card.no').length === 5`);
    await options.click(`() => document.querySelector('#preset-open')`);
    await options.waitFor(`() => document.querySelectorAll('.card.yes').length === 8`);
    await tab.waitForBanner(({ text }) => !text.includes('not why'));
    await options.click(`() => document.querySelector('#preset-balanced')`);
    await tab.waitForBanner(({ text }) => text.includes('not why'));
  });
});
