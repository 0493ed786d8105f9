import { once } from '../rules/text/memory';
import { en } from './en';
import type { Param, Part, Words } from './types';

export type { Key, Part, PluralKey, Words, WordsOf } from './types';

const english: Readonly<Record<string, string>> = en;

/** The pieces of a text, or null where it has a placeholder that nothing fills. */
function fill(text: string, params: Readonly<Record<string, Param>>, format: (n: number) => string): Part[] | null {
  const parts: Part[] = [];
  // Splitting by one group leaves texts at even places and placeholders' names at odd ones; what is put in isn't read again.
  for (const [i, piece] of text.split(/\{([^{}]*)\}/).entries()) {
    if (i % 2 === 0) {
      if (piece !== '') parts.push({ text: piece });
      continue;
    }
    const value = Object.hasOwn(params, piece) ? params[piece] : undefined;
    if (value === undefined) return null;
    parts.push({ text: typeof value === 'number' ? format(value) : String(value), param: piece });
  }
  return parts;
}

/** `make()`, or for a language tag that this browser doesn't take, `fallback()`. */
function tryIntl<T>(make: () => T, fallback: () => T): T {
  try {
    return make();
  } catch {
    return fallback();
  }
}

// What Intl loads takes 16 ms the first time, and most texts have no number in them.
const englishRules = once(() => new Intl.PluralRules('en'));
const englishNumbers = once(() => new Intl.NumberFormat('en'));

/** Languages that count as this does: whole numbers below a thousand in their digits alone, one of a thing and all else. */
const countsPlainly = (language: string, n: number): boolean =>
  /^(?:en|de)(?:-[a-z]{2})?$/i.test(language) && Number.isInteger(n) && n >= 0 && n < 1000;
const plainForm = (n: number) => (n === 1 ? 'one' : 'other');

/** What a table says for a key; undefined where that isn't text. */
function entry(table: Readonly<Record<string, string>> | null, key: string): string | undefined {
  const text: unknown = table !== null && Object.hasOwn(table, key) ? table[key] : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

const joined = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

/**
 * The words of `language` (BCP 47) out of its message table; null stands for English, which is bundled. An entry that is
 * missing, isn't text, is empty or has a placeholder that isn't filled is said in English.
 */
export function createWords(language: string, table: Readonly<Record<string, string>> | null): Words {
  const numbers = once(() => tryIntl(() => new Intl.NumberFormat(language), englishNumbers));
  const rules = once(() => tryIntl(() => new Intl.PluralRules(language), englishRules));
  const format = (n: number) => (countsPlainly(language, n) ? String(n) : numbers().format(n));
  const form = (n: number) => (countsPlainly(language, n) ? plainForm(n) : rules().select(n));
  const englishForm = (n: number) => (countsPlainly('en', n) ? plainForm(n) : englishRules().select(n));

  const partsOf = (texts: readonly (string | undefined)[], params: Readonly<Record<string, Param>> = {}): Part[] => {
    for (const text of texts) {
      const parts = text === undefined ? null : fill(text, params, format);
      if (parts !== null) return parts;
    }
    return [];
  };
  const parts = (key: string, params?: Readonly<Record<string, Param>>) =>
    partsOf([entry(table, key), entry(english, key)], params);
  const plural = (key: string, count: number, params?: Readonly<Record<string, Param>>) =>
    joined(
      partsOf(
        [
          entry(table, `${key}_${form(count)}`),
          entry(table, `${key}_other`),
          entry(english, `${key}_${englishForm(count)}`),
          entry(english, `${key}_other`),
        ],
        { ...params, count },
      ),
    );

  return Object.assign((key: string, params?: Readonly<Record<string, Param>>) => joined(parts(key, params)), {
    parts,
    plural,
    language,
  }) as Words;
}
