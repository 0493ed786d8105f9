import type { optionsRules as english } from '../en/options-rules';
import type { Translation } from '../types';

/** What the section about acceptance rules says. */
export const optionsRules: Translation<typeof english> = {
  'rules.lead': 'Was eine Einladung braucht, damit du Ja sagst. Jeder zieht diese Linie woanders: Hier ist deine.',
};
