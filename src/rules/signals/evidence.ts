import type { EvidenceList } from '../languages/language';
import type { Reading } from '../reading';
import type { Match } from '../text/phrase-book';
import type { Span } from '../types';

/** What a draft holds of one thing: 0 none, 1 a hint of it, 2 plainly there; and where, the most telling place first. */
export interface Evidence {
  strength: 0 | 1 | 2;
  spans: Span[];
}

/** What shows that a rule is met, and what of it the score counts: nothing that counts elsewhere. */
export interface Counted {
  found: Evidence;
  counted: Evidence;
}

export const none: Evidence = { strength: 0, spans: [] };

// More places than these tell a reader nothing new.
const mostSpans = 3;

/** Evidence by the phrases of a list. */
export function byPhrases(
  reading: Reading,
  list: EvidenceList,
  fits: (match: Match) => boolean = () => true,
): Evidence {
  const matches = reading.evidence(list).filter(fits);
  if (matches.length === 0) return none;
  const strong = matches.some((match) => !match.phrase.weak);
  return {
    strength: strong ? 2 : 1,
    spans: quotes(
      reading,
      matches.filter((match) => match.phrase.weak !== strong),
    ),
  };
}

/** The same, as a hint at most: words that only the writer vouches for. */
export function asHint(evidence: Evidence): Evidence {
  return evidence.strength === 2 ? { ...evidence, strength: 1 } : evidence;
}

/** Both taken together: the stronger one's places first. */
export function combine(a: Evidence, b: Evidence): Evidence {
  const [first, second] = a.strength >= b.strength ? [a, b] : [b, a];
  return {
    strength: first.strength,
    spans: withoutOverlap([...first.spans, ...(first.strength === second.strength ? second.spans : [])]),
  };
}

function quotes(reading: Reading, matches: readonly Match[]): Span[] {
  const { words, language } = reading;
  const spans = matches.map((match): Span => {
    let first = match.quoteFrom;
    while (first < match.to - 1 && language?.notFirst.has(words[first]?.text ?? '')) first++;
    return [words[first]?.start ?? 0, words[match.to - 1]?.end ?? 0];
  });
  return withoutOverlap(spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]));
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (kept.length < mostSpans && !kept.some(([start, end]) => span[0] < end && start < span[1])) kept.push(span);
  }
  return kept;
}
