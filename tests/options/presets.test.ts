import { describe, expect, it } from 'vitest';
import { chosenOf, labelled, presetOf, presets, slidTo } from '../../src/options/rules/presets';
import { samplesIn } from '../../src/options/rules/samples';
import { judged, whysOf } from '../../src/options/rules/verdict';
import { defaultRules } from '../../src/rules';
import { defaultChosen } from '../../src/settings/settings';
import { createOptionsWords } from '../../src/words/options';

const [open, balanced, quality] = presets.map(chosenOf);
if (open === undefined || balanced === undefined || quality === undefined) throw new Error('There are three presets.');

describe('presets', () => {
  it('are known by what they ask for: the default rules are the balanced one', () => {
    expect(presetOf(defaultRules)).toBe('balanced');
    expect(presetOf(defaultChosen)).toBe('balanced');
    expect(presetOf({ ...defaultRules, threshold: 57 })).toBeNull();
  });

  it.each(['en', 'de'])('take fewer of the eight samples the stricter they are (%s)', (language) => {
    const t = createOptionsWords(language, null);
    const accepted = presets.map((preset) =>
      samplesIn(t)
        .filter(({ message, invite }) => judged(t, message, invite, preset).assessment.accepted)
        .map(({ id }) => id),
    );
    const [toOpen = [], toBalanced = [], toQuality = []] = accepted;
    expect(toOpen).toHaveLength(8);
    expect(toBalanced).toEqual(['met', 'post', 'referred']);
    expect(toQuality.length).toBeLessThan(toBalanced.length);
    expect(toQuality).toContain('referred');
  });
});

describe('the slider', () => {
  it('goes from one preset to another, and says its name there', () => {
    for (const preset of [open, balanced, quality]) expect(slidTo(balanced, preset.threshold)).toEqual(preset);
  });

  it('at its open end takes every sample, and never more the stricter it gets', () => {
    const t = createOptionsWords('en', null);
    const countAt = (place: number) =>
      samplesIn(t).filter(
        ({ message, invite }) => judged(t, message, invite, slidTo(balanced, place)).assessment.accepted,
      ).length;
    const counts = Array.from({ length: 19 }, (_, step) => countAt(step * 5));
    expect(counts[0]).toBe(8);
    expect(counts.at(-1)).toBeGreaterThan(0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('leaves what the person tuned as it is', () => {
    const tuned = labelled({ ...balanced, importance: { ...balanced.importance, offer: 'required', fresh: 'off' } });
    expect(tuned.preset).toBeNull();
    for (const place of [0, 30, 90]) {
      expect(slidTo(tuned, place).importance).toMatchObject({ offer: 'required', fresh: 'off' });
    }
  });
});

describe('why a sample is accepted or not', () => {
  it('names what refuses it first, and what speaks for it', () => {
    const t = createOptionsWords('en', null);
    const whys = Object.fromEntries(
      samplesIn(t).map(({ id, message, invite }) => [id, whysOf(judged(t, message, invite, balanced))]),
    );
    expect(whys['blank']?.[0]).toMatchObject({ rule: 'note', outcome: 'missed', decides: true });
    expect(whys['default']?.[0]).toMatchObject({ rule: 'not-default', outcome: 'broken', decides: true });
    expect(whys['pitch']?.[0]).toMatchObject({ rule: 'no-pitch', outcome: 'broken' });
    expect(whys['post']?.map(({ outcome }) => outcome)).toEqual(['met', 'met', 'met']);
    expect(whys['post']?.[0]?.quotes.length).toBeGreaterThan(0);
  });
});
