import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/options/templates/problem-text';
import { type Problem, problemsIn } from '../../../src/templates';
import { anyTemplate } from '../../templates/arbitrary';
import { faulty } from '../../templates/faulty';
import { german, t } from '../sections/words';

const problemOf = (text: string, kind: Problem['kind']): Problem => {
  const found = problemsIn(text).find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} in ${text}.`);
  return found;
};

describe('what a template’s author should mend', { timeout: 60_000 }, () => {
  it.each(faulty)('is said of %s', (text, kind, _, sentence) => {
    expect(problemText(t, problemOf(text, kind))).toMatch(sentence);
  });

  it('is said of every kind of problem, in German too', () => {
    for (const [text, kind] of faulty) {
      const [english, translated] = [t, german].map((words) => problemText(words, problemOf(text, kind)));
      expect(translated, kind).toMatch(/[.?]$/);
      expect(translated, kind).not.toBe(english);
    }
    expect(problemText(german, problemOf('Hi {frstName}', 'unknown slot'))).toBe(
      'Eine Lücke «{frstName}» gibt es nicht: Meinst du {firstName}?',
    );
  });

  it('quotes to the letter, and briefly', () => {
    const [markup] = problemsIn('{<img src=x>\u202e}');
    expect(markup && problemText(t, markup)).toContain('«{<img src=x>\u202e}»');
    const [long] = problemsIn(`{${'word '.repeat(12)}}`);
    expect(long && problemText(t, long)).toMatch(/«.{40}…»/);
  });

  it('is a sentence, whatever was written', () => {
    fc.assert(
      fc.property(anyTemplate, (text) => {
        for (const problem of problemsIn(text)) expect(problemText(t, problem)).toMatch(/[.?]$/);
      }),
      { numRuns: 500 },
    );
  });
});
