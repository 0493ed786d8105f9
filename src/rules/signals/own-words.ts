import type { Reading } from '../reading';
import type { Span } from '../types';

/** Words that only this writer would have put here. */
export interface OwnWords {
  /** How many different ones. */
  count: number;
  /** How many of them stand in a clause that speaks to the reader, or of both. */
  shared: number;
  /** Where they are, in the order of the draft. */
  spans: Span[];
  /** Stock phrases that fit anyone, the emptiest first. */
  stock: Span[];
}

const mostSpans = 3;

/** Counts a draft's own words, each once, and finds the phrases that anybody gets. Own words in a language that the rules can't read: none. */
export function ownWords(reading: Reading): OwnWords {
  const { words, sight, stock, defaultText } = reading;
  const seen = new Set<string>();
  const between = clausesBetweenUs(reading);
  let shared = 0;
  const spans: Span[] = [];
  words.forEach((word, at) => {
    if (seen.has(word.text) || !sight.isOwn(at)) return;
    seen.add(word.text);
    if (between.has(word.clause)) shared++;
    if (spans.length < mostSpans) spans.push([word.start, word.end]);
  });
  const phrases: Span[] = [];
  const add = (from: number, to: number) => {
    const span: Span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    if (phrases.length < mostSpans && !phrases.some(([start, end]) => span[0] < end && start < span[1]))
      phrases.push(span);
  };
  for (const [from, to] of defaultText.ranges) add(from, to);
  for (const match of stock) add(match.from, match.to);
  return { count: seen.size, shared, spans, stock: phrases };
}

/** Clauses in which a word for the reader, or for both, stands outside stock phrases. */
function clausesBetweenUs({ words, dead, language }: Reading): Set<number> {
  const clauses = new Set<number>();
  words.forEach((word, at) => {
    if (language?.between.has(word.text) && dead[at] === 0) clauses.add(word.clause);
  });
  return clauses;
}
