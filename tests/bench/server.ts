import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { selfSigned } from '../standin/certificate';
import type { Standin } from '../standin/server';
import { origin } from '../standin/switches';

/** A script of the bench's own pages, bundled. */
export async function pageScript(name: 'feed' | 'recorder'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./page/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** A page like LinkedIn's when it comes: some text, maybe a Connect, the old application's frame, and the bench's own script. */
function pageDocument(query: string, script: string, invites: boolean): string {
  const connect = invites
    ? '<a id="connect" href="/preload/custom-invite/?vanityName=jane-doe" onclick="return false">Connect</a>'
    : '';
  const posts = Array.from(
    { length: 40 },
    (_, number) => `<article><p>Post ${number}</p><button>Like</button></article>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>(3) Feed | LinkedIn</title></head><body>
<main>${connect}${posts.join('')}</main>
<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open"></template></div>
<iframe data-testid="interop-iframe" src="/preload/${query}" style="visibility:hidden"></iframe><script>${script}</script></body></html>`;
}

/** Serves the bench's own pages under www.linkedin.com, in the stand-in's place. */
export async function startFeed(): Promise<Standin> {
  const [{ key, cert, spki }, script] = await Promise.all([selfSigned(new URL(origin).host), pageScript('feed')]);
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', origin);
    const found = !pathname.startsWith('/favicon');
    response.writeHead(found ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    if (!found) response.end();
    else if (pathname.startsWith('/preload/')) response.end('<!doctype html><title>LinkedIn</title><body></body>');
    else response.end(pageDocument(search, script, pathname.startsWith('/invites/')));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    spki,
    requests: [],
    sent: [],
    nextSent: () => Promise.reject(new Error('Nothing is sent from here.')),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
