// Letters by Unicode's book that show as nothing: Hangul fillers, the empty Braille cell, Khmer inherent vowels.
const unseenLetters = /[\u115F\u1160\u3164\uFFA0\u2800\u17B4\u17B5]/g;
const plainlySaid = /[A-Za-z0-9]/;
const somethingSaid = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** True where a draft says nothing: no letter, digit or emoji is in it, whatever white space, invisible signs or dots are. */
export function isBlank(draft: string): boolean {
  if (plainlySaid.test(draft)) return false;
  if (!somethingSaid.test(draft)) return true;
  return !somethingSaid.test(draft.replace(unseenLetters, ''));
}
