import browser from 'webextension-polyfill';
import { unlisten } from './unlisten';

/**
 * Whether the extension that this script belongs to still runs: false in a content script that an update, a reload or a
 * removal left behind. Never throws.
 */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}

/** The browser's language, BCP 47. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** The extension's version, of its manifest. */
export const version = (): string => browser.runtime.getManifest().version;

/** Calls when the extension was installed or updated and when the browser starts. Register in the script's first task. */
export function onWake(signal: AbortSignal, listener: () => void): void {
  if (signal.aborted) return;
  const wake = () => listener();
  browser.runtime.onInstalled.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
  unlisten(signal, () => {
    browser.runtime.onInstalled.removeListener(wake);
    browser.runtime.onStartup.removeListener(wake);
  });
}
