import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  answering,
  answeringInPage,
  backgroundOver,
  howItStands,
  type PageReport,
  type Standing,
  whatWasFound,
} from '../../src/messages';

const handlers = () => ({
  'change settings': vi.fn(async () => 'saved' as const),
  'notes seen': vi.fn(async () => null),
  'note sent': vi.fn(async () => null),
  'held blank sent': vi.fn(async () => null),
  'keep draft': vi.fn(async () => null),
  'kept draft': vi.fn(async () => ({ text: 'Hi Marta' })),
  'page language': vi.fn(async () => null),
  'offer starts': vi.fn(async () => ({ starts: [], templates: [] })),
  'snooze ended': vi.fn(async () => null),
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
    ['change settings', { kind: 'asking', asking: 'always' }],
    ['change settings', { kind: 'ask on blank', on: false }],
    ['change settings', { kind: 'knows me', person: { name: 'Marta Lindqvist', slug: 'marta-lindqvist' } }],
    ['change settings', { kind: 'forget', person: { name: 'Marta Lindqvist' } }],
    ['held blank sent', null],
    ['page language', { language: 'pt-BR' }],
    ['snooze ended', null],
    ['keep draft', { to: { slug: 'marta-lindqvist' }, text: '<b>Hi</b>\u0000 Marta\n' }],
    ['keep draft', { to: {}, text: '' }],
    ['kept draft', { to: { name: 'Marta Lindqvist' } }],
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
    { kind: 'change settings', body: { kind: 'asking', asking: 'toString' } },
    { kind: 'change settings', body: { kind: 'ask on blank', on: null } },
    { kind: 'change settings', body: { kind: 'knows me', person: { slug: 'marta-lindqvist' } } },
    { kind: 'change settings', body: { kind: 'knows me', person: { name: 'M'.repeat(201) } } },
    { kind: 'change settings', body: { kind: 'knows me', person: { name: 'Marta', slug: 'm'.repeat(401) } } },
    { kind: 'change settings', body: { kind: 'forget', person: null } },
    { kind: 'keep draft', body: { to: { name: 'Marta' } } },
    { kind: 'keep draft', body: { to: { name: 'Marta' }, text: ['Hi'] } },
    { kind: 'what was found', body: null },
    { kind: 'page language', body: { language: 'de"><b>' } },
    { kind: 'page language', body: { language: 'x'.repeat(99) } },
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

  it('bounds a draft without cutting through a character, and whom it goes to', async () => {
    const mine = handlers();
    const text = `${'x'.repeat(3999)}😀`;
    await answering(mine)({ kind: 'keep draft', body: { to: { name: 'M'.repeat(201), slug: ' ' }, text } });
    expect(mine['keep draft']).toHaveBeenCalledExactlyOnceWith({ to: {}, text: 'x'.repeat(3999) });
    await answering(mine)({ kind: 'kept draft', body: null });
    expect(mine['kept draft']).toHaveBeenCalledExactlyOnceWith({ to: {} });
  });

  it('lets a frame without a dialog keep silent', () => {
    expect(
      answeringInPage({ 'how does it stand': () => undefined })({ kind: 'how does it stand', body: null }),
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
    await background.heldBlankSent();
    expect(mine['held blank sent']).toHaveBeenCalledOnce();
  });

  it('sends of a recipient what they are known by, and nothing else that was read of them', async () => {
    const mine = handlers();
    const background = backgroundOver(async (message) => {
      expect(JSON.stringify(message)).not.toContain('Oslo');
      return answering(mine)(message);
    });
    const recipient = { name: 'Marta Lindqvist', location: 'Oslo', mutualContacts: [] };
    await background.keepDraft(recipient, 'Hi Marta');
    expect(mine['keep draft']).toHaveBeenCalledExactlyOnceWith({ to: { name: 'Marta Lindqvist' }, text: 'Hi Marta' });
    expect(await background.keptDraft(recipient)).toBe('Hi Marta');
    expect(mine['kept draft']).toHaveBeenCalledExactlyOnceWith({ to: { name: 'Marta Lindqvist' } });
  });

  it('asks what a note can start from', async () => {
    const mine = handlers();
    const background = backgroundOver(async (message) => answering(mine)(message));
    const invite = { recipient: { name: 'Marta Lindqvist' }, mutualContacts: ['Ann Lee'] };
    expect(await background.offer(invite)).toEqual({ starts: [], templates: [] });
    expect(mine['offer starts']).toHaveBeenCalledExactlyOnceWith({ invite });
    for (const answer of [null, {}, { starts: [] }]) {
      expect(await backgroundOver(async () => answer).offer(invite)).toBeNull();
    }
  });

  it.each([null, undefined, {}, { text: 3 }, { text: ' ' }, { text: 'x'.repeat(4001) }, 'Hi'])(
    'takes %j for no draft',
    async (answer) => {
      expect(await backgroundOver(async () => answer).keptDraft({ name: 'Marta' })).toBeNull();
    },
  );

  it('takes a background that is gone or answers nonsense for one that refused', async () => {
    const gone = backgroundOver(() => Promise.reject(new Error('Extension context invalidated.')));
    expect(await gone.change({ kind: 'switch', on: true })).toBe('refused');
    await expect(gone.notesSeen(1)).resolves.toBeUndefined();
    await expect(gone.noteSent()).resolves.toBeUndefined();
    await expect(gone.heldBlankSent()).resolves.toBeUndefined();
    await expect(gone.keepDraft({ name: 'Marta' }, 'Hi')).resolves.toBeUndefined();
    await expect(gone.keptDraft({ name: 'Marta' })).resolves.toBeNull();
    await expect(gone.offer({})).resolves.toBeNull();
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

describe('whatWasFound', () => {
  const report: PageReport = {
    step: 'note',
    field: true,
    limit: true,
    notesLeft: false,
    name: true,
    actions: 2,
    names: 3,
    mount: 'shadow root',
    frame: 'top',
    banner: true,
  };

  it('gives what the page answers, and nothing that it adds', async () => {
    expect(await whatWasFound(async () => ({ ...report, draft: 'Hi Marta' }))).toEqual(report);
  });

  it('takes what isn’t said for not found', async () => {
    const { limit: _, ...unsaid } = report;
    expect(await whatWasFound(async () => ({ ...unsaid, name: 'Marta' }))).toEqual({
      ...report,
      limit: false,
      name: false,
    });
  });

  it.each([
    undefined,
    null,
    'note',
    { ...report, step: 'Marta' },
    { ...report, mount: 'toString' },
    { ...report, frame: undefined },
    { ...report, actions: -1 },
    { ...report, names: 1e9 },
  ])('takes %j for no dialog', async (answer) => {
    expect(await whatWasFound(async () => answer)).toBeNull();
  });

  it('rejects where nobody listens', async () => {
    await expect(whatWasFound(() => Promise.reject(new Error('no receiver')))).rejects.toThrow('no receiver');
  });
});
