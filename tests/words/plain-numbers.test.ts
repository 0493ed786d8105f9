import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/words';
import { de } from '../../src/words/de';

// Numbers that are written without Intl, which is slow to load, must read as with it.
const numbers = [0, 1, 2, 10, 11, 99, 100, 101, 200, 999, 1000, 1234, 100_000];

describe.each([
  ['en', null],
  ['en-GB', null],
  ['de', de],
  ['de-AT', de],
])('%s', (language, table) => {
  const t = createWords(language, table);

  it.each(numbers)('writes %d as Intl does, in the form that it takes', (count) => {
    const category = new Intl.PluralRules(language).select(count);
    const source: Readonly<Record<string, string>> | null = table;
    const text =
      source?.[`banner.notes-left_${category}`] ?? (category === 'one' ? '{count} note left' : '{count} notes left');
    expect(t.plural('banner.notes-left', count)).toBe(
      text.replace('{count}', new Intl.NumberFormat(language).format(count)),
    );
  });
});
