import type { Spoken } from '../settings/effective';
import { languageChosen, pageLanguageKey } from '../settings/page-language';
import type { LanguageChoice, Settings, StoredTemplate } from '../settings/settings';
import type { Items } from '../settings/store';
import { templatesInForce } from '../templates';
import { startersOrEnglish } from '../templates/starters';
import { interfaceLanguage } from '../words/languages';

const noWords = 'The words of the interface could not be read; it speaks English.';

interface SpeakingPlatform {
  local: Items;
  uiLanguage(): string;
  readMessageTable(language: string): Promise<Record<string, string>>;
  report(error: unknown, sentence: string): void;
}

type Words = Pick<Spoken, 'language' | 'messages'>;

/** What the language in force brings: its words, and the templates and starts for notes. */
export interface Speaking {
  /** Never rejects over words: where they can't be read it is English. Rejects where storage does. */
  spoken(settings: Pick<Settings, 'language' | 'templates'>): Promise<Spoken>;
}

/** Templates in a language: our starters as the person left them, and their own; in English where we have no starters. */
function templatesIn(tag: string, stored: readonly StoredTemplate[]): Pick<Spoken, 'templates' | 'starts'> {
  const { templates, starts } = startersOrEnglish(tag);
  return { templates: templatesInForce(templates, stored), starts };
}

export function createSpeaking({ local, uiLanguage, readMessageTable, report }: SpeakingPlatform): Speaking {
  const tagOf = async (choice: LanguageChoice): Promise<string> =>
    languageChosen(choice, choice === 'linkedin' ? await local.get(pageLanguageKey) : undefined, uiLanguage());
  const english: Words = { language: 'en', messages: null };
  const read = async (language: string): Promise<Words> => {
    try {
      return { language, messages: await readMessageTable(language) };
    } catch (error) {
      report(error, noWords);
      return english;
    }
  };
  /** Tables don't change while a worker lives. */
  const tables = new Map<string, Promise<Words>>();
  const wordsIn = (tag: string): Promise<Words> => {
    const language = interfaceLanguage(tag);
    if (language === 'en') return Promise.resolve(english);
    const table = tables.get(language) ?? read(language);
    tables.set(language, table);
    return table;
  };
  return {
    async spoken({ language, templates }) {
      const tag = await tagOf(language);
      return { ...(await wordsIn(tag)), ...templatesIn(tag, templates) };
    },
  };
}
