import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1,024 bytes) of an entry's script. */
export interface Size {
  entry: string;
  minified: number;
  gzipped: number;
}

/** The sizes of a build's scripts, content script first. */
export function scriptSizes(build: string): Size[] {
  return ['content', 'background', 'popup'].map((entry) => {
    const code = readFileSync(join(build, `${entry}.js`));
    return { entry, minified: code.length / 1024, gzipped: gzipSync(code, { level: 9 }).length / 1024 };
  });
}
