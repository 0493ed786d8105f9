import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** Bytes that judging a draft may take of a content script, minified and gzipped, with the words of all languages. */
const ceiling = 40 * 1024;

it('the rules stay under their ceiling, every language with them', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { assess, defaultRules } from './src/rules/index';", resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome125',
    charset: 'utf8',
    write: false,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(ceiling);
});
