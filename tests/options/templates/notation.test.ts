import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsShown, writtenPieces } from '../../../src/options/templates/notation';
import { anyTemplate } from '../../templates/arbitrary';

const at = (place: number) => ({ start: place, end: place });
const kinds = (text: string, caret: Parameters<typeof problemsShown>[1]) =>
  problemsShown(text, caret).map(({ kind }) => kind);

describe('what is drawn beneath a template', { timeout: 60_000 }, () => {
  it('tells slots, questions and mistakes apart', () => {
    const text = 'Hi {firstName}, [[at {company}: ]]{where?} {oops}';
    const pieces = writtenPieces(text, problemsShown(text, null));
    expect(pieces.filter(({ kind }) => kind !== 'written').map(({ text: words, kind }) => [words, kind])).toEqual([
      ['{firstName}', 'slot'],
      ['{company}', 'slot'],
      ['{where?}', 'question'],
      ['{oops}', 'problem'],
    ]);
  });

  it('is the text to the letter, whatever it holds', () => {
    fc.assert(
      fc.property(anyTemplate, (text) => {
        const pieces = writtenPieces(text, problemsShown(text, null));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no time over 10,000 characters of mistakes, and names a hundred of them', () => {
    for (const piece of ['{}', '{x}', '[[', '{firstName}', '}']) {
      const text = piece.repeat(10_000 / piece.length);
      const problems = problemsShown(text, null);
      expect(problems.length).toBeLessThanOrEqual(100);
      expect(writtenPieces(text, problems).reduce((sum, { text: words }) => sum + words.length, 0)).toBe(text.length);
    }
  });
});

describe('what is to be mended', () => {
  it('isn’t said of what is being written', () => {
    expect(kinds('Hi {fir', at(7))).toEqual([]);
    expect(kinds('Hi {fir', at(2))).toEqual(['unclosed slot']);
    expect(kinds('Hi {fir', null)).toEqual(['unclosed slot']);
    expect(kinds('Hi {fir', { start: 0, end: 7 })).toEqual(['unclosed slot']);
  });

  it('is said at once of a text that is too long, and not yet of an empty one', () => {
    expect(kinds('x'.repeat(2001), at(2001))).toEqual(['too long']);
    expect(kinds('', null)).toEqual([]);
  });

  it('names the slot that isn’t closed, not the optional part around it', () => {
    expect(kinds('At [[{company]] now', null)).toEqual(['unclosed slot']);
  });
});
