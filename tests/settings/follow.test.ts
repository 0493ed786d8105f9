import { describe, expect, it } from 'vitest';
import { committed } from '../../src/settings/documents';
import type { Everything } from '../../src/settings/everything';
import { followEverything } from '../../src/settings/follow';
import { version } from '../../src/settings/migrations';
import { documentsOf } from '../../src/settings/project';
import { defaultSettings, full, making } from './fixtures';

function createLocal(items: Record<string, unknown>) {
  const listeners: { key: string; listener: (value: unknown) => void }[] = [];
  return {
    reads: 0,
    async get(key: string) {
      this.reads += 1;
      return items[key];
    },
    onChanged: (key: string, _: AbortSignal, listener: (value: unknown) => void) => {
      listeners.push({ key, listener });
    },
    set(more: Record<string, unknown>) {
      Object.assign(items, more);
      for (const { key, listener } of listeners) if (Object.hasOwn(more, key)) listener(more[key]);
    },
  };
}
const idle = () => new Promise<void>((done) => setImmediate(done));
const stored = { version, ...full, docs: committed([], documentsOf(full), making()) };

describe('followEverything', () => {
  it('reads everything at once, and again when any of it changes, several changes as one', async () => {
    const local = createLocal({});
    const taken: Everything[] = [];
    followEverything(local, new AbortController().signal, (everything) => taken.push(everything));
    await idle();
    expect(taken).toHaveLength(1);
    expect(taken[0]).toEqual({
      settings: defaultSettings,
      managed: [],
      newer: false,
      sync: { state: 'off', held: 0 },
      notices: [],
      aside: [],
      stored: [],
      undo: null,
    });
    local.set({ settings: stored, status: { managed: { asking: 'never' } }, other: 1 });
    await idle();
    expect(taken).toHaveLength(2);
    expect(taken[1]).toMatchObject({ settings: { ...full, asking: 'never' }, managed: ['asking'] });
  });

  it('says what is stored, in kinds and bytes', async () => {
    const local = createLocal({ settings: stored, observed: { notesSeen: { left: 2, at: 1 }, blanksSentAnyway: 0 } });
    const taken: Everything[] = [];
    followEverything(local, new AbortController().signal, (everything) => taken.push(everything));
    await idle();
    const rows = taken[0]?.stored ?? [];
    expect(rows.map(({ kind, count }) => [kind, count])).toEqual([
      ['speaking', 1],
      ['sending', 1],
      ['receiving', 1],
      ['me', 1],
      ['rule', 1],
      ['template', 1],
      ['person', 2],
      ['company', 2],
      ['observed', 1],
    ]);
    expect(rows.find(({ kind }) => kind === 'observed')?.bytes).toBe(
      'observed'.length + JSON.stringify({ notesSeen: { left: 2, at: 1 }, blanksSentAnyway: 0 }).length,
    );
  });

  it('ends with its signal, and takes what isn’t its own for nothing', async () => {
    const local = createLocal({ settings: 7, status: [], aside: {}, undo: 'x', observed: null });
    const life = new AbortController();
    const taken: Everything[] = [];
    followEverything(local, life.signal, (everything) => taken.push(everything));
    await idle();
    expect(taken[0]).toMatchObject({ settings: defaultSettings, aside: [], undo: null, stored: [] });
    life.abort();
    local.set({ settings: stored });
    await idle();
    expect(taken).toHaveLength(1);
  });

  it('waits for a change where the browser refuses to read', async () => {
    const local = createLocal({ settings: stored });
    const { get } = local;
    local.get = () => Promise.reject(new Error('refused'));
    const taken: Everything[] = [];
    followEverything(local, new AbortController().signal, (everything) => taken.push(everything));
    await idle();
    expect(taken).toEqual([]);
    local.get = get;
    local.set({ status: {} });
    await idle();
    expect(taken).toHaveLength(1);
  });
});
