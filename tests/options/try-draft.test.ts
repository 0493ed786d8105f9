import { describe, expect, it } from 'vitest';
import { samplesIn } from '../../src/options/rules/samples';
import { emptyTry, inviteOf, isLimit, tryOf } from '../../src/options/rules/try-draft';
import { createOptionsWords } from '../../src/words/options';

describe('what is tried', () => {
  it('tells the rules what was filled in, and nothing else', () => {
    expect(inviteOf(emptyTry, 'en')).toEqual({ recipient: {}, mutualContacts: [], knowsMe: false, language: 'en' });
    const draft = { ...emptyTry, name: ' Marta ', mutual: 'Ann Lee, , Bo Ek', limit: '200' };
    expect(inviteOf(draft, 'en')).toMatchObject({
      recipient: { name: 'Marta' },
      mutualContacts: ['Ann Lee', 'Bo Ek'],
      limit: 200,
    });
  });

  it('takes a sample whole', () => {
    const sample = samplesIn(createOptionsWords('en', null)).at(-1);
    if (sample === undefined) throw new Error('There are samples.');
    const { firstName: _, ...recipient } = sample.invite.recipient ?? {};
    expect(inviteOf(tryOf(sample), 'en')).toEqual({ ...sample.invite, recipient, knowsMe: false });
  });

  it.each([
    ['', true],
    ['200', true],
    ['10000', true],
    ['0', false],
    ['-5', false],
    ['2e3', false],
    ['20000', false],
  ])('knows a limit: %s', (text, is) => expect(isLimit(text)).toBe(is));
});
