// Builds dist/chrome and dist/firefox, the release builds; there is no other. `--watch` rebuilds on change.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build as bundle, context } from 'esbuild';
import { noPreactInnerHTML } from './scripts/no-preact-innerhtml.mjs';
import { onDemand } from './scripts/on-demand.mjs';

const watch = process.argv.includes('--watch');
const entries = {
  content: 'src/content.ts',
  background: 'src/background.ts',
  popup: 'src/popup.tsx',
  options: 'src/options.tsx',
  welcome: 'src/welcome.tsx',
};
const dist = new URL('./dist/', import.meta.url);

const targets = {
  chrome: { target: 'chrome125', minify: true },
  // Unminified: Mozilla's reviewers read what people run.
  firefox: { target: 'firefox142', minify: false },
};

/**
 * One manifest.json for both: Chrome's has no Gecko settings, Firefox's an event page and no Chrome version.
 * @param {keyof typeof targets} browser
 */
async function manifestFor(browser) {
  const manifest = JSON.parse(await readFile(new URL('./manifest.json', import.meta.url), 'utf8'));
  if (browser === 'chrome') {
    delete manifest.browser_specific_settings;
  } else {
    delete manifest.minimum_chrome_version;
    manifest.background = { scripts: [manifest.background.service_worker] };
  }
  return manifest;
}

/**
 * A module of src/ as this build sees it, its imports bundled in.
 * @param {string} path
 */
async function load(path) {
  const { outputFiles } = await bundle({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`${path} gave no module`);
  return import(`data:text/javascript;base64,${Buffer.from(output.contents).toString('base64')}`);
}

/** English is bundled; every other language is a table of messages that pages get from the background. */
async function messageTables() {
  const { translated } = await load('src/words/languages.ts');
  /** @param {string} language */
  const table = async (language) => {
    const module = await load(`src/words/${language}.ts`);
    return { language, json: JSON.stringify(module[language]) };
  };
  return Promise.all(translated.map(table));
}

/** @param {keyof typeof targets} browser */
async function copyStatic(browser) {
  const out = new URL(`./${browser}/`, dist);
  await mkdir(new URL('./words/', out), { recursive: true });
  await cp(new URL('./public/', import.meta.url), out, { recursive: true });
  await writeFile(new URL('./manifest.json', out), `${JSON.stringify(await manifestFor(browser), null, 2)}\n`);
  for (const { language, json } of await messageTables()) {
    await writeFile(new URL(`./words/${language}.json`, out), json);
  }
}

/** @param {keyof typeof targets} browser */
async function build(browser) {
  await rm(new URL(`./${browser}/`, dist), { recursive: true, force: true });
  const bundler = await context({
    entryPoints: entries,
    outdir: `dist/${browser}`,
    bundle: true,
    format: 'iife',
    ...targets[browser],
    charset: 'utf8',
    // Both know them: a literal costs nothing until it is used, a call of RegExp does.
    supported: { 'regexp-unicode-property-escapes': true },
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    logLevel: 'warning',
    plugins: [
      noPreactInnerHTML,
      onDemand,
      {
        name: 'static-files',
        setup: ({ onEnd }) =>
          onEnd(async ({ errors, metafile }) => {
            if (errors.length > 0) return;
            await copyStatic(browser);
            await writeFile(new URL(`./meta-${browser}.json`, dist), JSON.stringify(metafile));
          }),
      },
    ],
  });
  if (watch) await bundler.watch();
  else {
    await bundler.rebuild();
    await bundler.dispose();
  }
}

await mkdir(dist, { recursive: true });
await Promise.all([build('chrome'), build('firefox')]);
console.log(
  watch ? 'Watching src/. dist/chrome and dist/firefox are kept up to date.' : 'Built dist/chrome and dist/firefox.',
);
