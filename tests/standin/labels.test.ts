import { describe, expect, it } from 'vitest';
import { labelsOf } from './page/labels';
import { languages } from './switches';

describe.each(languages)('in %s', (language) => {
  const labels = labelsOf(language);

  it('the dialog says who, and what each button does, by different words', () => {
    for (const text of [labels.invite('Marta Lindqvist'), labels.sent('Marta Lindqvist')])
      expect(text).toContain('Marta Lindqvist');
    const buttons = [labels.addNote, labels.sendWithout, labels.cancel, labels.send];
    expect(new Set(buttons).size).toBe(buttons.length);
    expect(labels.chooseBody.join('').trim()).not.toBe('');
  });

  it('one number tells how many notes are left', () => {
    expect(labels.remaining('7').match(/\p{Nd}+/gu)).toEqual(['7']);
  });
});

it('there are 36 languages, three of them from right to left, and one that is none', () => {
  expect(languages).toHaveLength(37);
  expect(languages.filter((language) => labelsOf(language).dir === 'rtl')).toEqual(['ar', 'he', 'fa']);
});
