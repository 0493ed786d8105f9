import { createWords } from '.';
import { welcome as german } from './de/welcome';
import { welcome as english } from './en/welcome';
import { interfaceLanguage } from './languages';

export type WelcomeKey = keyof typeof english;

/** What the welcome page says. Never throws. */
export interface WelcomeWords {
  (key: WelcomeKey, params?: Readonly<Record<string, string | number>>): string;
  /** BCP 47. */
  readonly language: string;
}

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = { de: german };

/** These words in a language (BCP 47); in English where it has none. */
export function createWelcomeWords(language: string): WelcomeWords {
  const spoken = interfaceLanguage(language);
  return createWords(spoken, { ...english, ...tables[spoken] }) as unknown as WelcomeWords;
}
