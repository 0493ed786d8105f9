import type { Effective } from '../settings/model';
import { isTag, type LanguageChoice } from '../settings/settings';
import type { Items } from '../settings/store';
import { interfaceLanguage } from '../words/languages';

/** The item of storage.local that holds the language of LinkedIn's pages, as one last said it. */
export const pageLanguageKey = 'page-language';

const noWords = 'The words of the interface could not be read; it speaks English.';

interface SpeakingPlatform {
  local: Items;
  uiLanguage(): string;
  readMessageTable(language: string): Promise<Record<string, string>>;
  report(error: unknown, sentence: string): void;
}

/** The language of the interface, and its words. */
export interface Speaking {
  /** Never rejects over words: where they can't be read it is English. Rejects where storage does. */
  words(choice: LanguageChoice): Promise<Pick<Effective, 'language' | 'messages'>>;
}

export function createSpeaking({ local, uiLanguage, readMessageTable, report }: SpeakingPlatform): Speaking {
  const tagOf = async (choice: LanguageChoice): Promise<string> => {
    if (choice === 'browser') return uiLanguage();
    if (choice !== 'linkedin') return choice.tag;
    const said = await local.get(pageLanguageKey);
    return typeof said === 'string' && isTag(said) ? said : uiLanguage();
  };
  return {
    async words(choice) {
      const language = interfaceLanguage(await tagOf(choice));
      if (language === 'en') return { language, messages: null };
      try {
        return { language, messages: await readMessageTable(language) };
      } catch (error) {
        report(error, noWords);
        return { language: 'en', messages: null };
      }
    },
  };
}
