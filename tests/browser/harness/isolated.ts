import type { CDPSession, Frame, Page } from 'playwright-core';
import { frameId, frameOf } from './frame-id';

/** The content script's isolated world in one frame: its globals, and `chrome.dom` to open closed roots. */
export interface IsolatedWorld {
  /** The value of an expression, by JSON; promises are awaited. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  close(): Promise<void>;
}

interface ExecutionContext {
  id: number;
  origin: string;
  auxData?: { frameId?: string };
}

async function contextOf(cdp: CDPSession, origin: string, id: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }: { context: ExecutionContext }) => {
      if (context.origin === origin && context.auxData?.frameId === id) resolve(context.id);
    });
  });
  // Tells of the present ones first; they have all been heard once it answers.
  await cdp.send('Runtime.enable');
  const none = Promise.resolve(undefined);
  const context = await Promise.race([found, none]);
  if (context === undefined) throw new Error(`${origin} has no isolated world in this frame.`);
  return context;
}

/** @throws {Error} where the extension runs no content script in the frame, and when an expression throws. */
export async function isolatedWorld(target: Page | Frame, extensionId: string): Promise<IsolatedWorld> {
  const frame = frameOf(target);
  const cdp = await frame.page().context().newCDPSession(frame.page());
  const contextId = await contextOf(cdp, `chrome-extension://${extensionId}`, await frameId(cdp, frame));
  return {
    async evaluate<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    close: () => cdp.detach(),
  };
}

/** An expression, for the isolated world: every element with a closed root, open roots searched too. */
export const closedHosts = `(() => {
  const found = [];
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (!(element instanceof HTMLElement)) continue;
      if (element.shadowRoot) roots.push(element.shadowRoot);
      else if (chrome.dom.openOrClosedShadowRoot(element)?.mode === 'closed') found.push(element);
    }
  }
  return found;
})()`;
