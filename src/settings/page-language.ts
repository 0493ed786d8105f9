import { isTag, type LanguageChoice } from './settings';

/** The item of storage.local that holds the language of LinkedIn's pages, as one last said it. */
export const pageLanguageKey = 'page-language';

/**
 * The language (BCP 47) that a choice stands for: that of the interface where it has words for it, and of the starters. `ofPages` is what
 * storage holds of LinkedIn's pages, in any form; `ofBrowser` the browser's own.
 */
export function languageChosen(choice: LanguageChoice, ofPages: unknown, ofBrowser: string): string {
  if (choice === 'browser') return ofBrowser;
  if (choice !== 'linkedin') return choice.tag;
  return typeof ofPages === 'string' && isTag(ofPages) ? ofPages : ofBrowser;
}
