import { describe, expect, it } from 'vitest';
import { draftFaults, emptyTemplate, isSameDraft } from '../../../src/options/templates/draft';
import { parseEdit } from '../../../src/settings/schema-edit';
import { t } from '../sections/words';

const draft = { ...emptyTemplate('x'), title: 'Mine', text: 'Hi {firstName}' };

describe('a template that is written', () => {
  it.each([
    ['no name', { title: ' ' }, { title: 'Give it a name.' }],
    ['a long name', { title: 'x'.repeat(81) }, { title: '81 characters; there is room for 80' }],
    ['no text', { text: ' \n' }, { text: 'The template is empty: write at least a few words.' }],
    [
      '10,000 characters',
      { text: 'x'.repeat(10_000) },
      { text: 'The template is too long: 2,000 characters is the most.' },
    ],
    [
      'signs that take room',
      { text: '\u0001'.repeat(1500) },
      { text: 'With all its special characters it takes too much room: shorten it.' },
    ],
  ])('can’t be kept with %s, and says why', (_, change, faults) => {
    const found = draftFaults({ ...draft, ...change }, t);
    expect(Object.keys(found)).toEqual(Object.keys(faults));
    for (const [field, sentence] of Object.entries(faults))
      expect(found[field as keyof typeof found]).toContain(sentence);
  });

  it.each([
    'Hi {frstName}',
    'Hi {',
    '[[always]]',
    '<script>alert(1)</script>\u202e',
    'x'.repeat(2000),
    '"'.repeat(2000),
  ])('can be kept as %j', (text) => {
    expect(draftFaults({ ...draft, text }, t)).toEqual({});
    const template = { ...draft, text, place: -1 };
    expect(parseEdit({ kind: 'template', template })).toEqual({ kind: 'template', template });
  });

  it('is unsaved once it differs', () => {
    expect(isSameDraft(draft, { ...draft })).toBe(true);
    expect(isSameDraft(draft, { ...draft, purpose: 'met' })).toBe(false);
  });
});
