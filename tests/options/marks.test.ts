import { describe, expect, it } from 'vitest';
import { quoted, stretchesOf } from '../../src/options/rules/marks';
import { samplesIn } from '../../src/options/rules/samples';
import { emptyTry, inviteOf, isLimit, tryOf } from '../../src/options/rules/try-draft';
import { createOptionsWords } from '../../src/words/options';

describe('a marked text', () => {
  it('is the text again when joined, whatever the marks', () => {
    const text = 'Hi Robin 👋, we met.';
    const marked = [
      { span: [3, 8] as [number, number], mark: 'a' },
      { span: [0, 5] as [number, number], mark: 'b' },
      { span: [18, 99] as [number, number], mark: 'a' },
      { span: [-4, 2] as [number, number], mark: 'b' },
    ];
    const stretches = stretchesOf(text, marked);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.find((stretch) => stretch.text === 'Ro')?.marks).toEqual(['a', 'b']);
  });

  it('of no text is nothing', () => {
    expect(stretchesOf('', [{ span: [0, 4], mark: 'a' }])).toEqual([]);
  });

  it('is quoted in one line, cut at a word', () => {
    expect(quoted('one\n two', [0, 8])).toBe('one two');
    const long = quoted('word '.repeat(40), [0, 200]);
    expect(long.length).toBeLessThanOrEqual(61);
    expect(long).toMatch(/word…$/);
  });
});

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
