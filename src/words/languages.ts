/** Languages with a message table beside English; the build writes one `words/LANGUAGE.json` for each. */
export const translated = ['de'] as const;

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Primary language of a BCP 47 tag, in lower case: 'de' of 'de-AT'. */
const primary = (tag: string) => (tag.split(/[-_]/)[0] ?? '').toLowerCase();

/** The language of the interface for a browser that speaks `tag`: the one with a table, else English. */
export function interfaceLanguage(tag: string): string {
  const wanted = primary(tag);
  return translated.find((language) => language === wanted) ?? 'en';
}

/** The tag for dates and times: the browser's own where it is the interface's language ('en-GB'), else the interface's. */
export function formattingLanguage(language: string, browserTag: string): string {
  return primary(language) === primary(browserTag) ? browserTag : language;
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(primary(language)) ? 'rtl' : 'ltr';
}
