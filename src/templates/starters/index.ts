import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';
import { readStarters, type StarterSet } from './read';

export type { StarterSet } from './read';

const data = { en, de, fr, es, pt };

/** Languages that have starters: those that the rules have words for. */
export const starterLanguages = Object.keys(data) as (keyof typeof data)[];

const read = new Map<string, StarterSet>();

/**
 * The starters and starts for notes in a language (BCP 47; 'pt-BR' is 'pt'), read at first use; undefined where we have none. All texts of all
 * languages come with this module: the background puts the set in force into the snapshot, so that the content script goes without.
 */
export function startersFor(language: string): StarterSet | undefined {
  const code = starterLanguages.find((known) => known === language.split(/[-_]/)[0]?.toLowerCase());
  if (code === undefined) return undefined;
  const known = read.get(code) ?? readStarters(code, data[code]);
  read.set(code, known);
  return known;
}

/** The starters and starts in a language, or in English where it has none. */
export const startersOrEnglish = (language: string): StarterSet =>
  startersFor(language) ?? startersFor('en') ?? { language: 'en', templates: [], starts: [] };
