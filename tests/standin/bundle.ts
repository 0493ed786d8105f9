import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = new URL('./page/', import.meta.url);

/** The page's script and stylesheet. Every `shell-…` class gets a hashed name of this run's own, as LinkedIn's builds have. */
export async function bundlePage(): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', page))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    loader: { '.css': 'text' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  const seed = randomUUID();
  const hashed = (text: string) =>
    text.replace(
      /\bshell-[a-z0-9-]+/g,
      (name) => `_${createHash('sha256').update(seed).update(name).digest('hex').slice(0, 8)}`,
    );
  const styles = await Promise.all(
    [
      'base.css',
      'navigation.css',
      'shell.css',
      'lists.css',
      'profile.css',
      'artdeco-parts.css',
      'artdeco.css',
      'native.css',
      'eras/classic.css',
      'eras/section.css',
      'eras/paper.css',
      'eras/sales.css',
    ].map((name) => readFile(new URL(name, page), 'utf8')),
  );
  return { script: hashed(outputFiles[0]?.text ?? ''), style: hashed(styles.join('\n')) };
}
