import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as { browser?: Partial<Browser>; chrome?: Browser };

/**
 * The extension API, which gives promises in every browser version that the manifest asks for. Firefox calls it `browser`, and so may
 * Chromium; a page's element of that name is none.
 */
export const api = (browser?.runtime === undefined ? chrome : browser) as Browser;
