import { firstNameOf } from '../../rules/names/first-name';

/** A person's name in its parts. */
export interface PersonName {
  first?: string;
  /** All after the first name, "van der Berg"; before it where the family name comes first. */
  last?: string;
  /** As one addresses somebody in full: with a title before it, without degrees, initials, emoji and brackets. */
  full?: string;
}

const noise = /[\p{Extended_Pictographic}\p{Regional_Indicator}]|\u20E3|[★☆™®✔✓♦•]/gu;
const bracketed = /[([{（【"“«][^)\]}）】"”»]*[)\]}）】"”»]/gu;
const letters = /\p{L}/u;
/** "A." and "J.R."; a family name of one letter, as in Chinese, is none. */
const initial = /^\p{Lu}\.?$|^(?:\p{Lu}\.)+\p{Lu}?\.?$/u;

/** What `firstNameOf` passes over as a title or a degree beside a name. */
const isTitle = (part: string): boolean =>
  !/^\p{Lo}/u.test(part) && firstNameOf(`${part} Zoe`) === 'Zoe' && firstNameOf(part) !== 'Zoe';
const isDegree = (part: string): boolean => firstNameOf(`Q. ${part}`) === undefined;

/**
 * The parts of a name as a profile shows it, first name and order as `firstNameOf` says. A name without a first name has no parts; one of
 * a single word has no last name.
 */
export function personName(shown: string): PersonName {
  const first = firstNameOf(shown);
  if (first === undefined) return {};
  const plain =
    shown
      .replace(bracketed, ' ')
      .replace(noise, ' ')
      .split(/[,|/•·–—;]|\s-\s/u)[0] ?? '';
  const words = plain.split(/\s+/u).filter((part) => letters.test(part));
  const titles: string[] = [];
  while (words.length > 1 && isTitle(words[0] ?? '')) titles.push(words.shift() ?? '');
  while (words.length > 2 && isDegree(words.at(-1) ?? '')) words.pop();
  // One letter case throughout says nothing of how the name is written.
  const whole = words.join('');
  const oneCase = whole.length > 2 && (whole === whole.toUpperCase() || whole === whole.toLowerCase());
  const recased = (part: string) =>
    oneCase && !isParticle(part) ? (firstNameOf(part) ?? part) : oneCase ? part.toLowerCase() : part;
  const parts = words.filter((part) => !initial.test(part)).map(recased);
  const at = parts.findIndex((part) => firstNameOf(part) === first);
  if (at < 0) return { first, full: first };
  const last = (at > 0 && at === parts.length - 1 ? parts.slice(0, at) : parts.slice(at + 1)).join(' ');
  const full = [...titles, ...parts].join(' ');
  return { first, full, ...(last !== '' && { last }) };
}

const isParticle = (part: string): boolean =>
  /^(?:van|von|vom|zu|zur|der|den|de|del|della|di|da|do|dos|das|du|la|le|les|el|al|bin|bint|ibn|ten|ter|y|e|und|af|av)$/iu.test(
    part,
  );
