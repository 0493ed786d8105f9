// Legal forms after a firm's name. Those that are words or first syllables elsewhere count in their own spelling alone.
const anyCase =
  'inc|incorporated|llc|l\\.l\\.c|llp|ltd|limited|plc|corp|corporation|gmbh|mbh|ggmbh|e\\.v|e\\.k|ohg|kgaa|s\\.a|s\\.a\\.s|s\\.a\\.r\\.l|sarl|sasu|eurl|s\\.l|s\\.l\\.u|s\\.a\\.u|ltda|eireli|s\\/a|lda|s\\.p\\.a|s\\.r\\.l|srl|srls|b\\.v|n\\.v|a\\/s|aps|oyj|s\\.r\\.o|a\\.s|d\\.o\\.o|sp\\. z o\\.o|spzoo|kft|zrt|nyrt|pty ltd|pte ltd|pvt ltd|private limited|k\\.k|g\\.k|ооо|зао|оао|пао';
const ownCase = 'AG|SpA|SPA|SE|KG|UG|SA|SAS|SAU|SL|SLU|BV|NV|AB|AS|ASA|Oy|OY|JSC|OOO|KK|GmbH & Co\\. ?KG';
const ending = new RegExp(`[\\s,]+(?:${anyCase})\\.?$`, 'iu');
const endingAsWritten = new RegExp(`[\\s,]+(?:${ownCase})\\.?$`, 'u');
/** "Toyo Motor Co., Ltd."; in "Hair & Co. Ltd." the "Co." is said. */
const coLtd = /(?<!&\s{0,2})[\s,]+co\.?,?\s+ltd\.?$/iu;
const eastAsian =
  /^(?:株式会社|有限会社|合同会社|\(주\)|㈜|주식회사)\s*|\s*(?:株式会社|有限会社|合同会社|有限公司|股份有限公司|\(주\)|㈜|주식회사)$/gu;

// What stands where a firm should, and is none.
const none =
  /^(?:self[- ]?employed|freelanc\p{L}*|independent(?: consultant| contractor)?|contractor|unemployed|retired|student|stealth(?: (?:mode )?start-?up| mode| company)?|confidential|various|n\/?a|none|open to work|looking for .*|seeking .*|selbst(?:st)?ändig|freiberuf\p{L}*|arbeitssuchend|rentner(?:in)?|indépendant\p{L}*|auto-?entrepreneur\p{L}*|retraité\p{L}*|en recherche .*|autónom[oa]|por cuenta propia|independiente|jubilad[oa]|en búsqueda .*|autônom[oa]|profissional liberal|aposentad[oa]|em busca .*|-+)$/iu;

/**
 * A firm's name as people say it: "Acme GmbH & Co. KG" is Acme, "Brightwell (YC W21)" Brightwell. Without what follows a bar or a dot
 * in the middle, as in "Acme · Full-time". Undefined for what is no firm, such as "Self-employed".
 */
export function companyName(text: string): string | undefined {
  const [first = ''] = text.replace(/[®™©]/gu, '').split(/\s*[|·•]\s*/u);
  let name = first.replace(eastAsian, '').trim();
  for (let turn = 0; turn < 4; turn++) {
    const shorter = name
      .replace(/\s*\([^()]*\)$/u, '')
      .replace(coLtd, '')
      .replace(endingAsWritten, '')
      .replace(ending, '')
      .replace(/[\s,&]+$/u, '');
    if (shorter === name || !/\p{L}/u.test(shorter)) break;
    name = shorter;
  }
  return name === '' || none.test(name) ? undefined : name;
}

/** A school's name without an abbreviation in brackets after it, and without what follows a bar. */
export function schoolName(text: string): string | undefined {
  const [first = ''] = text.split(/\s*[|·•]\s*/u);
  return first.replace(/\s*\([^()]*\)$/u, '').trim() || undefined;
}
