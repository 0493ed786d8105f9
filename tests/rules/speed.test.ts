import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules/index';
import { personalNotes } from '../corpus/personal';

const all = personalNotes.map(({ text }) => text).join(' ');
const size = 160_000;
const long = (text: string) => text.repeat(Math.ceil(size / text.length)).slice(0, size);

describe('speed', () => {
  // A pattern that blows up takes minutes on these; a linear one, a fraction of a second: the ceiling is generous, for busy machines.
  it.each([
    ['notes', long(all)],
    ['one letter', long('a')],
    ['default words', long('I would like to add you to my ')],
    ['opening brackets', long('[')],
    ['opening braces and words', long('{a ')],
    ['guillemets', long('«a')],
    ['underscores', long('_')],
    ['percent signs', long('%a')],
    ['dots', long('. ')],
    ['line breaks', long('\n')],
    ['apostrophes', long("a'")],
    ['invisible signs', long('a\u200b')],
    ['marks', long('e\u0301')],
    ['phrases', long('we met you at your ')],
    ['greetings', long('Hi ')],
    ['names', long('Marta ')],
    ['emoji', long('👋🏽')],
  ])(
    `judges 160,000 characters of %s within seconds`,
    (_, draft) => {
      const start = performance.now();
      assess(draft, { recipient: { about: draft, posts: [draft] }, earlierNotes: [draft], mutualContacts: [draft] });
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    60_000,
  );
});
