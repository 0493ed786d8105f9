import type { ChromiumSession } from './chromium';

/** The extension's real popup, opened over the tab in front. */
export interface Popup {
  /** The value of an expression in it, by JSON; promises are awaited. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Waits until its text contains this, at most 5 s. */
  waitForText(text: string): Promise<void>;
  /** Waits until an expression in it is true, at most 5 s. */
  waitFor(expression: string): Promise<void>;
  /** Presses and lets go of a key, as a person does: 'Enter', 'ArrowDown', 'Tab', with 'Shift+' before it where wanted. */
  press(...keys: string[]): Promise<void>;
  /** Puts a text in where the focus is, as pasting and input methods do. */
  type(text: string): Promise<void>;
  /** Clicks what a selector finds. */
  click(selector: string): Promise<void>;
  /** Has it see itself as on another screen: 'prefers-color-scheme', 'forced-colors'. */
  emulate(features: Record<string, string>): Promise<void>;
  /** Closes it, as a press beside it does. */
  close(): Promise<void>;
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

/** Windows' codes of keys without a text, which Chromium goes by. */
const codes: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Space: 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};
const texts: Readonly<Record<string, string>> = { Enter: '\r', Space: ' ' };

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
  const becomes = (expression: string) =>
    evaluate<boolean>(`new Promise((resolve) => {
      const start = performance.now();
      const look = () => {
        if (${expression}) resolve(true);
        else if (performance.now() - start > ${waitAtMost}) resolve(false);
        else requestAnimationFrame(look);
      };
      look();
    })`);
  async function press(combination: string): Promise<void> {
    const name = combination.replace('Shift+', '');
    const key = name === 'Space' ? ' ' : name;
    const modifiers = combination === name ? 0 : 8;
    const event = { key, code: name, modifiers, windowsVirtualKeyCode: codes[name] ?? 0 };
    await send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', ...(texts[name] && { text: texts[name] }) });
    // The press may have closed it.
    await Promise.race([send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }), gone]).catch(() => undefined);
  }
  const gone = new Promise<void>((resolve) => {
    browser.on('Target.detachedFromTarget', (event) => event.sessionId === sessionId && resolve());
  });
  return {
    evaluate,
    async waitForText(text) {
      const found = await becomes(`document.body.innerText.includes(${JSON.stringify(text)})`);
      if (!found) throw new Error(`The popup never says ${text}: ${await evaluate('document.body.innerText')}`);
    },
    async waitFor(expression) {
      if (!(await becomes(expression))) throw new Error(`Never so in the popup: ${expression}`);
    },
    async press(...keys) {
      for (const key of keys) await press(key);
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    async click(selector) {
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
    },
    async emulate(features) {
      const list = Object.entries(features).map(([name, value]) => ({ name, value }));
      await send('Emulation.setEmulatedMedia', { features: list });
    },
    async close() {
      // It takes its answer with it.
      void evaluate('window.close()').catch(() => undefined);
      await gone;
    },
    async screenshot() {
      const [width, height] = await evaluate<[number, number]>('[innerWidth, innerHeight]');
      const clip = { x: 0, y: 0, width, height, scale: 2 };
      const { data } = (await send('Page.captureScreenshot', { format: 'png', clip })) as { data?: string };
      return Buffer.from(data ?? '', 'base64');
    },
  };
}
