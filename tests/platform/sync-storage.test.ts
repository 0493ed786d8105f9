import { beforeEach, describe, expect, it, vi } from 'vitest';

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { managedItems, syncArea } = await import('../../src/platform/sync-storage');

let items: Record<string, unknown>;
const listeners = new Set<(changes: unknown, area: string) => void>();

beforeEach(() => {
  items = { a: 1 };
  listeners.clear();
  Object.assign(browser, {
    storage: {
      sync: {
        get: async (keys: null) => (keys === null ? { ...items } : {}),
        set: async (more: object) => void Object.assign(items, more),
        remove: async (keys: string[]) => {
          for (const key of keys) delete items[key];
        },
      },
      managed: { get: () => Promise.reject(new Error('No managed storage')) },
      onChanged: {
        addListener: (listener: () => void) => listeners.add(listener),
        removeListener: (listener: () => void) => listeners.delete(listener),
      },
    },
  });
});

describe('syncArea', () => {
  it('reads all, stores and removes', async () => {
    const sync = syncArea();
    await sync.set({ b: 2 });
    expect(await sync.all()).toEqual({ a: 1, b: 2 });
    await sync.remove(['a']);
    expect(await sync.all()).toEqual({ b: 2 });
  });

  it('hears changes of sync alone, until the signal', () => {
    const life = new AbortController();
    const heard = vi.fn();
    syncArea().onChanged(life.signal, heard);
    for (const area of ['local', 'sync', 'session']) for (const listener of listeners) listener({}, area);
    expect(heard).toHaveBeenCalledOnce();
    life.abort();
    expect(listeners.size).toBe(0);
    syncArea().onChanged(life.signal, heard);
    expect(listeners.size).toBe(0);
  });

  it('rejects, and throws nothing, in a browser without it', async () => {
    Object.assign(browser, { storage: {} });
    const sync = syncArea();
    await expect(sync.all()).rejects.toThrow();
    await expect(sync.set({})).rejects.toThrow();
    await expect(sync.remove([])).rejects.toThrow();
    await expect(managedItems()).rejects.toThrow();
  });
});
