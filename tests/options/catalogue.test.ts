import { describe, expect, it } from 'vitest';
import { articles, isDescribed, sourceOf } from '../../src/options/rules/catalogue';
import { sampleRecipient } from '../../src/options/rules/samples';
import { assess, defaultRules, ruleIds } from '../../src/rules';
import { createOptionsWords } from '../../src/words/options';

const quotedExamples = ['en'].flatMap((language) =>
  ruleIds.flatMap((rule) =>
    (['good', 'bad'] as const).filter((kind) => !isDescribed(rule, kind)).map((kind) => ({ language, rule, kind })),
  ),
);

describe('the examples beside the rules', () => {
  it.each(quotedExamples)('$kind one of $rule ($language) is what it says', ({ language, rule, kind }) => {
    const t = createOptionsWords(language, null);
    const invite = { recipient: sampleRecipient, mutualContacts: ['Ann Lee'], limit: 300, language };
    const { findings } = assess(t(`${kind}.${rule}`), invite, defaultRules);
    const outcome = findings.find((finding) => finding.rule === rule)?.outcome;
    if (kind === 'good') expect(outcome).toBe('met');
    else expect(['missed', 'broken']).toContain(outcome);
  });
});

it('every rule says where it comes from', () => {
  const t = createOptionsWords('en', null);
  expect(sourceOf(t, 'why-connect')).toContain('5 articles');
  expect(sourceOf(t, 'note')).toContain('an article by somebody');
  expect(sourceOf(t, 'no-pitch')).toBe('House rule');
  expect(Object.values(articles).every((letters) => /^a?b?c?d?e?$/.test(letters))).toBe(true);
});
