import { expect, it, vi } from 'vitest';
import { follow } from '../../src/platform/snapshot';
import type { Area } from '../../src/platform/storage';

/** A storage area that answers as told, and tells a change when asked to. */
function area(get: () => Promise<unknown>) {
  let tell: (value: unknown) => void = () => undefined;
  const fake: Area = {
    get,
    set: () => Promise.resolve(),
    onChanged: (_key, _signal, listener) => {
      tell = listener;
    },
  };
  return { fake, change: (value: unknown) => tell(value) };
}

const { signal } = new AbortController();

it('takes what is stored, and each change', async () => {
  const take = vi.fn();
  const { fake, change } = area(() => Promise.resolve('stored'));
  follow('key', signal, take, fake);
  await vi.waitFor(() => expect(take).toHaveBeenLastCalledWith('stored'));
  change('changed');
  expect(take).toHaveBeenLastCalledWith('changed');
});

it('takes nothing where storage refuses, until a change tells', async () => {
  const take = vi.fn();
  const refused = Promise.reject(new Error('refused'));
  const { fake, change } = area(() => refused);
  follow('key', signal, take, fake);
  await refused.catch(() => undefined);
  expect(take).not.toHaveBeenCalled();
  change('changed');
  expect(take).toHaveBeenCalledExactlyOnceWith('changed');
});

it('keeps a change that came before the first answer', async () => {
  const take = vi.fn();
  let answer: (value: unknown) => void = () => undefined;
  const first = new Promise<unknown>((resolve) => {
    answer = resolve;
  });
  const { fake, change } = area(() => first);
  follow('key', signal, take, fake);
  change('newer');
  answer('older');
  await first;
  expect(take).toHaveBeenCalledExactlyOnceWith('newer');
});
