// Finds a Chromium-family browser and Firefox; as root on Debian it can install them.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} Family
 * @typedef {{
 *   variable: string, names: string[], mac: string[], windows: string[], packageName: string, what: string,
 * }} Places
 */

/** @type {Record<Family, Places>} */
const families = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ],
    packageName: 'chromium',
    what: 'Chromium, Chrome, Edge or Brave',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    packageName: 'firefox-esr',
    what: 'Firefox',
  },
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} names */
const onPath = (names) => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
};

/** @param {Places} places */
function installedApplications({ mac, windows }) {
  if (process.platform === 'darwin') {
    return mac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name === 'Firefox' ? 'firefox' : name}`);
  }
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return roots.filter((root) => root !== undefined).flatMap((root) => windows.map((path) => join(root, path)));
}

/**
 * Path of the browser that the environment variable names, else one on PATH, else one where the system keeps its
 * applications; null where there is none.
 * @param {Family} family
 * @returns {string | null}
 */
export function findBrowser(family = 'chromium') {
  const places = families[family];
  const named = process.env[places.variable];
  if (named) return existsSync(named) ? named : null;
  return onPath(places.names) ?? installedApplications(places).find((path) => existsSync(path)) ?? null;
}

/**
 * One sentence that says what to install.
 * @param {Family} family
 */
export function missingBrowser(family) {
  const { variable, packageName, what } = families[family];
  const named = process.env[variable];
  if (named) return `${variable} says ${named}, but there is no such file.`;
  return `${what} is needed: install it (Debian, Ubuntu: sudo apt-get install ${packageName}) or set ${variable} to its executable.`;
}

/**
 * The same, and installs Debian's where there is none and we may.
 * @param {Family} family
 * @param {(line: string) => void} [say]
 * @returns {string}
 * @throws {Error} with one sentence that says what to install
 */
export function findOrInstallBrowser(family, say = console.log) {
  const found = findBrowser(family);
  if (found) return found;
  const { variable, packageName } = families[family];
  const apt = onPath(['apt-get']);
  if (apt && process.getuid?.() === 0 && !process.env[variable]) {
    say(`Installing ${packageName} from Debian, about half a minute …`);
    const steps = [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', packageName],
    ];
    for (const step of steps) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const { status, stderr } = spawnSync(apt, step, { stdio: ['ignore', 'ignore', 'pipe'], env, timeout: 300_000 });
      if (status !== 0) say(`apt-get ${step[0]} failed: ${String(stderr).trim().split('\n').at(-1)}`);
    }
    const now = findBrowser(family);
    if (now) return now;
  }
  throw new Error(missingBrowser(family));
}
