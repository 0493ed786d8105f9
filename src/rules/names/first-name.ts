import { fold } from '../text/fold';

const titles =
  /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|lord|lady|rev|fr|hon|capt|captain|col|lt|sgt|ing|dipl|mag|herr|frau|dott|dottssa|ir|drs|doc|doctor|don|dona|sra|sr|srta|mme|mlle|eng|md|phd|adv|ca|cpa|shri|smt)\.?$/i;
const degrees =
  /^(?:phd|ph\.d\.?|md|m\.d\.?|mba|msc|bsc|ma|ba|cpa|pmp|cfa|esq|jr|sr|ii|iii|iv|rn|pe|llm|llb|dds|dphil|cissp|acca|frsa|mph)\.?$/i;
const noise = /[\p{Extended_Pictographic}\p{Regional_Indicator}]|[\u200B-\u200F\u2060]|\uFE0F|\u20E3|[★☆™®✔✓♦•]/gu;
const familyFirstScript = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u;
const letters = /\p{L}/u;
const letterOrMark = /[\p{L}\p{M}]/u;
const initial = /^\p{L}\.?$|^(?:\p{L}\.)+\p{L}?\.?$/u;

// Hungarian writes the family name first in Latin letters; only where both parts are plainly Hungarian is it turned round.
const hungarianFamilies = new Set(
  'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh takacs juhasz lakatos'.split(' '),
);
const hungarianFirsts = new Set(
  'laszlo istvan jozsef janos zoltan ferenc gabor attila tamas zsolt andras csaba imre bela bence mate ilona eva anna zsuzsanna judit agnes eszter reka dora zsofia'.split(
    ' ',
  ),
);

/**
 * The name to greet a person by, of the full name that a profile shows; undefined where it shows none.
 * Titles, initials, emoji, what stands in brackets and what follows a comma are dropped; all capitals are written as a name.
 * Names in Chinese, Japanese and Korean letters without a space stay whole, which is never wrong there; with one, the family name is first.
 */
export function firstNameOf(fullName: string): string | undefined {
  const plain = String(fullName)
    .slice(0, 300)
    .normalize('NFC')
    .replace(/[([{（【"“«][^()[\]{}（）【】"“”«»]*[)\]}）】"”»]/gu, ' ')
    .replace(noise, ' ')
    .split(/[,|/•·–—;]|\s-\s/u)[0];
  const parts = (plain ?? '').split(/\s+/u).filter((part) => letters.test(part));
  while (parts.length > 1 && titles.test(parts[0] ?? '')) parts.shift();
  while (parts.length > 1 && degrees.test(parts.at(-1) ?? '')) parts.pop();
  const first = parts.find((part) => !initial.test(part));
  if (first === undefined || (parts.length === 1 && titles.test(first) && first.endsWith('.'))) return undefined;
  const last = parts.at(-1) ?? first;
  if (familyFirstScript.test(first)) return familyFirstScript.test(last) ? last : first;
  const hungarian = parts.length > 1 && hungarianFamilies.has(fold(first)) && hungarianFirsts.has(fold(last));
  return asName(hungarian ? last : first);
}

/** Without stray signs, and with a capital first where all letters have one case. */
function asName(part: string): string | undefined {
  const signs = [...part];
  const bare = signs
    .slice(
      signs.findIndex((sign) => letters.test(sign)),
      1 + signs.findLastIndex((sign) => letterOrMark.test(sign)),
    )
    .join('');
  if (bare === '') return undefined;
  const oneCase = bare === bare.toUpperCase() ? bare.length > 2 : bare === bare.toLowerCase();
  if (!oneCase || bare.toUpperCase() === bare.toLowerCase()) return bare;
  return bare
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
