import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let said: string[];
let reportOnce: typeof import('../../src/platform/report').reportOnce;

beforeEach(async () => {
  said = [];
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void said.push(text));
  vi.resetModules();
  ({ reportOnce } = await import('../../src/platform/report'));
});
afterEach(() => vi.restoreAllMocks());

it('says one sentence and the place, once for each place', () => {
  for (let i = 0; i < 3; i++) reportOnce(new TypeError(`message ${i}`), 'The browser refused.');
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^Say Why: The browser refused\. \(TypeError\)\n\s*at /);
  reportOnce(new TypeError('elsewhere'), 'The browser refused.');
  expect(said).toHaveLength(2);
});

it('never quotes the error’s message, which may hold what a person wrote', () => {
  const secret = 'Dear Marta,\n    at https://example.org/secret.js:1:1\nsecret';
  reportOnce(new Error(secret));
  const changed = new Error('first');
  changed.message = secret;
  reportOnce(changed);
  const odd = new Error('x');
  odd.stack = `odd\n${secret}`;
  odd.message = secret;
  reportOnce(odd);
  for (const thrown of ['secret', { secret: true }, null, undefined]) reportOnce(thrown);
  expect(said.join('\n')).not.toMatch(/secret|Marta/i);
});

it('stops after a bounded number, however many places there are', () => {
  for (let i = 0; i < 500; i++) reportOnce(new Error('x'), `Sentence ${i}.`);
  expect(said).toHaveLength(20);
});
