import type { Span } from '../rules/types';

/** A stretch of a text, with the marks that lie on it. */
export interface Stretch<Mark> {
  text: string;
  marks: readonly Mark[];
}

/** A text cut where marks begin and end. Joined again it is the text; spans may overlap or lie beyond it. */
export function stretchesOf<Mark>(text: string, marked: readonly { span: Span; mark: Mark }[]): Stretch<Mark>[] {
  const within = (at: number) => Math.min(Math.max(at, 0), text.length);
  const cuts = [...new Set([0, text.length, ...marked.flatMap(({ span }) => span.map(within))])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? text.length;
    const marks = marked.filter(({ span }) => span[0] <= from && span[1] >= to).map(({ mark }) => mark);
    return { text: text.slice(from, to), marks: [...new Set(marks)] };
  });
}

/** Longest quotation, in UTF-16 units: more wouldn't be read in a row. */
const longestQuote = 60;

/** The words of a draft at a place, in one line, cut at a word where they are long. */
export function quoted(draft: string, [from, to]: Span, longest = longestQuote): string {
  const words = draft.slice(from, to).replace(/\s+/g, ' ').trim();
  if (words.length <= longest) return words;
  return `${words.slice(0, longest).replace(/\s\S*$/, '')}…`;
}
