// npm run package: builds, then zips dist/chrome and dist/firefox for the stores. The same sources give the same bytes.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { root } from './install.mjs';

// Zip keeps local time without a zone: this is the same in every one.
const mtime = new Date(1980, 0, 1);

/** @param {string} folder */
function zip(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
  const files = paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}

const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
for (const browser of ['chrome', 'firefox']) {
  const folder = join(root, 'dist', browser);
  const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const bytes = zip(folder);
  const name = `dist/say-why-${browser}-${version}.zip`;
  writeFileSync(join(root, name), bytes);
  console.log(`${name}, ${Math.ceil(bytes.length / 1024)} KB`);
}
