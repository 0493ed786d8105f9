// npm test: installs what is missing, then everything that a change must pass, each step on a line.
// The last line is "N passed, N failed". A skipped test is a failure; so is a missing browser.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './find-browser.mjs';
import { installModules, requireNode, root } from './install.mjs';

/**
 * @typedef {{ passed: number, failed: number, output: string }} Result
 * @typedef {{ status: string, fullName: string }} Assertion
 * @typedef {{ name: string, status: string, message: string, assertionResults: Assertion[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} Report
 */

const reports = join(root, 'test-results');
const total = { passed: 0, failed: 0 };

/**
 * Runs an npm script; all that it prints is kept.
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(...args) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...args], {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * One step on one line, with its seconds; what it printed only where it failed.
 * @param {string} name
 * @param {() => Promise<Result>} work
 */
async function step(name, work) {
  if (process.stdout.isTTY) process.stdout.write(`  ${name} …`);
  const start = performance.now();
  /** @type {Result} */
  const result = await work().catch((error) => ({ passed: 0, failed: 1, output: error.message }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  total.passed += result.passed;
  total.failed += result.failed;
  const tests = result.passed + result.failed;
  const told = tests > 1 ? `${result.passed} of ${tests}` : '';
  if (process.stdout.isTTY) process.stdout.write('\r');
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${name.padEnd(16)}${told.padEnd(14)}${seconds.padStart(6)} s`);
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
  return result.failed === 0;
}

/** @param {string} script */
const check = (script) => async () => {
  const { code, output } = await run(script);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
};

/** @param {string} script a script that runs Vitest */
const vitest = (script) => async () => {
  const file = join(reports, `${script}.json`);
  rmSync(file, { force: true });
  const { code, output } = await run(
    script,
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  /** @type {Report} */
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, output };
  }
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  // A file that doesn't load has no tests to fail.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + skipped.length + unloaded.length;
  const sentences = skipped.map(({ fullName }) => `A skipped test proves nothing, so it counts as failed: ${fullName}`);
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    output: [output, ...sentences].join('\n'),
  };
};

/** @param {() => void} work */
const plain = (work) => async () => {
  work();
  return { passed: 1, failed: 0, output: '' };
};

/** @param {string} why */
const notRun = (why) => async () => ({ passed: 0, failed: 1, output: why });

/** @param {string} line */
const say = (line) => console.log(`  ${line}`);

requireNode();
mkdirSync(reports, { recursive: true });
if (
  await step(
    'modules',
    plain(() => installModules(say)),
  )
) {
  const chromium = await step(
    'chromium',
    plain(() => findOrInstallBrowser('chromium', say)),
  );
  await step(
    'firefox',
    plain(() => findOrInstallBrowser('firefox', say)),
  );
  await step('types', check('types'));
  await step('lint', check('lint'));
  await step('unit tests', vitest('unit'));
  const built = await step('build', check('build'));
  const why = built ? 'Not run: there is no Chromium.' : 'Not run: the build failed.';
  await step('browser tests', built && chromium ? vitest('browser') : notRun(why));
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
