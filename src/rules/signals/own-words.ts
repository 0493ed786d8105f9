import { Dead, type Reading } from '../reading';
import type { Span } from '../types';

/** Words that only this writer would have put here. */
export interface OwnWords {
  /** How many different ones. */
  count: number;
  /** The stretches of a clause that hold most of them. */
  spans: Span[];
  /** Stock phrases that fit anyone, the emptiest first. */
  stock: Span[];
}

const mostSpans = 3;
const mostToComplete = 3;
const longestStretch = 8;

/** Counts a draft's own words, each once, and finds the phrases that anybody gets. Own words in a language that the rules can't read: none. */
export function ownWords(reading: Reading): OwnWords {
  const { words, sight, stock, defaultText } = reading;
  const seen = new Set<string>();
  words.forEach((word, at) => {
    if (sight.isOwn(at)) seen.add(word.text);
  });
  const phrases: Span[] = [];
  const add = (from: number, to: number) => {
    const span: Span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    if (phrases.length < mostSpans && !phrases.some(([start, end]) => span[0] < end && start < span[1]))
      phrases.push(span);
  };
  for (const [from, to] of defaultText.ranges) add(from, to);
  for (const match of stock) add(match.from, wholePhrase(reading, match.to));
  return { count: seen.size, spans: stretches(reading), stock: phrases };
}

/** The end of a phrase that broke off at a word of grammar, as one would quote it: "hope you are" goes on to "well". */
function wholePhrase({ words, language, sight, dead }: Reading, end: number): number {
  const clause = words[end - 1]?.clause;
  for (let at = end; at <= end + mostToComplete; at++) {
    if (!language?.grammar.has(words[at - 1]?.text ?? '') || words[at]?.clause !== clause) return at;
    if (sight.isOwn(at) || ((dead[at] ?? 0) & ~Dead.stock) !== 0) break;
  }
  return end;
}

/** From the first to the last word of one's own in a clause, the fullest clauses first: what a person would quote of it. */
function stretches({ words, sight }: Reading): Span[] {
  const found: { from: number; to: number; own: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!sight.isOwn(at)) continue;
    const last = found.at(-1);
    if (last !== undefined && words[last.from]?.clause === words[at]?.clause && at - last.from < longestStretch) {
      last.to = at;
      last.own++;
    } else found.push({ from: at, to: at, own: 1 });
  }
  return found
    .sort((a, b) => b.own - a.own || a.from - b.from)
    .slice(0, mostSpans)
    .map(({ from, to }): Span => [words[from]?.start ?? 0, words[to]?.end ?? 0]);
}
