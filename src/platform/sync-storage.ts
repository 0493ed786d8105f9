import browser from 'webextension-polyfill';
import { unlisten } from './unlisten';

/** The browser's sync of this extension. Values are JSON-shaped; what comes out is whatever was stored, so guard it. */
export interface SyncArea {
  /** All items. Rejects where the browser refuses. */
  all(): Promise<Record<string, unknown>>;
  /** Stores all the items or none. Rejects where the browser refuses (8,192 bytes an item, 102,400 in all, 512 items, 120 writes a minute). */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  /** Rejects where the browser refuses. */
  remove(keys: readonly string[]): Promise<void>;
  /** Calls whenever anything in it changes, here or on another device. Register in the script's first task. */
  onChanged(signal: AbortSignal, listener: () => void): void;
}

/** A browser may lack the area altogether: then each use rejects. */
export function syncArea(): SyncArea {
  return {
    all: async () => browser.storage.sync.get(null),
    set: async (items) => browser.storage.sync.set({ ...items }),
    remove: async (keys) => browser.storage.sync.remove([...keys]),
    onChanged: (signal, listener) => {
      if (signal.aborted) return;
      const onChanged = (_: unknown, area: string) => {
        if (area === 'sync') listener();
      };
      browser.storage.onChanged.addListener(onChanged);
      unlisten(signal, () => browser.storage.onChanged.removeListener(onChanged));
    },
  };
}

/** What an administrator fixed. Rejects where the browser has no such storage, as Firefox without a policy. */
export const managedItems = async (): Promise<unknown> => browser.storage.managed.get(null);
