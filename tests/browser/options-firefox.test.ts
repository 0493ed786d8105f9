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

  it('a template takes a slot where the caret is, and is kept', async () => {
    const options = await firefox.openExtension('options.html#templates');
    await options.waitFor(`() => document.querySelectorAll('.templates h3').length === 12`);
    await options.click(`() => document.querySelector('#template-add')`);
    await options.click(`() => document.querySelector('.own-form input')`);
    await options.type('After my talk');
    await options.click(`() => document.querySelector('.own-form textarea')`);
    await options.type('Hi ');
    await options.click(`() => document.querySelector('.small-chips button[title="{firstName}"]')`);
    await options.type(', thank you for your question in Bergen.');
    await options.waitFor(
      `() => document.querySelector('.marked')?.textContent === 'Hi Robin, thank you for your question in Bergen.'`,
    );
    // The test's mouse reaches what is in sight alone.
    await options.waitFor(`() => {
      document.querySelector('.own-form button.main').scrollIntoView();
      return true;
    }`);
    await options.click(`() => document.querySelector('.own-form button.main')`);
    await options.waitFor(`() => document.querySelector('.templates h3')?.textContent === 'After my talk'`);
  });
});
