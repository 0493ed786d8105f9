// Builds, then opens a browser with the release build: on a LinkedIn look-alike, or, with --live, on the real site.
import { spawnSync } from 'node:child_process';
import { chromeBuild, launchChromium } from '../tests/browser/harness/chromium';
import { findOrInstallBrowser } from './find-browser.mjs';
import { openLive } from './live';
import { playStory } from './story';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.config.mjs'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
}

async function openLookAlike(): Promise<void> {
  const session = await launchChromium({ headless: false, viewport: null });
  const [blank] = session.context.pages();
  await session.open();
  await blank?.close();
  console.log('A made-up LinkedIn profile is open, with Say Why in the browser: press Connect.');
  console.log('Nothing is sent to anybody. Close the window when you are done.');
  await new Promise((closed) => session.context.once('close', closed));
  await session.close();
}

async function demo(): Promise<void> {
  const browser = findOrInstallBrowser('chromium');
  build();
  if (process.argv.includes('--live')) {
    if (!hasDisplay) throw new Error('The real site needs a window to sign in, and there is no display here.');
    openLive(browser, chromeBuild);
  } else if (hasDisplay) {
    await openLookAlike();
  } else {
    console.log('There is no display here, so Say Why plays its story by itself and takes pictures.');
    const pictures = await playStory('dist/demo');
    console.log(`Pictures in dist/demo: ${pictures.join(', ')}.`);
  }
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
