import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let said: string[];
let reportOnce: typeof import('../../src/platform/report').reportOnce;

beforeEach(async () => {
  said = [];
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void said.push(text));
  vi.resetModules();
  ({ reportOnce } = await import('../../src/platform/report'));
});
afterEach(() => vi.restoreAllMocks());

/** An error with the stack that a browser would have given it. */
function thrown(error: Error, lines: string): Error {
  error.stack = lines;
  return error;
}
const chromium = (message: string) => `TypeError: ${message}
    at kt (chrome-extension://abcdefghijklmnop/content.js:3:1412)
    at HTMLDocument.<anonymous> (chrome-extension://abcdefghijklmnop/content.js:5:99)
    at https://www.linkedin.com/in/marta-lindqvist/:12:3`;
const firefox = `readDraft/<@moz-extension://0b1c2d3e-aaaa-bbbb-cccc-0123456789ab/content.js:310:17
onInput@moz-extension://0b1c2d3e-aaaa-bbbb-cccc-0123456789ab/content.js:402:5
async*send@https://www.linkedin.com/in/marta-lindqvist/:1:1
`;

it.each([
  ['Chromium', chromium('x is undefined'), 'content.js:3:1412', 'content.js:5:99'],
  ['Firefox', firefox, 'content.js:310:17', 'content.js:402:5'],
])('says one sentence, the kind and the places in our own scripts, as %s tells them', (_, stack, inner, outer) => {
  reportOnce(thrown(new TypeError('x is undefined'), stack), 'The browser refused.');
  expect(said).toEqual([`Say Why: The browser refused. (TypeError)\n    at ${inner}\n    at ${outer}`]);
});

it('says each place once', () => {
  for (let i = 0; i < 3; i++)
    reportOnce(thrown(new TypeError(`message ${i}`), chromium(`message ${i}`)), 'The browser refused.');
  expect(said).toHaveLength(1);
  reportOnce(thrown(new TypeError('message'), firefox), 'The browser refused.');
  reportOnce(new RangeError('elsewhere'), 'The browser refused.');
  expect(said).toHaveLength(3);
});

describe('what a person wrote, who they are and where they were', () => {
  const secret =
    'Dear Marta, see secret.js\n    at secret (chrome-extension://a/secret.js:1:1)\nsecret@moz-extension://a/secret.js:1:1';
  const poisoned = () => {
    const changed = thrown(new Error(secret), chromium(`first\n${secret}`));
    changed.message = secret;
    const named = new Error('x');
    named.name = 'Marta Lindqvist';
    const trap = new Error('x');
    Object.defineProperty(trap, 'stack', {
      get() {
        throw new Error(secret);
      },
    });
    return { changed, named, trap };
  };

  it.each<[string, () => unknown]>([
    ['an error’s message', () => new Error(secret)],
    ['a message in a browser’s stack', () => thrown(new Error(secret), chromium(secret))],
    ['a message that was changed afterwards', () => poisoned().changed],
    ['an error’s name', () => poisoned().named],
    ['a stack that throws when it is read', () => poisoned().trap],
    ['a cause', () => new Error('x', { cause: secret })],
    ['a selector that is none', () => new DOMException(`'${secret}' is not a valid selector.`, 'SyntaxError')],
    ['text', () => secret],
    ['an object', () => ({ message: secret, stack: chromium(secret), toString: () => secret })],
    ['nothing', () => null],
  ])('is never said, thrown as %s', (_, what) => {
    reportOnce(what());
    expect(said).toHaveLength(1);
    expect(said.join('\n')).not.toMatch(/secret|marta|linkedin\.com/i);
  });
});

it('stops after a bounded number, however many places there are', () => {
  for (let i = 0; i < 500; i++) reportOnce(new Error('x'), `Sentence ${i}.`);
  expect(said).toHaveLength(20);
});
