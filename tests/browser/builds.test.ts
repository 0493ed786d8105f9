import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromeBuild } from './harness/chromium';
import { firefoxBuild } from './harness/firefox';

const manifestOf = (build: string) => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));

describe('the release builds', () => {
  it('derive one manifest for Chrome, with a worker and nothing of Firefox', () => {
    const { background, minimum_chrome_version, ...rest } = manifestOf(chromeBuild);
    expect(background).toEqual({ service_worker: 'background.js' });
    expect(Number(minimum_chrome_version)).toBeGreaterThan(0);
    expect(rest).not.toHaveProperty('browser_specific_settings');
  });

  it('and one for Firefox, with an event page, an id, a version and no data to collect', () => {
    const { background, browser_specific_settings, ...rest } = manifestOf(firefoxBuild);
    expect(background).toEqual({ scripts: ['background.js'] });
    expect(browser_specific_settings).toEqual({
      gecko: {
        id: expect.stringContaining('@'),
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
    expect(rest).not.toHaveProperty('minimum_chrome_version');
  });

  it.each([
    ['Chrome', chromeBuild],
    ['Firefox', firefoxBuild],
  ])('hold nothing in %s that asks the network, runs on a clock or writes markup, libraries included', (_, build) => {
    for (const script of ['content.js', 'background.js', 'popup.js']) {
      const code = readFileSync(join(build, script), 'utf8');
      expect(code, script).not.toMatch(
        /XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\b|importScripts|setInterval|innerHTML\s*=|\beval\(/,
      );
      // The message table alone is read, by the background.
      expect(code.match(/\bfetch\(/g) ?? [], script).toHaveLength(script === 'background.js' ? 1 : 0);
    }
  });
});
