import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { de } from '../../src/words/de';
import { popup as germanPopup } from '../../src/words/de/popup';
import { en } from '../../src/words/en';
import { popup } from '../../src/words/en/popup';
import { directionOf, formattingLanguage, interfaceLanguage, translated } from '../../src/words/languages';

const words = new URL('../../src/words/', import.meta.url);
const english: Readonly<Record<string, string>> = { ...en, ...popup };
const tables: Record<(typeof translated)[number], Readonly<Record<string, string>>> = { de: { ...de, ...germanPopup } };

const plural = /_(zero|one|two|few|many|other)$/;
/** Keys with plural forms reduced to `_other`, which every language has. */
const keysOf = (table: Readonly<Record<string, string>>) =>
  [...new Set(Object.keys(table).map((key) => key.replace(plural, '_other')))].sort();
const placeholdersOf = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name).sort();

describe('English', () => {
  it('joins every file, and none says a key of another differently', async () => {
    // The options page and the welcome bundle their own words, which no page of LinkedIn needs.
    const files = readdirSync(new URL('en/', words))
      .filter((file) => !/^(options|welcome)\b/.test(file))
      .map((file) => new URL(`en/${file}`, words).pathname);
    const modules: object[] = await Promise.all(files.map((file) => import(file)));
    const said = modules.flatMap((module) => Object.values(module)).flatMap((table: object) => Object.entries(table));
    expect(new Set(said.map(([key]) => key))).toEqual(new Set(Object.keys(english)));
    for (const [key, text] of said) expect(english[key], key).toBe(text);
  });

  it('has a form for one and for other of every plural', () => {
    for (const key of Object.keys(english).filter((key) => plural.test(key))) {
      expect(english).toHaveProperty([key.replace(plural, '_one')]);
      expect(english).toHaveProperty([key.replace(plural, '_other')]);
    }
  });
});

describe.each(Object.entries(tables))('%s', (language, table) => {
  it('has exactly the keys of English', () => {
    expect(keysOf(table)).toEqual(keysOf(english));
  });

  it('has the plural forms that the language tells apart', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of Object.keys(table).filter((key) => key.endsWith('_other'))) {
      // Categories for fractions and millions ("many" in Spanish) are left to `other`.
      for (const category of pluralCategories.filter((category) => category !== 'many' || language === 'pl')) {
        expect(table).toHaveProperty([key.replace(plural, `_${category}`)]);
      }
    }
  });

  it('has the placeholders of English in every text', () => {
    for (const [key, text] of Object.entries(table)) {
      const model = english[key] ?? english[key.replace(plural, '_other')] ?? '';
      expect(placeholdersOf(text), key).toEqual(placeholdersOf(model));
    }
  });

  it('says something everywhere, without a stray brace or space', () => {
    for (const [key, text] of Object.entries(table)) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe('');
      expect(text.replace(/\{[^{}]*\}/g, ''), key).not.toMatch(/[{}]/);
    }
  });
});

describe('languages', () => {
  it('lists every table that there is', () => {
    const files = readdirSync(words, { withFileTypes: true });
    const folders = files.filter((file) => file.isDirectory()).map(({ name }) => name);
    expect(folders.sort()).toEqual(['en', ...translated].sort());
  });

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_ch', 'de'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['den', 'en'],
    ['', 'en'],
  ])('speaks to a browser in %j: %s', (tag, language) => {
    expect(interfaceLanguage(tag)).toBe(language);
  });

  it('formats times as the browser does where it speaks the same language', () => {
    expect(formattingLanguage('en', 'en-GB')).toBe('en-GB');
    expect(formattingLanguage('en', 'fr')).toBe('en');
  });

  it('knows which way a language runs', () => {
    expect(['de', 'en-GB', 'he', 'ar-EG'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl']);
  });
});
