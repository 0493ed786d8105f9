/** Code points of the digit zero in the scripts that LinkedIn's languages count in, and their kin (Unicode category Nd). */
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0xff10,
];

/** The text with every decimal digit, of whatever script, written as 0 to 9. */
function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The whole numbers in a text, in order, in any script; direction marks don't part them. */
export function numbersIn(text: string): number[] {
  return (withPlainDigits(text).match(/\d{1,6}/g) ?? []).map(Number);
}

/**
 * The limit that a counter shows beside a draft of `length` characters, or undefined if it is no counter.
 * Read are "12/200", "188 / 200" (what remains) and, where the numbers agree with the draft, any wording of the two.
 */
export function limitOf(text: string, length: number): number | undefined {
  if (text.length > 60) return undefined;
  const [first, second, ...more] = numbersIn(text);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  // The draft's own length is the other one, also where it is over the limit.
  const limit = first === length ? second : second === length ? first : Math.max(first, second);
  const other = limit === second ? first : second;
  if (limit < 50 || limit > 3000) return undefined;
  const slashed = /^\P{L}*\d+\P{L}*[/／⁄]\P{L}*\d+\P{L}*$/u.test(withPlainDigits(text));
  return slashed || other === length || other === limit - length ? limit : undefined;
}

/**
 * The one small number that a sentence tells, as in "3 personalized invitations remaining for this month"; undefined if
 * it tells none, more than one, or one that is a price, a share, an ordinal or a multiple.
 */
export function countIn(text: string): number | undefined {
  // LinkedIn's Korean word for a connection, "1촌", has a digit that counts nothing.
  const plain = withPlainDigits(text).replace(/1촌/g, '').trim();
  if (plain.length < 4 || plain.length > 200 || !/\p{L}/u.test(plain)) return undefined;
  if (/[%٪\p{Sc}]|\d[.,:/]\d|\d[a-z]|[a-z]\d/iu.test(plain)) return undefined;
  const [count, ...more] = numbersIn(plain);
  return count === undefined || more.length > 0 || count > 49 ? undefined : count;
}
