import { describe, expect, it } from 'vitest';
import { isFine, outcomeText } from '../../src/popup/outcome';
import type { Placed } from '../../src/popup/view-model';
import { createPopupWords } from '../../src/words/popup';

const outcomes: [Placed['outcome'], string, boolean][] = [
  [{ kind: 'inserted' }, 'It’s in your note now.', true],
  [{ kind: 'asks' }, 'There are words of your own in the note.', true],
  [{ kind: 'field gone' }, 'LinkedIn shows no field for a note just now. Nothing was written.', false],
  [{ kind: 'overwritten' }, 'LinkedIn put its own text back, twice. Please paste yours in.', false],
  [{ kind: 'too long', over: 1 }, 'Too long by 1 character: it stops at the limit.', false],
  [{ kind: 'too long', over: 12 }, 'Too long by 12 characters: it stops at the limit.', false],
  [{ kind: 'deaf' }, 'Reload this LinkedIn tab once, so that Say Why can start in it.', false],
  [{ kind: 'copied' }, 'Copied.', true],
  [{ kind: 'not copied' }, 'The browser wouldn’t copy it. Please try again.', false],
];

describe('what came of inserting or copying', () => {
  const [english, german] = [createPopupWords('en', null), createPopupWords('de', {})];

  it.each(outcomes)('has its sentence: %j', (outcome, sentence, fine) => {
    const placed = { text: 'Hi', outcome };
    expect(outcomeText(placed, english)).toBe(sentence);
    expect(outcomeText(placed, german)).not.toBe('');
    expect(isFine(placed)).toBe(fine);
  });
});
