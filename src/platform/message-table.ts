import browser from 'webextension-polyfill';

/**
 * The message table `words/LANGUAGE.json` of this extension's own package: the one read of a file there is, and no
 * request to the network. Rejects where there is no such file or it holds no object.
 */
export async function readMessageTable(language: string): Promise<Record<string, string>> {
  const response = await fetch(browser.runtime.getURL(`words/${language}.json`));
  const table: unknown = await response.json();
  if (typeof table !== 'object' || table === null) throw new TypeError('The message table holds no object');
  return table as Record<string, string>;
}
