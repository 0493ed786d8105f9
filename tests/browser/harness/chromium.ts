import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser, missingBrowser } from '../../../scripts/find-browser.mjs';
import { type Standin, startStandin } from '../../standin/server';
import { origin, type Switches, standinUrl } from '../../standin/switches';

/** The release build under test. */
export const chromeBuild = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));

export interface ChromiumOptions {
  /** Folder of the extension; null runs without. The release build unless said otherwise. */
  extension?: string | null;
  /** Folders of further extensions, loaded beside it. */
  alsoExtensions?: string[];
  /** A stand-in to share; otherwise one is started and closed with the browser. */
  standin?: Standin;
  headless?: boolean;
  /** CSS pixels; null follows the window. */
  viewport?: { width: number; height: number } | null;
  deviceScaleFactor?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  /** A touch screen beside the mouse. */
  hasTouch?: boolean;
  /** Leaves the page open that opens at install. */
  keepsWelcome?: boolean;
}

/** A Chromium whose https://www.linkedin.com is the stand-in, and for which there is no other host. */
export interface ChromiumSession {
  context: BrowserContext;
  standin: Standin;
  /** Id of the extension; '' without one. */
  extensionId: string;
  /** The extension's service worker, as soon as there is one. */
  worker(): Promise<Worker>;
  /** Stops the service worker; the next message wakes another. */
  killWorker(): Promise<void>;
  /** Opens a page of the stand-in in a new tab. */
  open(path?: string, switches?: Partial<Switches>): Promise<Page>;
  /** Opens a page of the extension in a new tab: `popup.html`. */
  openExtension(page: string): Promise<Page>;
  close(): Promise<void>;
}

/** Chromium derives an unpacked extension's id from its real path: 32 hex digits, as the letters a to p. */
const idOfPath = (path: string) =>
  createHash('sha256')
    .update(Buffer.from(realpathSync(path), process.platform === 'win32' ? 'utf16le' : 'utf8'))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

const host = new URL(origin).host;

export function browserArguments(standin: Standin): string[] {
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--host-resolver-rules=MAP ${host}:443 127.0.0.1:${standin.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    `--ignore-certificate-errors-spki-list=${standin.spki}`,
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Google's own Chrome takes no extension from the command line since version 137, only over the DevTools protocol. */
const refusesArgument = (path: string) => /google[- ]chrome|Google[\\/]Chrome/i.test(path);

async function loadOverProtocol(context: BrowserContext, folders: string[]): Promise<void> {
  const browser = await context.browser()?.newBrowserCDPSession();
  // Not among the methods that Playwright's types know.
  const load = browser?.send.bind(browser) as ((method: string, params: object) => Promise<unknown>) | undefined;
  for (const path of folders) await load?.('Extensions.loadUnpacked', { path });
  await browser?.detach();
}

const welcome = 'welcome.html';
/** Whether a build opens its welcome: earlier ones, and those of other extensions, have none. */
const opensAtInstall = (folder: string): boolean =>
  readFileSync(join(folder, 'background.js'), 'utf8').includes(welcome);

/**
 * The pages that extensions open at install, once all are there: they would come before a test's own pages.
 * @throws {Error} after 10 s
 */
async function welcomed(context: BrowserContext, count: number): Promise<Page[]> {
  const start = performance.now();
  for (;;) {
    const pages = context.pages().filter((page) => page.url().endsWith(`/${welcome}`));
    if (pages.length >= count) return pages;
    if (performance.now() - start > 10_000) throw new Error(`${pages.length} of ${count} extensions welcomed.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function dismissWelcome(context: BrowserContext, count: number): Promise<void> {
  for (const page of await welcomed(context, count)) await page.close();
}

function executable(): string {
  const found = findBrowser('chromium');
  if (!found) throw new Error(missingBrowser('chromium'));
  return found;
}

export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumSession> {
  const {
    extension = chromeBuild,
    alsoExtensions = [],
    headless = true,
    standin: shared,
    keepsWelcome = false,
    ...contextOptions
  } = options;
  const extensions = [...(extension === null ? [] : [extension]), ...alsoExtensions];
  for (const folder of extensions) {
    if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`No extension in ${folder}: run npm run build.`);
  }
  const standin = shared ?? (await startStandin());
  const profile = mkdtempSync(join(tmpdir(), 'say-why-profile-'));
  const executablePath = executable();
  const byProtocol = refusesArgument(executablePath);
  const loading =
    extensions.length > 0 && !byProtocol
      ? [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`]
      : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    ignoreDefaultArgs: extensions.length > 0 ? ['--disable-extensions'] : [],
    args: [...browserArguments(standin), ...loading, ...(byProtocol ? ['--enable-unsafe-extension-debugging'] : [])],
    ...contextOptions,
  });
  if (byProtocol) await loadOverProtocol(context, extensions);
  const welcoming = extensions.filter((folder) => existsSync(join(folder, welcome)) && opensAtInstall(folder));
  await (keepsWelcome ? welcomed(context, welcoming.length) : dismissWelcome(context, welcoming.length));
  const extensionId = extension === null ? '' : idOfPath(extension);
  const address = `chrome-extension://${extensionId}/`;
  const isOurs = (worker: Worker) => worker.url().startsWith(address);

  return {
    context,
    standin,
    extensionId,
    worker: async () =>
      context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs })),
    async killWorker() {
      const browser = await context.browser()?.newBrowserCDPSession();
      const { targetInfos } = (await browser?.send('Target.getTargets')) ?? { targetInfos: [] };
      for (const { type, url, targetId } of targetInfos) {
        if (type === 'service_worker' && url.startsWith(address))
          await browser?.send('Target.closeTarget', { targetId });
      }
      await browser?.detach();
    },
    async open(path = '/in/marta-lindqvist/', switches = {}) {
      const page = await context.newPage();
      await page.goto(standinUrl(path, switches));
      return page;
    },
    async openExtension(name) {
      const page = await context.newPage();
      await page.goto(address + name);
      return page;
    },
    async close() {
      await context.close();
      if (!shared) await standin.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
