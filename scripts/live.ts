import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Google's own Chrome takes no extension from the command line since 137; every other build does. */
const refusesExtensions = (browser: string) => /google[- ]chrome|Google[\\/]Chrome/i.test(browser);

/** A profile of our own, kept between runs so that one signs in once; outside the project, as it holds a login. */
function profileFolder(): string {
  const { env, platform } = process;
  const cache =
    platform === 'darwin'
      ? join(homedir(), 'Library', 'Caches')
      : platform === 'win32'
        ? (env['LOCALAPPDATA'] ?? homedir())
        : (env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'));
  return join(cache, 'say-why', 'profile');
}

/** Opens the real site in an ordinary window: not automated, and with a profile of its own. */
export function openLive(browser: string, extension: string): void {
  const profile = profileFolder();
  mkdirSync(profile, { recursive: true });
  const byHand = refusesExtensions(browser);
  const args = [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(byHand ? [] : [`--load-extension=${extension}`]),
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(byHand ? ['chrome://extensions'] : []),
    'https://www.linkedin.com/',
  ];
  spawn(browser, args, { detached: true, stdio: 'ignore' }).unref();
  if (byHand) {
    console.log('Chrome takes extensions by hand only: on chrome://extensions switch on "Developer mode",');
    console.log(`press "Load unpacked" and choose ${extension}`);
  } else {
    console.log('LinkedIn itself is open with Say Why in it: sign in, open a profile, press Connect.');
    console.log(`The window has a profile of its own, in ${profile}`);
  }
}
