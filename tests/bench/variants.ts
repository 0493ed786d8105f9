import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What runs in a page: nothing (twice, for the noise), an empty content script, Say Why, or a known cost. */
export const variants = ['none', 'none again', 'empty', 'ours', 'known'] as const;
export type Variant = (typeof variants)[number];

/** What `known` spends whenever a page says `bench-pass` at its window, in milliseconds. */
export const knownCost = 5;

const known = `addEventListener('bench-pass', () => {
  const until = performance.now() + ${knownCost};
  while (performance.now() < until);
});`;

/** The part of an address that chooses what runs in its page: all are in one browser, and differ by this alone. */
export const choosing = (variant: Variant): string => `bench=${variant.replace(' ', '-')}`;

/** Folders of extensions, each for its own addresses. */
export interface VariantFolders {
  ours: string;
  others: string[];
  remove(): void;
}

function bare(folder: string, variant: Variant, script: string): string {
  const path = join(folder, variant);
  const manifest = {
    manifest_version: 3,
    name: variant,
    version: '1',
    content_scripts: [
      {
        matches: ['https://www.linkedin.com/*'],
        include_globs: [`*${choosing(variant)}*`],
        js: ['content.js'],
        run_at: 'document_start',
        all_frames: true,
      },
    ],
  };
  mkdirSync(path);
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'content.js'), script);
  return path;
}

/** The release build, kept to its own addresses, and the extensions that it is compared with. */
export function writeVariants(build: string): VariantFolders {
  const folder = mkdtempSync(join(tmpdir(), 'say-why-bench-'));
  const ours = join(folder, 'ours');
  cpSync(build, ours, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(ours, 'manifest.json'), 'utf8'));
  manifest.content_scripts[0].include_globs = [`*${choosing('ours')}*`];
  writeFileSync(join(ours, 'manifest.json'), JSON.stringify(manifest));
  return {
    ours,
    others: [bare(folder, 'empty', ';'), bare(folder, 'known', known)],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
