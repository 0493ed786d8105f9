import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { bundlePage } from './bundle';
import { selfSigned } from './certificate';
import { type Sent, sendPath } from './sent';
import { origin, parseSwitches } from './switches';

export type { Sent } from './sent';

/** A request that the stand-in answered. */
export interface SeenRequest {
  method: string;
  /** Path and query. */
  url: string;
}

/** A LinkedIn look-alike on a port of 127.0.0.1, to be mapped to www.linkedin.com by the browser. */
export interface Standin {
  port: number;
  /** Base64 SHA-256 of its public key. */
  spki: string;
  /** Every request seen, in order. */
  requests: SeenRequest[];
  /** What was "sent", in order, to the letter. */
  sent: Sent[];
  /** The next invitation to be "sent": ask before pressing Send. */
  nextSent(): Promise<Sent>;
  close(): Promise<void>;
}

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'allow-duplicates' default jSecure",
].join('; ');

const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>LinkedIn</title><link rel="stylesheet" href="/aero-v1/sc/h/page.css"><script src="/aero-v1/sc/h/page.js" defer></script>`;
const shellDocument = `<!doctype html><html lang="en"><head>${head}</head><body></body></html>`;
const preloadDocument = `<!doctype html><html lang="en" class="theme theme--mercado app-loader--default artdeco"><head>${head}</head>
<body class="render-mode-BIGPIPE ember-application"></body></html>`;

/** Asked for by this page's own query, or by that of the page which leads here. */
function wantsPolicy(request: IncomingMessage, url: URL): boolean {
  const from = request.headers.referer ?? '';
  const pages = URL.canParse(from) ? [url, new URL(from)] : [url];
  return pages.some(({ searchParams }) => parseSwitches(searchParams).csp);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, type: string, body: string, policy = false): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(policy ? { 'content-security-policy': strictPolicy } : {}),
  });
  response.end(body);
}

export async function startStandin(): Promise<Standin> {
  const [{ key, cert, spki }, { script, style }] = await Promise.all([selfSigned(new URL(origin).host), bundlePage()]);
  const requests: SeenRequest[] = [];
  const sent: Sent[] = [];
  let waiting: ((one: Sent) => void)[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', origin);
    requests.push({ method, url: url.pathname + url.search });
    if (method === 'POST' && url.pathname + url.search === sendPath) {
      const one: Sent = JSON.parse(await readBody(request));
      sent.push(one);
      for (const heard of waiting) heard(one);
      waiting = [];
      answer(response, 'application/json', '{}');
    } else if (url.pathname === '/aero-v1/sc/h/page.js') answer(response, 'text/javascript', script);
    else if (url.pathname === '/aero-v1/sc/h/page.css') answer(response, 'text/css', style);
    else if (/^\/(favicon|robots|manifest)/.test(url.pathname)) response.writeHead(204).end();
    else {
      const document = url.pathname.startsWith('/preload/') ? preloadDocument : shellDocument;
      answer(response, 'text/html', document, wantsPolicy(request, url));
    }
  }

  const server = createServer({ key, cert }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    spki,
    requests,
    sent,
    nextSent: () => new Promise((heard) => waiting.push(heard)),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
