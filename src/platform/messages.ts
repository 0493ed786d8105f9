import browser from 'webextension-polyfill';
import { unlisten } from './unlisten';

/** Sends a message to the background. Rejects where none can be reached, as after an update of the extension. */
export async function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/**
 * Hears messages from other contexts of this extension, and from nobody else. The listener answers with a promise, or
 * leaves the answer to another context by undefined.
 */
export function listen(signal: AbortSignal, listener: (message: unknown) => Promise<unknown> | undefined): void {
  if (signal.aborted) return;
  const onMessage = (message: unknown, sender: { id?: string }) =>
    sender.id !== undefined && sender.id === browser.runtime.id ? listener(message) : undefined;
  // The polyfill's types leave silence out; its code and Firefox take it for "no answer from me".
  const callback = onMessage as (message: unknown, sender: { id?: string }) => Promise<unknown>;
  browser.runtime.onMessage.addListener(callback);
  unlisten(signal, () => browser.runtime.onMessage.removeListener(callback));
}
