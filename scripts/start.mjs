// npm start: shows Say Why at work. `npm start -- --live` opens the real site with it.
import { spawnSync } from 'node:child_process';
import { installModules, requireNode, root } from './install.mjs';

requireNode();
try {
  installModules();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
