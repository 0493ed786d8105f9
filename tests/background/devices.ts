import type { Happening } from '../../src/settings/everything';
import { createCloud } from '../settings/fake-sync';
import { createBrowser } from './fake-browser';

/** Two devices of one person, with the worker of each. */
export function createDevices() {
  const cloud = createCloud();
  const create = (name: string) => {
    const browser = createBrowser({ sync: cloud.device(), name });
    return { browser, ...browser.start() };
  };
  const [a, b] = [create('a'), create('b')];
  return {
    cloud,
    a,
    b,
    /** Lets everything that waits leave and arrive, until nothing changes any more. */
    async meet() {
      for (let turn = 0; turn < 4; turn++) {
        await a.browser.pass();
        await b.browser.pass();
        cloud.settle();
      }
      await a.browser.pass();
      await b.browser.pass();
    },
    /** Both write before either hears of the other. */
    async apart(first: () => Promise<unknown>, second: () => Promise<unknown>) {
      a.browser.sync.online = b.browser.sync.online = false;
      await first();
      await a.browser.pass();
      await second();
      await b.browser.pass();
      a.browser.sync.online = b.browser.sync.online = true;
    },
  };
}
/** What a device tells. */
export const kindsOf = (device: { browser: ReturnType<typeof createBrowser> }): Happening['kind'][] =>
  device.browser.everything().notices.map(({ kind }) => kind);
