/** What a character does in a word. */
export const Sign = { other: 1, letter: 2, mark: 3, apostrophe: 4 } as const;

const letters = /^[\p{L}\p{N}]/u;
const marks = /^[\p{M}\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/u;
const apostrophes = "'\u2018\u2019\u02BC`\u00B4\uFF07";

// By UTF-16 unit, 0 where it wasn't asked for yet: classes of Unicode are slow to build, and most drafts are ASCII and a dash.
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) {
  const letter = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  kinds[code] = letter ? Sign.letter : Sign.other;
}
kinds.fill(Sign.letter, 0xc0, 0x180);
kinds[0xd7] = kinds[0xf7] = Sign.other;
for (const apostrophe of apostrophes) kinds[apostrophe.charCodeAt(0)] = Sign.apostrophe;
for (const dash of '\u2013\u2014\u2026\u201C\u201D\u00A0') kinds[dash.charCodeAt(0)] = Sign.other;

/** What the character at this UTF-16 offset does in a word: a `Sign`. Both halves of a pair do the same. */
export function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return Sign.other;
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const isPair = code >= 0xd800 && code < 0xe000;
  const start = isPair && code >= 0xdc00 && at > 0 ? at - 1 : at;
  const character = String.fromCodePoint(text.codePointAt(start) ?? code);
  const kind = letters.test(character) ? Sign.letter : marks.test(character) ? Sign.mark : Sign.other;
  if (!isPair) kinds[code] = kind;
  return kind;
}
