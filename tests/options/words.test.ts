import { describe, expect, it } from 'vitest';
import { options as german } from '../../src/words/de/options';
import { optionsOwn as germanOwn } from '../../src/words/de/options-own';
import { optionsRules as germanRules } from '../../src/words/de/options-rules';
import { optionsTemplates as germanTemplates } from '../../src/words/de/options-templates';
import { options } from '../../src/words/en/options';
import { optionsOwn } from '../../src/words/en/options-own';
import { optionsRules } from '../../src/words/en/options-rules';
import { optionsTemplates } from '../../src/words/en/options-templates';
import { createOptionsWords } from '../../src/words/options';

const placeholders = (text: string) => [...text.matchAll(/\{[^{}]*\}/g)].map(([name]) => name).sort();

describe('the words of the options page', () => {
  it.each([
    [options, german],
    [optionsRules, germanRules],
    [optionsOwn, germanOwn],
    [optionsTemplates, germanTemplates],
  ] as [Record<string, string>, Record<string, string>][])('have the same placeholders in German', (english, table) => {
    for (const [key, text] of Object.entries(english))
      expect(placeholders(table[key] ?? ''), key).toEqual(placeholders(text));
  });

  it('take common words from the table of the language, and fall back on English', () => {
    const t = createOptionsWords('fr', { 'rule.note': 'Sans message' });
    expect(t('rule.note')).toBe('Sans message');
    expect(t('section.people')).toBe('Who knows me');
    expect(createOptionsWords('de', null)('section.people')).toBe('Wer mich kennt');
  });
});
