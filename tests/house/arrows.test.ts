import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

/** The rows of the house, from the entries down: a part may import from rows below its own, and types alone within its row. */
const rows = [
  ['popup', 'options', 'background', 'nudge'],
  ['linkedin', 'messages', 'settings', 'platform'],
  ['ui', 'words', 'templates'],
  ['rules'],
];
const rowOf = (part: string): number => rows.findIndex((row) => row.includes(part));
/** The part that a source file belongs to; '' for an entry. */
const partOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

interface Import {
  from: string;
  to: string;
}
let inputs: Record<string, { imports: { path: string; external?: boolean }[] }>;
let imports: Import[];
let ofContent: string[];

beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: ['src/content.ts', 'src/background.ts', 'src/popup.tsx', 'src/options.tsx'],
    outdir: 'unwritten',
    bundle: true,
    write: false,
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  inputs = metafile.inputs;
  imports = Object.entries(inputs).flatMap(([from, { imports }]) => imports.map(({ path }) => ({ from, to: path })));
  const content = Object.entries(metafile.outputs).find(([path]) => path.endsWith('content.js'));
  ofContent = Object.keys(content?.[1].inputs ?? {});
});

describe('the arrows of the house', () => {
  it('sees the whole house', () => {
    expect(Object.keys(inputs).filter((path) => path.startsWith('src/')).length).toBeGreaterThan(40);
  });

  it('points from the entries downward only', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [upper, lower] = [partOf(from), partOf(to)];
      if (!from.startsWith('src/') || !to.startsWith('src/') || upper === lower || upper === '') return false;
      return rowOf(upper) < 0 || rowOf(lower) < 0 || rowOf(lower) <= rowOf(upper);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['webextension-polyfill', 'platform'],
    ['zod', 'settings'],
  ])('lets %s into src/%s alone', (library, part) => {
    const importers = imports.filter(
      ({ from, to }) => from.startsWith('src/') && to.includes(`node_modules/${library}/`),
    );
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter(({ from }) => partOf(from) !== part)).toEqual([]);
  });

  it('keeps zod, jsonc-parser and the settings schema out of the content script', () => {
    expect(ofContent).toContain('src/content.ts');
    expect(ofContent.filter((path) => /zod|jsonc-parser|settings\/(schema|store)/.test(path))).toEqual([]);
  });

  it('keeps React and every library but the chosen ones out', () => {
    const libraries = new Set(
      Object.keys(inputs).flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
    );
    expect([...libraries].sort()).toEqual(['jsonc-parser', 'preact', 'webextension-polyfill', 'zod']);
  });
});
