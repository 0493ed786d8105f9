import { type Area, storageArea } from './storage';

/**
 * Reads an item of storage.local now and at each change. `take` gets whatever is stored, undefined where there is
 * nothing: it is guarded there. Where the browser refuses to read, nothing is taken until a change tells.
 */
export function follow(
  key: string,
  signal: AbortSignal,
  take: (value: unknown) => void,
  area: Area = storageArea('local'),
): void {
  let heard = false;
  area.onChanged(key, signal, (value) => {
    heard = true;
    take(value);
  });
  // A change that came while the first read was on its way is newer than what it brings.
  const first = (value: unknown) => {
    if (!heard && !signal.aborted) take(value);
  };
  area.get(key).then(first, () => undefined);
}
