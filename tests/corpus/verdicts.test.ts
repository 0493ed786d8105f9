import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules/index';
import { notesByLanguage } from './personal';
import type { CorpusNote } from './read-notes';
import { defaultEdits, genericNotes, pitches, unfilledNotes } from './verdicts.en';

const outcomeOf = ({ text, invite }: CorpusNote, rule: string) =>
  assess(text, invite).findings.find((finding) => finding.rule === rule)?.outcome;
const scores = (notes: readonly CorpusNote[]) => notes.map(({ text, invite }) => assess(text, invite).score);

const personalNotes = notesByLanguage['en'] ?? [];

/** Chance that a note of the first kind scores above one of the second. */
function auc(above: readonly number[], below: readonly number[]): number {
  let won = 0;
  for (const a of above) for (const b of below) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / (above.length * below.length);
}

describe('notes that could go to anyone', () => {
  it('are called generic, but for the few that are in doubt', () => {
    const others = genericNotes.filter(({ text, invite }) => assess(text, invite).verdict !== 'generic');
    expect(others.length, others.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(2);
  });

  it('are never accepted', () => {
    expect(genericNotes.filter(({ text, invite }) => assess(text, invite).accepted)).toEqual([]);
  });

  it('score below personal ones', () => {
    expect(auc(scores(personalNotes), scores(genericNotes))).toBeGreaterThan(0.97);
  });
});

describe("LinkedIn's texts, lightly edited", () => {
  it.each(defaultEdits)('are called default: $text', ({ text, invite }) => {
    expect(assess(text, invite).verdict).toBe('default');
  });
});

describe('notes that sell', () => {
  it.each(pitches)('are known, and never called personal: $text', (note) => {
    expect(outcomeOf(note, 'no-pitch')).toBe('broken');
    expect(assess(note.text, note.invite).verdict).not.toBe('personal');
  });

  it('score below personal ones', () => {
    expect(auc(scores(personalNotes), scores(pitches))).toBeGreaterThan(0.97);
  });
});

describe('notes with a slot still open', () => {
  it.each(unfilledNotes)('are known, and never called personal: $text', (note) => {
    expect(outcomeOf(note, 'filled-in')).toBe('broken');
    expect(assess(note.text, note.invite).verdict).not.toBe('personal');
  });
});
