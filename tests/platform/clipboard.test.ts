import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../src/platform/clipboard';

afterEach(() => vi.unstubAllGlobals());

it('copies to the letter and says so', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('Say Why\n«x»')).toBe(true);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('Say Why\n«x»');
});

it.each([
  ['refuses', { clipboard: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } }],
  ['has no clipboard here', {}],
])('says where the browser %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyText('x')).toBe(false);
});
