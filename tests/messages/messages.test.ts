import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { answering, backgroundOver, howItStands, type Standing } from '../../src/messages';

const handlers = () => ({
  'change settings': vi.fn(async () => 'saved' as const),
  'notes seen': vi.fn(async () => null),
  'note sent': vi.fn(async () => null),
  'held blank sent': vi.fn(async () => null),
  'keep draft': vi.fn(async () => null),
  'kept draft': vi.fn(async () => ({ text: 'Hi Marta' })),
});
const standing: Standing = { step: 'note', verdict: 'almost', score: 55, accepted: false };

describe('answering', () => {
  it.each([
    ['change settings', { kind: 'switch', on: false }],
    ['change settings', { kind: 'snooze', until: null }],
    ['change settings', { kind: 'flag again', rule: 'offer' }],
    ['notes seen', { left: 0 }],
    ['notes seen', { left: 'unlimited' }],
    ['note sent', null],
  ] as const)('hands on %s %j', async (kind, body) => {
    const mine = handlers();
    await answering(mine)({ kind, body });
    expect(mine[kind]).toHaveBeenCalledExactlyOnceWith(body);
  });

  it('hands on known fields alone', async () => {
    const mine = handlers();
    await answering(mine)({
      kind: 'change settings',
      body: { kind: 'unflag', rule: 'note', on: true, extra: 1 },
      more: 2,
    });
    expect(mine['change settings']).toHaveBeenCalledExactlyOnceWith({ kind: 'unflag', rule: 'note' });
  });

  it.each([
    undefined,
    null,
    'change settings',
    [],
    {},
    { kind: 'change settings' },
    { kind: 'change settings', body: { kind: 'switch', on: 1 } },
    { kind: 'change settings', body: { kind: 'snooze', until: Number.NaN } },
    { kind: 'change settings', body: { kind: 'unflag', rule: '__proto__' } },
    { kind: 'change settings', body: JSON.parse('{"__proto__": {"kind": "switch", "on": false}}') },
    { kind: 'notes seen', body: { left: 1.5 } },
    { kind: 'notes seen', body: { left: -1 } },
    { kind: 'toString', body: null },
    { kind: '__proto__', body: null },
    { kind: 'how does it stand', body: null },
  ])('keeps silent on %j', (message) => {
    const mine = handlers();
    expect(answering(mine)(message)).toBeUndefined();
    for (const handler of Object.values(mine)) expect(handler).not.toHaveBeenCalled();
  });

  it('lets a frame without a dialog keep silent', () => {
    expect(
      answering({ 'how does it stand': () => undefined })({ kind: 'how does it stand', body: null }),
    ).toBeUndefined();
  });

  it('never throws, whatever comes', () => {
    const mine = handlers();
    fc.assert(fc.property(fc.anything(), (message) => void answering(mine)(message)));
  });
});

describe('backgroundOver', () => {
  it('sends what the background understands', async () => {
    const mine = handlers();
    const background = backgroundOver(async (message) => answering(mine)(message));
    expect(await background.change({ kind: 'switch', on: true })).toBe('saved');
    await background.notesSeen(2);
    await background.noteSent();
    expect(mine['change settings']).toHaveBeenCalledExactlyOnceWith({ kind: 'switch', on: true });
    expect(mine['notes seen']).toHaveBeenCalledExactlyOnceWith({ left: 2 });
    expect(mine['note sent']).toHaveBeenCalledOnce();
  });

  it('takes a background that is gone or answers nonsense for one that refused', async () => {
    const gone = backgroundOver(() => Promise.reject(new Error('Extension context invalidated.')));
    expect(await gone.change({ kind: 'switch', on: true })).toBe('refused');
    await expect(gone.notesSeen(1)).resolves.toBeUndefined();
    await expect(gone.noteSent()).resolves.toBeUndefined();
    expect(await backgroundOver(async () => 'done').change({ kind: 'switch', on: true })).toBe('refused');
  });
});

describe('howItStands', () => {
  it('gives what the page answers', async () => {
    const full: Standing = { ...standing, firstName: 'Marta', length: 40, limit: 200, notesLeft: 2, quiet: false };
    expect(await howItStands(async () => full)).toEqual(full);
  });

  it('leaves out what is wrong and doesn’t matter', async () => {
    const odd = { ...standing, firstName: '  ', limit: 0, length: -1, notesLeft: 'many', quiet: 1, html: '<b>' };
    expect(await howItStands(async () => odd)).toEqual(standing);
    const long = { ...standing, firstName: 'M'.repeat(5000) };
    expect((await howItStands(async () => long))?.firstName).toHaveLength(200);
  });

  it.each([
    undefined,
    null,
    7,
    {},
    { ...standing, step: 'other' },
    { ...standing, score: 101 },
    { ...standing, verdict: 'toString' },
  ])('takes %j for no dialog', async (answer) => {
    expect(await howItStands(async () => answer)).toBeNull();
  });

  it('rejects where nobody listens', async () => {
    await expect(howItStands(() => Promise.reject(new Error('no receiver')))).rejects.toThrow('no receiver');
  });
});
