import { echoes, namings, spansOf } from '../facts';
import type { Reading } from '../reading';
import { byPhrases, combine, type Evidence, none } from './evidence';

/** Something that is theirs: a post, a talk, their work; their firm's name or words of their profile count as a hint of it. */
export function aboutThem(reading: Reading): Evidence {
  const { facts, words } = reading;
  const company = namings(reading, facts.company);
  const shared = echoes(reading, facts.headline, facts.about, ...facts.posts);
  const spans = spansOf(words, [...company, ...shared.map((at): [number, number] => [at, at + 1])]);
  const known: Evidence =
    spans.length === 0 ? none : { strength: shared.length >= 2 ? 2 : 1, spans: spans.slice(0, 3) };
  return combine(byPhrases(reading, 'them'), known);
}
