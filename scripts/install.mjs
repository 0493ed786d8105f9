// What has to be there before anything else runs: a Node that is new enough, and the modules of package-lock.json.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = 20;

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/** Ends the process with a sentence where Node is too old. */
export function requireNode() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= oldestNode) return;
  console.error(
    `Say Why needs Node ${oldestNode} or newer, and this is ${process.version}: get a newer one at nodejs.org.`,
  );
  process.exit(1);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** True where node_modules holds what package-lock.json says; npm leaves packages for other systems out. */
export function modulesAreCurrent() {
  const wanted = lockedPackages('package-lock.json') ?? {};
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = installed[path];
    return path === '' || (found ? found.version === version : optional === true);
  });
}

/**
 * Installs the modules where they are missing or not those of package-lock.json.
 * @param {(line: string) => void} [say]
 * @throws {Error} where npm fails, with what it said
 */
export function installModules(say = console.log) {
  if (modulesAreCurrent()) return;
  say('Installing the modules of package-lock.json …');
  const { status, stderr } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci failed:\n${stderr}`);
}
