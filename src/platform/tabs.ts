import browser from 'webextension-polyfill';

/** A tab of the front window. */
export interface Tab {
  id: number;
  /** Its page is one that the extension's content script runs in. */
  covered: boolean;
}

/** 'https://www.linkedin.com/' of the match pattern 'https://www.linkedin.com/*'. */
const prefixOf = (pattern: string) => pattern.replace(/\*$/, '');

/** The tab in front, null where there is none. No permission is needed: other sites' addresses just stay unseen. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const { url = '' } = tab;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const covered = scripts.some(({ matches }) => matches.some((pattern) => url.startsWith(prefixOf(pattern))));
  return { id: tab.id, covered };
}

/**
 * Sends a message to every frame of a tab and gives the first answer, undefined where all keep silent. Rejects where no
 * content script listens.
 */
export async function sendToTab(id: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(id, message);
}
