import { asksForNotes, assess, firstNameOf } from './rules/assess';
import { addLanguage } from './rules/languages/detect';

export { startNudge } from './nudge/nudge';
export { rehearse } from './nudge/rehearse';
export { guardEffective } from './settings/model';
/** What rules/ tells the banner. */
export const judge = { assess, firstNameOf, asksForNotes };

/** Gives the rules the words of further languages, out of whatever storage holds. False where there are none. */
export function learn(languages: unknown): boolean {
  if (typeof languages !== 'object' || languages === null) return false;
  const known = Object.entries(languages).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  for (const [code, text] of known) addLanguage(code, text);
  return known.length > 0;
}
