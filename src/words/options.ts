import type { Part } from '.';
import { createWords } from '.';
import { options as german } from './de/options';
import { optionsOwn as germanOwn } from './de/options-own';
import { optionsRules as germanRules } from './de/options-rules';
import { optionsSections as germanSections } from './de/options-sections';
import { optionsTemplates as germanTemplates } from './de/options-templates';
import type { en } from './en';
import { options } from './en/options';
import { optionsOwn } from './en/options-own';
import { optionsRules } from './en/options-rules';
import { optionsSections } from './en/options-sections';
import { optionsTemplates } from './en/options-templates';
import { interfaceLanguage } from './languages';
import { settings as germanSettings } from './settings-de';
import { settings } from './settings-en';

/** What only the options page says; its words beside these are the common ones. */
const english = { ...settings, ...options, ...optionsRules, ...optionsOwn, ...optionsSections, ...optionsTemplates };
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { ...germanSettings, ...german, ...germanRules, ...germanOwn, ...germanSections, ...germanTemplates },
};

type English = typeof en & typeof english;
type Params = Readonly<Record<string, string | number>>;
/** A text that is the same for every count. */
export type OptionsKey = Exclude<keyof English, `${string}_one` | `${string}_other`>;
/** A text that depends on a count: its forms are `key_one` and `key_other`. */
export type OptionsPluralKey = keyof English extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Everything that the options page says: its own words, those about settings and the common ones. Never throws. */
export interface OptionsWords {
  (key: OptionsKey, params?: Params): string;
  /** The same in pieces, so that a view can set apart what fills a placeholder. */
  parts(key: OptionsKey, params?: Params): Part[];
  /** The form that fits a count; `{count}` is filled with it. */
  plural(key: OptionsPluralKey, count: number, params?: Params): string;
  /** BCP 47. */
  readonly language: string;
}

/** These words in a language (BCP 47); `messages` is its table of the common ones, null for English. */
export function createOptionsWords(language: string, messages: Readonly<Record<string, string>> | null): OptionsWords {
  const table = { ...english, ...messages, ...tables[interfaceLanguage(language)] };
  return createWords(language, table) as unknown as OptionsWords;
}
