import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules/index';
import { loadCorpus } from './load';
import { notesByLanguage } from './personal';

// The false-alarm gate: nobody who wrote a personal note may be told that they didn't, nor be held up.
describe.each(Object.entries(notesByLanguage))('personal notes in %s', (language, listed) => {
  const labelled = loadCorpus(language).filter(({ label }) => label === 'personal');
  const notes = [...listed, ...labelled];
  const judged = notes.map(({ text, invite }) => ({ text, invite, assessment: assess(text, invite) }));
  const broken = (rule: string) =>
    judged.filter(({ assessment }) =>
      assessment.findings.some((finding) => finding.rule === rule && finding.outcome === 'broken'),
    );
  const textsOf = (some: readonly { text: string }[]) => some.map(({ text }) => text);

  it('are many, and no two alike', () => {
    expect(notes.length).toBeGreaterThanOrEqual(80);
    expect(new Set(textsOf(notes)).size).toBe(notes.length);
  });

  it('are never called default or blank, so none is held', () => {
    const accused = judged.filter(({ assessment }) => ['default', 'blank'].includes(assessment.verdict));
    expect(textsOf(accused)).toEqual([]);
  });

  it('are not called default or blank where nothing is known of the invitation either', () => {
    const accused = notes.filter(({ text }) => ['default', 'blank'].includes(assess(text).verdict));
    expect(textsOf(accused)).toEqual([]);
  });

  it('are next to never called generic: at most 3 in 100', () => {
    const accused = judged.filter(({ assessment }) => assessment.verdict === 'generic');
    expect(accused.length, textsOf(accused).join('\n')).toBeLessThanOrEqual(0.03 * judged.length);
  });

  it('are mostly called personal', () => {
    const praised = judged.filter(({ assessment }) => assessment.verdict === 'personal');
    expect(praised.length / judged.length).toBeGreaterThan(0.6);
  });

  it('never greet the wrong person', () => {
    expect(textsOf(broken('right-name'))).toEqual([]);
  });

  it('next to never have an open slot, or sell: at most 1 in 100 each', () => {
    for (const rule of ['filled-in', 'no-pitch']) {
      const accused = broken(rule);
      expect(accused.length, textsOf(accused).join('\n')).toBeLessThanOrEqual(Math.max(1, 0.01 * judged.length));
    }
  });

  it('are accepted by the default rules whenever they are called personal', () => {
    const refused = judged.filter(
      ({ assessment, invite }) =>
        assessment.verdict === 'personal' && !assessment.accepted && invite.limit === undefined,
    );
    expect(textsOf(refused)).toEqual([]);
  });
});
