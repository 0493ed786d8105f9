import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, missingBrowser } from '../../../scripts/find-browser.mjs';
import { type Standin, startStandin } from '../../standin/server';
import { origin, type Switches, standinUrl } from '../../standin/switches';
import { startBidi } from './bidi';
import { FirefoxTab } from './firefox-tab';
import { startProxy } from './proxy';

/** The release build under test. */
export const firefoxBuild = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));

export interface FirefoxOptions {
  /** Folder of the extension; null runs without. The release build unless said otherwise. */
  extension?: string | null;
  standin?: Standin;
}

/** A Firefox whose https://www.linkedin.com is the stand-in, and for which there is no other host. */
export interface FirefoxSession {
  standin: Standin;
  /** `host:port` of every other connection tried, Firefox's own included. */
  refused: string[];
  open(path?: string, switches?: Partial<Switches>): Promise<FirefoxTab>;
  /** Installs the extension over the one that runs, as an update does. */
  reinstall(): Promise<void>;
  openExtension(page: string): Promise<FirefoxTab>;
  close(): Promise<void>;
}

const uuid = '11111111-2222-4333-8444-555555555555';

/** Without the browser's own requests and first-run pages. */
const quiet = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.search.update': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
};

const welcome = 'welcome.html';
/** Whether a build opens its welcome at install: earlier ones don't. */
const opensAtInstall = (folder: string): boolean =>
  readFileSync(join(folder, 'background.js'), 'utf8').includes(welcome);

function writeProfile(extension: string | null, proxyPort: number): string {
  const profile = mkdtempSync(join(tmpdir(), 'say-why-firefox-'));
  const id =
    extension && JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
  const preferences = {
    ...quiet,
    ...(id ? { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) } : {}),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxSession> {
  const { extension = firefoxBuild, standin: shared } = options;
  const executable = findBrowser('firefox');
  if (!executable) throw new Error(missingBrowser('firefox'));
  const standin = shared ?? (await startStandin());
  const proxy = await startProxy(`${new URL(origin).host}:443`, standin.port);
  const profile = writeProfile(extension, proxy.port);
  const bidi = await startBidi(executable, [
    '--headless',
    '--no-remote',
    '--remote-debugging-port',
    '0',
    // Without it no extension page can be opened.
    '--remote-allow-system-access',
    '--profile',
    profile,
    'about:blank',
  ]);
  async function install(): Promise<void> {
    if (extension) await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  }
  /** Closes the page that opens at install, once it is there: it would come before a test's own. Throws after 10 s. */
  async function dismissWelcome(): Promise<void> {
    const start = performance.now();
    for (;;) {
      const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
        'browsingContext.getTree',
        { maxDepth: 0 },
      );
      const found = contexts.find(({ url }) => url.endsWith(`/${welcome}`));
      if (found) {
        await bidi.send('browsingContext.close', { context: found.context });
        return;
      }
      if (performance.now() - start > 10_000) throw new Error('The extension never welcomed.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  await install();
  if (extension && opensAtInstall(extension)) await dismissWelcome();

  async function openAddress(url: string): Promise<FirefoxTab> {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    await bidi.send('browsingContext.activate', { context });
    return new FirefoxTab(bidi, context);
  }

  return {
    standin,
    refused: proxy.refused,
    open: (path = '/in/marta-lindqvist/', switches = {}) => openAddress(standinUrl(path, switches)),
    reinstall: install,
    openExtension: (page) => openAddress(`moz-extension://${uuid}/${page}`),
    async close() {
      await bidi.close();
      await proxy.close();
      if (!shared) await standin.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
