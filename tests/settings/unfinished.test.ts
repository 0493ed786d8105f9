import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, guardUnfinished, nothingUnfinished, withAnswers } from '../../src/settings/unfinished';

const begun = { template: 'en-met', to: 'Marta', answers: { 'where?': 'in Oslo' } };

describe('what was begun', () => {
  it('is kept by template and recipient, the latest last', () => {
    const other = { ...begun, to: 'Bo', answers: { 'where?': 'in Bergen' } };
    const both = withAnswers(withAnswers(nothingUnfinished, begun), other);
    expect(answersOf(both, 'en-met', 'Marta')).toEqual({ 'where?': 'in Oslo' });
    expect(answersOf(both, 'en-met', 'Bo')).toEqual({ 'where?': 'in Bergen' });
    expect(answersOf(both, 'en-met', 'Ann')).toEqual({});
    expect(withAnswers(both, begun).started.at(-1)).toEqual(begun);
  });

  it('is none any more once its blanks are empty', () => {
    const emptied = withAnswers(withAnswers(nothingUnfinished, begun), { ...begun, answers: { 'where?': '' } });
    expect(emptied).toEqual(nothingUnfinished);
  });

  it('comes back from storage as it was, and leaves the draft alone', () => {
    const kept = { ...withAnswers(nothingUnfinished, begun), tried: { text: '<b>\u202E', name: 'Bo' } };
    expect(guardUnfinished(structuredClone(kept))).toEqual(kept);
    expect(withAnswers(kept, begun).tried).toEqual(kept.tried);
  });

  it('is bounded', () => {
    let many = nothingUnfinished;
    for (let i = 0; i < 80; i++) many = withAnswers(many, { ...begun, to: `${i}` });
    expect(many.started).toHaveLength(50);
    expect(many.started.at(-1)?.to).toBe('79');
    const long = {
      started: [{ ...begun, answers: { 'where?': 'x'.repeat(5000) } }],
      tried: { text: 'x'.repeat(50_000) },
    };
    const read = guardUnfinished(long);
    expect(read.started[0]?.answers['where?']).toHaveLength(1000);
    expect(read.tried).toEqual({ text: 'x'.repeat(20_000), name: '' });
  });

  it('is read out of anything without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = guardUnfinished({ started: [value], tried: value });
        expect(guardUnfinished(read)).toEqual(read);
        guardUnfinished(value);
      }),
    );
  });
});
