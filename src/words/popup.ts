import { createWords, type WordsOf } from '.';
import { popup as german } from './de/popup';
import type { en } from './en';
import { popup as english } from './en/popup';
import { interfaceLanguage } from './languages';

/** Everything that the popup says: its own words, which no page of LinkedIn needs, and the common ones. Never throws. */
export type PopupWords = WordsOf<typeof en & typeof english>;

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = { de: german };

/** These words in a language (BCP 47); `messages` is its table of the common ones, null for English. */
export function createPopupWords(language: string, messages: Readonly<Record<string, string>> | null): PopupWords {
  const table = { ...english, ...messages, ...tables[interfaceLanguage(language)] };
  return createWords(language, table) as unknown as PopupWords;
}
