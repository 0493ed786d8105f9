import { api } from './api';
import { unlisten } from './unlisten';

/** Sends a message to the background. Rejects where none can be reached, as after an update of the extension. */
export async function sendToBackground(message: unknown): Promise<unknown> {
  return api.runtime.sendMessage(message);
}

type Respond = (answer: unknown) => void;

/**
 * Hears messages from other contexts of this extension, and from nobody else. The listener answers with a promise, or
 * leaves the answer to another context by undefined; where the promise rejects, the answer is undefined.
 */
export function listen(signal: AbortSignal, listener: (message: unknown) => Promise<unknown> | undefined): void {
  if (signal.aborted) return;
  // An answer that takes its time is announced by true: not every Chromium takes a promise for one.
  const onMessage = (message: unknown, sender: { id?: string }, respond: Respond): true | undefined => {
    const isOurs = sender.id !== undefined && sender.id === api.runtime.id;
    const answer = isOurs ? listener(message) : undefined;
    answer?.then(respond, () => respond(undefined));
    return answer && true;
  };
  // The types know nothing of silence; the browsers take undefined for "no answer from me".
  const callback = onMessage as (message: unknown, sender: { id?: string }, respond: Respond) => true;
  api.runtime.onMessage.addListener(callback);
  unlisten(signal, () => api.runtime.onMessage.removeListener(callback));
}
