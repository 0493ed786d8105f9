import { assess } from '../../rules/index';

/** Control and format characters, direction marks and halves of letters; the joiners that Persian names and emoji need stay. */
const unseen = /(?!\u200C|\u200D|\s)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
const braces = /[{}]/g;
const brackets = /[[\]<>«»【】（）［］]/g;

/** Names without any of this are no open slot: most texts need no look by the rules. */
const doubtful = /[^\p{L}\p{M}\p{Nd}\s'’.,&/()+-]|\.{3}|name|title|nom|xyz|abc|xxx|insert/iu;

/** Whether the rules see an open slot in it, as it stands amid a sentence. */
const isSlot = (text: string): boolean =>
  doubtful.test(text) &&
  assess(`we met at ${text} in May`).findings.some(({ rule, outcome }) => rule === 'filled-in' && outcome === 'broken');

/**
 * A text from a page or a settings field as it can stand in a note: on one line, without characters that show as nothing, and such that the
 * rules don't take it for an open slot. A firm that writes itself "[solid]" is called without its brackets, as one says it. Undefined where
 * nothing is left, or more than `most` UTF-16 units: half a name is a wrong one.
 */
export function plainText(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string' || value.length > mostRead) return undefined;
  const line = oneLine(value.replace(unseen, '').replace(braces, ''));
  const text = isBalanced(line) && !isSlot(line) ? line : oneLine(line.replace(brackets, ''));
  return text === '' || text.length > most || isSlot(text) ? undefined : text;
}

/** More than any name, headline or firm has. */
const mostRead = 1000;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether each bracket has its other: two facts that hold one each would make a slot of what stands between them. */
function isBalanced(text: string): boolean {
  const counts = ['[]', '<>', '«»', '【】', '（）', '［］'].map(([open = '', close = '']) => [
    text.split(open).length,
    text.split(close).length,
  ]);
  return counts.every(([opened, closed]) => opened === closed);
}
