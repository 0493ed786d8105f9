import { createWords } from '.';
import { interfaceLanguage } from './languages';
import { settings as german } from './settings-de';
import { settings as english } from './settings-en';

type English = typeof english;
type PluralKey = keyof English extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
export type SettingsKey = Exclude<keyof English, `${string}_one` | `${string}_other`>;

/** What there is to say about how settings are kept. Never throws. */
export interface SettingsWords {
  (key: SettingsKey, params?: Readonly<Record<string, string | number>>): string;
  /** The form that fits a count; `{count}` is filled with it. */
  plural(key: PluralKey, count: number): string;
}

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = { de: german };

/** These words in a language (BCP 47); in English where it has none. */
export function createSettingsWords(language: string): SettingsWords {
  const spoken = interfaceLanguage(language);
  // A table of its own over the common ones: its keys are not among theirs.
  return createWords(spoken, { ...english, ...tables[spoken] }) as unknown as SettingsWords;
}
