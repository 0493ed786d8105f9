import { beforeEach, describe, expect, it, vi } from 'vitest';

/** An event of the extension API, as far as we use it. */
function createEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    fire: (...args: Args) => [...listeners].map((listener) => listener(...args)),
    listeners,
  };
}

const { browser } = vi.hoisted(() => {
  const browser: Record<string, unknown> = { runtime: {} };
  Object.assign(globalThis, { browser });
  return { browser };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { storageArea } = await import('../../src/platform/storage');
const { listen } = await import('../../src/platform/messages');
const { activeTab } = await import('../../src/platform/tabs');
const { isAlive, onWake } = await import('../../src/platform/runtime');

const events = {
  changed: createEvent<[Record<string, { newValue?: unknown }>, string]>(),
  message: createEvent<[unknown, { id?: string }, (answer: unknown) => void]>(),
  installed: createEvent<[]>(),
  startup: createEvent<[]>(),
};
let items: Record<string, unknown>;
let tabs: { id?: number; url?: string }[];
let life: AbortController;

beforeEach(() => {
  items = {};
  tabs = [];
  life = new AbortController();
  for (const event of Object.values(events)) event.listeners.clear();
  Object.assign(browser, {
    storage: {
      local: {
        get: async (key: string) => (Object.hasOwn(items, key) ? { [key]: items[key] } : {}),
        set: async (more: object) => void Object.assign(items, more),
      },
      onChanged: events.changed,
    },
    runtime: {
      id: 'say-why',
      onMessage: events.message,
      onInstalled: events.installed,
      onStartup: events.startup,
      getManifest: () => ({ content_scripts: [{ matches: ['https://www.linkedin.com/*'] }] }),
    },
    tabs: { query: async () => tabs },
  });
});

describe('storageArea', () => {
  it('stores and gives items', async () => {
    const local = storageArea('local');
    await local.set({ a: 1, b: 2 });
    expect(await local.get('a')).toBe(1);
    expect(await local.get('c')).toBeUndefined();
  });

  it('hears the changes of one item of one area, until the signal', () => {
    const heard: unknown[] = [];
    storageArea('local').onChanged('a', life.signal, (value) => heard.push(value));
    events.changed.fire({ a: { newValue: 1 } }, 'local');
    events.changed.fire({ a: { newValue: 2 } }, 'sync');
    events.changed.fire({ b: { newValue: 3 } }, 'local');
    events.changed.fire({ a: {} }, 'local');
    life.abort();
    events.changed.fire({ a: { newValue: 4 } }, 'local');
    expect(heard).toEqual([1, undefined]);
    expect(events.changed.listeners.size).toBe(0);
  });

  it('hears nothing for a signal that was aborted before', () => {
    life.abort();
    storageArea('local').onChanged('a', life.signal, () => undefined);
    expect(events.changed.listeners.size).toBe(0);
  });
});

describe('listen', () => {
  it('hears this extension alone, and leaves silence to others', async () => {
    listen(life.signal, (message) => (message === 'ours' ? Promise.resolve('yes') : undefined));
    const respond = vi.fn();
    expect(events.message.fire('ours', { id: 'say-why' }, respond)).toEqual([true]);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledExactlyOnceWith('yes'));
    expect(events.message.fire('else', { id: 'say-why' }, respond)).toEqual([undefined]);
    expect(events.message.fire('ours', { id: 'another' }, respond)).toEqual([undefined]);
    expect(events.message.fire('ours', {}, respond)).toEqual([undefined]);
    life.abort();
    expect(events.message.listeners.size).toBe(0);
    expect(respond).toHaveBeenCalledOnce();
  });

  it('answers undefined where the listener fails, so that nobody waits', async () => {
    listen(life.signal, () => Promise.reject(new Error('No disk.')));
    const respond = vi.fn();
    events.message.fire('ours', { id: 'say-why' }, respond);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledExactlyOnceWith(undefined));
  });

  it('lets a content script that an update left behind end in peace', () => {
    listen(life.signal, () => undefined);
    browser['runtime'] = undefined;
    expect(() => life.abort()).not.toThrow();
  });
});

describe('isAlive', () => {
  it('is false once the extension went away', () => {
    expect(isAlive()).toBe(true);
    browser['runtime'] = {};
    expect(isAlive()).toBe(false);
    browser['runtime'] = undefined;
    expect(isAlive()).toBe(false);
  });
});

describe('onWake', () => {
  it('calls at install and at start, until the signal', () => {
    const wake = vi.fn();
    onWake(life.signal, wake);
    events.installed.fire();
    events.startup.fire();
    life.abort();
    events.startup.fire();
    expect(wake).toHaveBeenCalledTimes(2);
  });
});

describe('activeTab', () => {
  it.each([
    [
      { id: 4, url: 'https://www.linkedin.com/in/marta/' },
      { id: 4, covered: true },
    ],
    [
      { id: 4, url: 'https://www.linkedin.com.example.org/' },
      { id: 4, covered: false },
    ],
    [
      { id: 4, url: 'http://www.linkedin.com/' },
      { id: 4, covered: false },
    ],
    [{ id: 4 }, { id: 4, covered: false }],
    [{ url: 'https://www.linkedin.com/' }, null],
  ])('of %j: %j', async (tab, expected) => {
    tabs = [tab];
    expect(await activeTab()).toEqual(expected);
  });

  it('is null where there is no tab', async () => {
    expect(await activeTab()).toBeNull();
  });
});
