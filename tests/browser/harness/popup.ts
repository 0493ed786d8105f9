import type { ChromiumSession } from './chromium';

/** The extension's real popup, opened over the tab in front. */
export interface Popup {
  /** The value of an expression in it, by JSON; promises are awaited. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Waits until its text contains this, at most 5 s. */
  waitForText(text: string): Promise<void>;
  /** A PNG of it, at two device pixels a CSS pixel. */
  screenshot(): Promise<Buffer>;
}

interface Answer {
  id: number;
  // The protocol's answers differ by method; callers know theirs.
  result?: Record<string, never>;
  error?: { message: string };
}

const waitAtMost = 5_000;

/**
 * Opens the real popup. Playwright gives no page for it, so this talks to its target by the DevTools protocol.
 * @throws {Error} where no popup opens
 */
export async function openPopup({ context, worker, extensionId }: ChromiumSession): Promise<Popup> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('No browser to ask.');
  const opened = new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('No popup after 5 s.')), waitAtMost);
    browser.on('Target.targetInfoChanged', ({ targetInfo }) => {
      if (!targetInfo.url.startsWith(`chrome-extension://${extensionId}/popup`) || targetInfo.attached) return;
      clearTimeout(late);
      resolve(targetInfo.targetId);
    });
  });
  await browser.send('Target.setDiscoverTargets', { discover: true });
  await (await worker()).evaluate('chrome.action.openPopup()');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: await opened, flatten: false });
  let count = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer: Answer = JSON.parse(message);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  async function send(method: string, params: object = {}): Promise<Record<string, never>> {
    count += 1;
    const id = count;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await browser?.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error || !result) throw new Error(error?.message ?? `No answer to ${method}.`);
    return result;
  }
  async function evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result?: { value: T }; exceptionDetails?: { text: string } };
    if (exceptionDetails || !result) throw new Error(exceptionDetails?.text);
    return result.value;
  }
  return {
    evaluate,
    async waitForText(text) {
      const found = await evaluate<boolean>(`new Promise((resolve) => {
        const start = performance.now();
        const look = () => {
          if (document.body.innerText.includes(${JSON.stringify(text)})) resolve(true);
          else if (performance.now() - start > ${waitAtMost}) resolve(false);
          else requestAnimationFrame(look);
        };
        look();
      })`);
      if (!found) throw new Error(`The popup never says ${text}: ${await evaluate('document.body.innerText')}`);
    },
    async screenshot() {
      const [width, height] = await evaluate<[number, number]>('[innerWidth, innerHeight]');
      const clip = { x: 0, y: 0, width, height, scale: 2 };
      const { data } = (await send('Page.captureScreenshot', { format: 'png', clip })) as { data?: string };
      return Buffer.from(data ?? '', 'base64');
    },
  };
}
