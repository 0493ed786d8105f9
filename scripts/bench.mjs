// npm run bench: builds, then measures what the release build costs. `npm run bench -- --json FILE --rounds N`.
import { spawnSync } from 'node:child_process';
import { findOrInstallBrowser } from './find-browser.mjs';
import { installModules, requireNode, root } from './install.mjs';

requireNode();
installModules();
findOrInstallBrowser('chromium');
for (const args of [['esbuild.config.mjs'], ['--import', 'tsx', 'tests/bench/main.ts', ...process.argv.slice(2)]]) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
