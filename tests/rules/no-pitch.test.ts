import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules/index';
import { loadCorpus } from '../corpus/load';

describe('an offer', () => {
  it.each(['en', 'de', 'fr', 'es', 'pt'])(
    'is quoted wherever a note is called one, within a sentence: %s',
    (language) => {
      const called = loadCorpus(language).flatMap(({ text, invite }) =>
        assess(text, invite)
          .findings.filter(({ rule, outcome }) => rule === 'no-pitch' && outcome === 'broken')
          .map(({ spans }) => spans.map(([start, end]) => text.slice(start, end))),
      );
      expect(called.length).toBeGreaterThan(8);
      for (const quotes of called) {
        expect(quotes.length).toBeGreaterThan(0);
        for (const quote of quotes) expect(quote).not.toMatch(/[.!?]\s|\n/);
      }
    },
  );

  it('is quoted from its beginning, not from the greeting, where its words alone sell', () => {
    const text = 'Hi Marta, our price starts at £2 a seat and £90 a month for teams.';
    const [span] = assess(text).findings.find(({ rule }) => rule === 'no-pitch')?.spans ?? [];
    expect(span && text.slice(...span)).toMatch(/^our price starts at/);
  });
});
