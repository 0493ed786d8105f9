import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { waitForBanner } from './harness/accessibility';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';
import { reload, switchDeveloperModeOn } from './harness/reload';

const folder = mkdtempSync(join(tmpdir(), 'say-why-update-'));
const manifest = join(folder, 'manifest.json');
let chromium: ChromiumSession;
beforeAll(async () => {
  cpSync(chromeBuild, folder, { recursive: true });
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 }, extension: folder });
  await switchDeveloperModeOn(chromium);
});
afterAll(async () => {
  await chromium.close();
  rmSync(folder, { recursive: true, force: true });
});

it('what was set is there after an update, in the settings and in the dialog', async () => {
  const settings = await chromium.openExtension('options.html#people');
  await settings.getByLabel('Name, as LinkedIn').fill('Marta Lindqvist');
  await settings.keyboard.press('Enter');
  await settings.getByRole('status').filter({ hasText: 'is added' }).waitFor();
  await settings.close();

  const before = await chromium.open('/in/marta-lindqvist/');
  const next = { ...JSON.parse(readFileSync(manifest, 'utf8')), version: '0.9.9' };
  writeFileSync(manifest, JSON.stringify(next));
  await reload(chromium, before);

  const again = await chromium.openExtension('options.html#people');
  await again.getByText('Version 0.9.9').waitFor();
  await again.getByText('Marta Lindqvist will know me').waitFor();
  const page = await chromium.open('/in/marta-lindqvist/');
  const { frame } = await pressConnect(page);
  await waitForBanner(frame, ({ status }) => status.includes('You said that they will know you'));
});
