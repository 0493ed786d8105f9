import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|html|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

/** Code without its comments: a comment may say why something isn't used. */
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const sources = [...filesUnder('src'), ...filesUnder('public')].map((path) => ({
  path,
  code: withoutComments(readFileSync(path, 'utf8')),
}));

/** What no source may hold, but for the files named, each with its reason. */
const bans: { what: RegExp; why: string; but?: RegExp }[] = [
  {
    what: /\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    why: 'text is text, never markup',
  },
  {
    what: /\bsetInterval\b|requestAnimationFrame/,
    why: 'nothing of ours runs on a clock or a frame',
  },
  {
    what: /requestIdleCallback/,
    why: 'what can wait for a quiet moment is run through once',
    but: /^src\/platform\/idle\.ts$/,
  },
  { what: /\bfetch\(/, why: 'no request but the read of the message table', but: /^src\/platform\/message-table\.ts$/ },
  { what: /XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\b|importScripts/, why: 'no request, ever' },
  { what: /\beval\(|new Function\b/, why: 'no code from text' },
  { what: /https?:\/\/(?!www\.linkedin\.com)/, why: 'no address but the one site', but: /\.html$/ },
  { what: /web_accessible_resources|externally_connectable/, why: 'nothing of ours can be reached from a page' },
];

describe('what no source holds', () => {
  it('looks at all of them', () => {
    expect(sources.length).toBeGreaterThan(60);
  });

  it.each(bans)('$what: $why', ({ what, but }) => {
    const found = sources.filter(({ path, code }) => what.test(code) && !but?.test(path));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('names things of LinkedIn only in src/linkedin', () => {
    const theirs =
      /artdeco|send-invite|interop-|custom-invite|vanityName|componentkey|#custom-message|ember-view|modal-upsell|ip-fuse/;
    const found = sources.filter(({ path, code }) => theirs.test(code) && !path.startsWith('src/linkedin/'));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it("keeps each file to one idea: under 250 lines, a language's one data file aside", () => {
    const long = filesUnder('src')
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/rules/languages/'))
      .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });
});
