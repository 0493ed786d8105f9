import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { answeringSettings, type SettingsHandlers, settingsOver } from '../../src/messages/settings';
import type { SettingsChange } from '../../src/settings/edits';

const handlers = () =>
  ({
    'edit settings': vi.fn(async () => 'saved' as const),
    'export settings': vi.fn(async () => ({ text: '{}' })),
    'preview import': vi.fn(async () => ({ ok: true as const, deltas: [] })),
    'import settings': vi.fn(async () => ({ fault: { reason: 'not json' as const, field: '' } })),
    'undo import': vi.fn(async () => 'saved' as const),
    'delete everything': vi.fn(async () => 'saved' as const),
    'dismiss notice': vi.fn(async () => 'saved' as const),
    'discard aside': vi.fn(async () => 'too many' as const),
  }) satisfies SettingsHandlers;
const edit: SettingsChange = { kind: 'compact', on: true };
const parseEdit = (value: unknown) => (value === edit ? edit : undefined);

describe('settings over messages', () => {
  it('reach the background, and bring its answers', async () => {
    const mine = handlers();
    const api = settingsOver(async (message) => answeringSettings(mine, parseEdit)(message));
    expect(await api.edit(edit)).toBe('saved');
    expect(await api.exported()).toBe('{}');
    expect(await api.preview('x', 'add')).toEqual({ ok: true, deltas: [] });
    expect(await api.import('x', 'replace')).toEqual({ fault: { reason: 'not json', field: '' } });
    expect(await api.undoImport()).toBe('saved');
    expect(await api.deleteEverything()).toBe('saved');
    expect(await api.dismiss('n1')).toBe('saved');
    expect(await api.discardAside()).toBe('too many');
    expect(mine['edit settings']).toHaveBeenCalledExactlyOnceWith(edit);
    expect(mine['preview import']).toHaveBeenCalledExactlyOnceWith({ text: 'x', mode: 'add' });
    expect(mine['dismiss notice']).toHaveBeenCalledExactlyOnceWith({ id: 'n1' });
  });

  it('are refused where the background can’t be reached or says nothing known', async () => {
    for (const send of [() => Promise.reject(new Error('gone')), async () => undefined, async () => 'toString']) {
      const api = settingsOver(send);
      expect(await api.edit(edit)).toBe('refused');
      expect(await api.exported()).toBeNull();
      expect(await api.import('x', 'replace')).toBe('refused');
      expect(await api.deleteEverything()).toBe('refused');
    }
    expect(await settingsOver(() => Promise.reject(new Error('gone'))).preview('x', 'add')).toBeNull();
  });

  it.each<unknown>([
    undefined,
    { kind: 'edit settings', body: { ...edit } },
    { kind: 'preview import', body: { text: 'x', mode: 'both' } },
    { kind: 'import settings', body: { text: 7, mode: 'add' } },
    { kind: 'dismiss notice', body: {} },
    { kind: 'change settings', body: edit },
    { kind: '__proto__', body: null },
  ])('keep silent on %j', (message) => {
    expect(answeringSettings(handlers(), parseEdit)(message)).toBeUndefined();
  });

  it('never throw, whatever comes', () => {
    const mine = handlers();
    fc.assert(fc.property(fc.anything(), (message) => void answeringSettings(mine, parseEdit)(message)));
  });
});
