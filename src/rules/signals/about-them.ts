import { echoes, namings, spansOf } from '../facts';
import type { Reading } from '../reading';
import type { Span } from '../types';
import { byPhrases, combine, type Evidence, none } from './evidence';

const mostSpans = 3;

/** Something that is theirs: a post, a talk, their work; two telling words of their profile count as well. */
export function aboutThem(reading: Reading): Evidence {
  const known = profileEchoes(reading);
  return combine(
    byPhrases(reading, 'them'),
    known.length >= 2 ? { strength: 2, spans: known.slice(0, mostSpans) } : none,
  );
}

/** Their firm's name, a word of their profile or their field: it is about them, yet whoever reads a headline can write it. */
export function theirField(reading: Reading): Evidence {
  const company = spansOf(reading.words, namings(reading, reading.facts.company));
  const known = [...company, ...profileEchoes(reading)].slice(0, mostSpans);
  return combine(byPhrases(reading, 'field'), known.length > 0 ? { strength: 1, spans: known } : none);
}

function profileEchoes(reading: Reading): Span[] {
  const { facts, words } = reading;
  const found = echoes(reading, facts.headline, facts.about, ...facts.posts);
  return spansOf(
    words,
    found.map((at): [number, number] => [at, at + 1]),
  );
}
