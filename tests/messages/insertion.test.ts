import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { answeringInPage, type Insertion, insertNote, type Known, whatIsKnown } from '../../src/messages';

describe('whatIsKnown', () => {
  const known: Known = {
    step: 'note',
    draft: 'default',
    invite: {
      recipient: { name: 'Marta Lindqvist', firstName: 'Marta', company: 'Nordkart', posts: ['On paper maps'] },
      sender: { name: 'Jo Berg' },
      mutualContacts: ['Ann Lee'],
      sharedGroups: [],
      limit: 200,
      knowsMe: false,
      language: 'pt-BR',
    },
  };

  it('gives what the page answers, to the letter', async () => {
    expect(await whatIsKnown(async () => known)).toEqual(known);
    const marked = { ...known, invite: { ...known.invite, recipient: { name: '<b>Marta</b> {firstName} \u202e' } } };
    expect(await whatIsKnown(async () => marked)).toEqual(marked);
  });

  it('leaves out what is no text, too long, or unknown, and keeps the rest', async () => {
    const invite = {
      recipient: { name: ['Marta'], company: 'N'.repeat(10_001), school: 'Oslo', html: '<b>', posts: 'On maps' },
      sender: null,
      mutualContacts: ['Ann Lee', 7, ' '],
      limit: -1,
      knowsMe: 'yes',
      earlierNotes: ['Hi'],
    };
    expect((await whatIsKnown(async () => ({ ...known, invite })))?.invite).toEqual({
      recipient: { school: 'Oslo' },
      sender: {},
      mutualContacts: ['Ann Lee'],
      sharedGroups: [],
    });
  });

  it.each([undefined, null, {}, { ...known, step: 'email' }, { ...known, draft: 'toString' }])(
    'takes %j for no dialog',
    async (answer) => {
      expect(await whatIsKnown(async () => answer)).toBeNull();
    },
  );

  it('never throws, whatever comes', async () => {
    await fc.assert(fc.asyncProperty(fc.anything(), async (answer) => void (await whatIsKnown(async () => answer))));
  });
});

describe('insertNote', () => {
  const insertion: Insertion = { text: 'Hi Marta, we met at {where?}', open: { start: 20, end: 28 }, how: 'ask' };
  const over = (answer: unknown) => insertNote(async () => answer, insertion);

  it('sends what the page understands', async () => {
    const handler = vi.fn(async () => ({ outcome: 'inserted' }) as const);
    const send = async (message: unknown) => answeringInPage({ 'insert note': handler })(message);
    expect(await insertNote(send, insertion)).toEqual({ outcome: 'inserted' });
    await insertNote(send, { ...insertion, open: null, how: 'add' });
    expect(handler.mock.calls).toEqual([[insertion], [{ ...insertion, open: null, how: 'add' }]]);
  });

  it.each([
    [{ start: 20, end: 99 }],
    [{ start: 9, end: 3 }],
    [{ start: -1, end: 3 }],
    [{ start: 1.5, end: 3 }],
    ['all'],
    [undefined],
  ])('selects nothing for the range %j', async (open) => {
    const handler = vi.fn(async () => ({ outcome: 'inserted' }) as const);
    await answeringInPage({ 'insert note': handler })({ kind: 'insert note', body: { ...insertion, open } });
    expect(handler).toHaveBeenCalledExactlyOnceWith({ ...insertion, open: null });
  });

  it.each([{ ...insertion, text: ' ' }, { ...insertion, text: 7 }, { ...insertion, how: 'over' }, null])(
    'leaves %j unanswered',
    async (body) => {
      const handler = vi.fn(async () => ({ outcome: 'inserted' }) as const);
      expect(answeringInPage({ 'insert note': handler })({ kind: 'insert note', body })).toBeUndefined();
      expect(handler).not.toHaveBeenCalled();
    },
  );

  it('gives the outcome, and takes any other answer for a field that is gone', async () => {
    for (const outcome of ['inserted', 'asks', 'field gone', 'overwritten'] as const) {
      expect(await over({ outcome })).toEqual({ outcome });
    }
    expect(await over({ outcome: 'too long', over: 12, draft: 'Hi' })).toEqual({ outcome: 'too long', over: 12 });
    for (const answer of [undefined, null, 'inserted', { outcome: 'toString' }]) {
      expect(await over(answer)).toEqual({ outcome: 'field gone' });
    }
  });

  it('rejects where nobody listens', async () => {
    await expect(insertNote(() => Promise.reject(new Error('no receiver')), insertion)).rejects.toThrow('no receiver');
  });
});
