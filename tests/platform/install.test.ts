import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (details: { reason: string }) => void;
const { listeners, opened, answer } = vi.hoisted(() => {
  const listeners = new Set<(details: { reason: string }) => void>();
  const opened: string[] = [];
  const answer = { refuses: false };
  const browser = {
    runtime: {
      onInstalled: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
      getURL: (path: string) => `ours/${path}`,
    },
    tabs: {
      create: ({ url }: { url: string }) => {
        opened.push(url);
        return answer.refuses ? Promise.reject(new Error('no window')) : Promise.resolve({});
      },
    },
  };
  Object.assign(globalThis, { browser });
  return { listeners, opened, answer };
});
const { openAtInstall } = await import('../../src/platform/install');

const happen = (reason: string) => {
  for (const listener of listeners) listener({ reason });
};

beforeEach(() => {
  listeners.clear();
  opened.length = 0;
  answer.refuses = false;
});

describe('opening a page at install', () => {
  it('happens at the install, not at updates', () => {
    openAtInstall('welcome.html', new AbortController().signal, () => undefined);
    for (const reason of ['update', 'chrome_update', 'browser_update', 'install']) happen(reason);
    expect(opened).toEqual(['ours/welcome.html']);
  });

  it('tells where the browser refuses, and ends with its signal', async () => {
    const life = new AbortController();
    const report = vi.fn();
    openAtInstall('welcome.html', life.signal, report);
    answer.refuses = true;
    happen('install');
    await vi.waitFor(() => expect(report).toHaveBeenCalledOnce());
    life.abort();
    expect(listeners.size).toBe(0);
  });
});
