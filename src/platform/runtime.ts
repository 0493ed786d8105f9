import { api } from './api';
import { unlisten } from './unlisten';

/**
 * Whether the extension that this script belongs to still runs: false in a content script that an update, a reload or a
 * removal left behind. Never throws.
 */
export function isAlive(): boolean {
  try {
    return typeof api.runtime.id === 'string';
  } catch {
    return false;
  }
}

/** The browser's language, BCP 47. */
export const uiLanguage = (): string => api.i18n.getUILanguage();

/** The extension's version, of its manifest. */
export const version = (): string => api.runtime.getManifest().version;

/** Opens the options page, or goes to it where it is open. Rejects where the browser refuses. Not for content scripts. */
export const openSettings = (): Promise<void> => api.runtime.openOptionsPage();

/** Calls when the extension was installed or updated and when the browser starts. Register in the script's first task. */
export function onWake(signal: AbortSignal, listener: () => void): void {
  if (signal.aborted) return;
  const wake = () => listener();
  api.runtime.onInstalled.addListener(wake);
  api.runtime.onStartup.addListener(wake);
  unlisten(signal, () => {
    api.runtime.onInstalled.removeListener(wake);
    api.runtime.onStartup.removeListener(wake);
  });
}
