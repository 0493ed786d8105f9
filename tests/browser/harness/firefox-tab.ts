import type { Bidi, RemoteValue } from './bidi';

/** The banner in Firefox, read from its closed root. */
export interface FirefoxBanner {
  name: string;
  meter: { name: string; value: number } | null;
  status: string;
  text: string;
  /** Names of the buttons. */
  buttons: string[];
  /** Name of the button that has the focus. */
  focused: string | null;
}

interface ScriptResult {
  type: 'success' | 'exception';
  result: RemoteValue;
  exceptionDetails: { text: string };
}

const waitAtMost = 5_000;

/** Serialised shadow roots of any mode, wherever they are in a serialised node. */
function closedRoots(node: RemoteValue): RemoteValue[] {
  const { shadowRoot, children = [] } = (node.value ?? {}) as {
    shadowRoot?: (RemoteValue & { value: { mode?: string } }) | null;
    children?: RemoteValue[];
  };
  const own = shadowRoot?.value.mode === 'closed' ? [shadowRoot] : [];
  return [...own, ...children.flatMap(closedRoots)];
}

/** Runs in the page, on the closed root. */
const describe = `(root) => {
  const text = (element) => (element?.innerText ?? '').replace(/\\s+/g, ' ').trim();
  const named = (element) => {
    const by = element.getAttribute('aria-labelledby');
    return element.getAttribute('aria-label') ?? text(by ? root.getElementById(by) : element);
  };
  const region = root.querySelector('section, [role="region"]');
  if (!region) return 'null';
  const meter = root.querySelector('meter, [role="meter"]');
  return JSON.stringify({
    name: named(region),
    meter: meter && { name: named(meter), value: Number(meter.getAttribute('aria-valuenow') ?? meter.value) },
    status: text(root.querySelector('[role="status"]')),
    text: text(region),
    buttons: [...root.querySelectorAll('button')].filter((button) => button.checkVisibility()).map(named),
    focused: root.activeElement && named(root.activeElement),
  });
}`;

const dialogs = `() => {
  const outlet = document.getElementById('interop-outlet');
  const roots = [document, outlet && outlet.shadowRoot].filter(Boolean);
  return roots.flatMap((root) => [...root.querySelectorAll('.send-invite, dialog[open]')]);
}`;

/** A tab of Firefox, or a frame in it. */
export class FirefoxTab {
  readonly #bidi: Bidi;
  readonly #context: string;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  async #call(functionDeclaration: string, args: RemoteValue[] = [], deep = false): Promise<RemoteValue> {
    const answer = await this.#bidi.send<ScriptResult>('script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: true,
      target: { context: this.#context },
      ...(deep ? { serializationOptions: { maxDomDepth: 4, includeShadowTree: 'all' } } : {}),
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }

  /** The value of a function called in the page, by JSON. */
  async evaluate<T>(functionDeclaration: string): Promise<T> {
    const { value } = await this.#call(`async () => JSON.stringify((await (${functionDeclaration})()) ?? null)`);
    return JSON.parse(String(value));
  }

  /** The frame in this tab whose address contains the text. */
  async frame(address: string): Promise<FirefoxTab> {
    const { contexts } = await this.#bidi.send<{ contexts: { children: { context: string; url: string }[] }[] }>(
      'browsingContext.getTree',
      { root: this.#context },
    );
    const found = contexts.flatMap(({ children }) => children).find(({ url }) => url.includes(address));
    if (!found) throw new Error(`No frame ${address}.`);
    return new FirefoxTab(this.#bidi, found.context);
  }

  /**
   * Every banner in this document's dialogs, through their closed roots.
   */
  async banners(): Promise<FirefoxBanner[]> {
    const found = await this.#call(dialogs, [], true);
    const roots = ((found.value ?? []) as RemoteValue[]).flatMap(closedRoots);
    const all: FirefoxBanner[] = [];
    for (const { sharedId } of roots) {
      if (!sharedId) continue;
      const { value } = await this.#call(describe, [{ type: 'node', sharedId }]);
      const banner: FirefoxBanner | null = JSON.parse(String(value));
      if (banner) all.push(banner);
    }
    return all;
  }

  /**
   * Waits for the one banner, and for it to be as told.
   * @throws {Error} after 5 s, with the banners as they were last
   */
  async waitForBanner(will: (banner: FirefoxBanner) => boolean = () => true): Promise<FirefoxBanner> {
    const start = performance.now();
    for (;;) {
      const all = await this.banners();
      const [only] = all;
      if (only && all.length === 1 && will(only)) return only;
      if (performance.now() - start > waitAtMost) throw new Error(`No such banner. The last: ${JSON.stringify(all)}`);
      await this.#call('() => new Promise(requestAnimationFrame)');
    }
  }

  /** Waits until the page's function gives true. */
  async waitFor(functionDeclaration: string): Promise<void> {
    const start = performance.now();
    while (!(await this.evaluate<boolean>(functionDeclaration))) {
      if (performance.now() - start > waitAtMost) throw new Error(`Never true: ${functionDeclaration}`);
      await this.#call('() => new Promise(requestAnimationFrame)');
    }
  }

  /** Presses what the page's function gives, with the real mouse. */
  async click(functionDeclaration: string): Promise<void> {
    const { sharedId } = await this.#call(functionDeclaration);
    if (!sharedId) throw new Error(`No element: ${functionDeclaration}`);
    await this.#press(sharedId);
  }

  /** Presses a button inside the banner's closed root, by the start of its name. */
  async clickInBanner(name: string): Promise<void> {
    const found = await this.#call(dialogs, [], true);
    const [root] = ((found.value ?? []) as RemoteValue[]).flatMap(closedRoots);
    const button = await this.#call(
      `(root, name) => [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(name))`,
      [
        { type: 'node', sharedId: root?.sharedId ?? '' },
        { type: 'string', value: name },
      ],
    );
    if (!button.sharedId) throw new Error(`The banner has no ${name}.`);
    await this.#press(button.sharedId);
  }

  async #press(sharedId: string): Promise<void> {
    const origin = { type: 'element', element: { sharedId } };
    await this.#bidi.send('input.performActions', {
      context: this.#context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  /** Types with the real keyboard; a key by its WebDriver code (Tab is U+E004), with another held if asked: Shift is U+E008, Control U+E009, Alt U+E00A. */
  async type(text: string, held?: string): Promise<void> {
    const keys = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    const actions = held ? [{ type: 'keyDown', value: held }, ...keys, { type: 'keyUp', value: held }] : keys;
    await this.#bidi.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  /** A PNG of the viewport. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.#bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.#context,
    });
    return Buffer.from(data, 'base64');
  }
}
