/** Characters that show as nothing and are dropped from words: zero-width, joiners, direction marks, soft hyphen, fillers. */
const invisible =
  /[\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|\u034F|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F]/g;
const apostrophes = /[\u2018\u2019\u201A\u201B\u02BC\u02B9\u00B4\u0060\u2032\uFF07]/g;
const marks = /\p{M}+/gu;
const onlyAscii = /^[\0-\x7F]*$/;

// Pairs: a letter of another script, and the Latin one that it looks like. After the confusables of Unicode TR 39, letters of a-z only.
const pairs = 'аa еe оo рp сc хx уy іi ѕs јj вb кk мm нh тt пn αa εe οo ρp χx υu ιi κk νv τt ɑa ɡg ıi';
const lookAlikes = new Map<string, string>(pairs.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));

/** A word as it is compared: NFKC, lower case, without accents and invisible signs, apostrophes straight. Idempotent. */
export function fold(word: string): string {
  if (onlyAscii.test(word)) {
    const lower = word.toLowerCase();
    return lower.includes('`') ? lower.replaceAll('`', "'") : lower;
  }
  const plain = word
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .toLowerCase();
  return plain
    .normalize('NFD')
    .replace(marks, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .normalize('NFC');
}

/** A folded word with look-alike letters of other scripts read as the Latin ones that they imitate. */
export function skeleton(folded: string): string {
  if (onlyAscii.test(folded)) return folded;
  let latin = '';
  for (const letter of folded) latin += lookAlikes.get(letter) ?? letter;
  return latin;
}
