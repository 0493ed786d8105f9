import { api } from './api';
import { unlisten } from './unlisten';

/** Where to store: `local` on this device, `session` until the browser closes (not in content scripts). */
type AreaName = 'local' | 'session';

/** A storage area of this extension. Values are JSON-shaped; what comes out is whatever was stored, so guard it. */
export interface Area {
  /** The item's value, undefined where there is none. Rejects where the browser refuses. */
  get(key: string): Promise<unknown>;
  /** Stores all the items or none. Rejects where the browser refuses (quota, disk). */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  /** Calls with an item's new value (undefined: removed) whenever any context of the extension changes it. */
  onChanged(key: string, signal: AbortSignal, listener: (value: unknown) => void): void;
}

export function storageArea(name: AreaName): Area {
  const area = api.storage[name];
  return {
    get: async (key) => (await area.get(key))[key],
    set: async (items) => area.set({ ...items }),
    onChanged: (key, signal, listener) => {
      if (signal.aborted) return;
      const onChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>, changed: string) => {
        const change = changed === name && Object.hasOwn(changes, key) ? changes[key] : undefined;
        if (change !== undefined) listener(change.newValue);
      };
      api.storage.onChanged.addListener(onChanged);
      unlisten(signal, () => api.storage.onChanged.removeListener(onChanged));
    },
  };
}
