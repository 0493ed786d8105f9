// Drops preact's dangerouslySetInnerHTML branch, the only innerHTML write that the bundles would hold.
import { readFile } from 'node:fs/promises';

/** @type {import('esbuild').Plugin} */
export const noPreactInnerHTML = {
  name: 'no-preact-innerhtml',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.(mjs|module\.js)$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const writes = source.match(/\w+\.innerHTML=\w+\.__html/g) ?? [];
      const [write] = writes;
      if (write === undefined || writes.length !== 1) {
        throw new Error(`preact changed shape: ${writes.length} innerHTML writes in ${path}, one expected`);
      }
      return { contents: source.replace(write, 'void 0'), loader: 'js' };
    });
  },
};
