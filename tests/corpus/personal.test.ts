import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules/index';
import { personalNotes } from './personal.en';

// The false-alarm gate: nobody who wrote a personal note may be told that they didn't.
describe('personal English notes', () => {
  const judged = personalNotes.map(({ text, invite }) => ({ text, invite, assessment: assess(text, invite) }));

  it('are many, and no two alike', () => {
    expect(judged.length).toBeGreaterThanOrEqual(320);
    expect(new Set(judged.map(({ text }) => text)).size).toBe(judged.length);
  });

  it('are never called default or blank', () => {
    const accused = judged.filter(({ assessment }) => ['default', 'blank'].includes(assessment.verdict));
    expect(accused.map(({ text }) => text)).toEqual([]);
  });

  it('are not called default or blank where nothing is known of the invitation either', () => {
    const accused = personalNotes.filter(({ text }) => ['default', 'blank'].includes(assess(text).verdict));
    expect(accused.map(({ text }) => text)).toEqual([]);
  });

  it('are next to never called generic: at most 2 in 100', () => {
    const accused = judged.filter(({ assessment }) => assessment.verdict === 'generic');
    expect(accused.length, accused.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.02 * judged.length);
  });

  it('are mostly called personal', () => {
    const praised = judged.filter(({ assessment }) => assessment.verdict === 'personal');
    expect(praised.length / judged.length).toBeGreaterThan(0.6);
  });

  it('never greet the wrong person, nor have an open slot', () => {
    const accused = judged.filter(({ assessment }) =>
      assessment.findings.some(
        ({ rule, outcome }) => ['right-name', 'filled-in'].includes(rule) && outcome === 'broken',
      ),
    );
    expect(accused.map(({ text }) => text)).toEqual([]);
  });

  it('next to never sell: at most 1 in 100', () => {
    const accused = judged.filter(({ assessment }) =>
      assessment.findings.some(({ rule, outcome }) => rule === 'no-pitch' && outcome === 'broken'),
    );
    expect(accused.length, accused.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.01 * judged.length);
  });

  it('are accepted by the default rules whenever they are called personal', () => {
    const refused = judged.filter(({ assessment }) => assessment.verdict === 'personal' && !assessment.accepted);
    expect(refused.map(({ text }) => text)).toEqual([]);
  });
});
