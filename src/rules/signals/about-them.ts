import { echoes, namings, spansOf } from '../facts';
import type { Reading } from '../reading';
import { asHint, byPhrases, combine, type Evidence, none } from './evidence';

const mostSpans = 3;

/**
 * `them`: something that is theirs, a post, a talk, their work; two telling words of their profile count as well. `field`: their firm's
 * name, a word of their profile or their line of work: it is about them, yet whoever reads a headline can write it.
 */
export function aboutThem(reading: Reading): { them: Evidence; field: Evidence } {
  const { facts, words } = reading;
  const echoed = spansOf(
    words,
    echoes(reading, facts.headline, facts.about, ...facts.posts).map((at): [number, number] => [at, at + 1]),
  );
  const known = [...spansOf(words, namings(reading, facts.company)), ...echoed].slice(0, mostSpans);
  return {
    them: combine(
      byPhrases(reading, 'them'),
      echoed.length >= 2 ? { strength: 2, spans: echoed.slice(0, mostSpans) } : none,
    ),
    field: combine(asHint(byPhrases(reading, 'field')), known.length > 0 ? { strength: 2, spans: known } : none),
  };
}
