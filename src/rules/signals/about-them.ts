import { echoes, namings, spansOf, unclaimed } from '../facts';
import type { Reading } from '../reading';
import { asHint, byPhrases, type Counted, combine, type Evidence, none } from './evidence';

type Places = [number, number][];

const mostSpans = 3;

/**
 * `them`: something that is theirs, a post, a talk, their work; two telling words of their profile count as well, unless both stand in
 * its headline. `field`: their firm's name, a word of their profile or their line of work: it is about them, yet whoever reads a
 * headline can write it.
 */
export function aboutThem(reading: Reading): { them: Counted; field: Evidence } {
  const { facts } = reading;
  const headline = new Set(echoes(reading, facts.headline));
  const echoed = echoes(reading, facts.headline, facts.about, ...facts.posts);
  const firm = namings(reading, facts.company);
  const theirs = echoed.map((at): [number, number] => [at, at + 1]);
  const judge = (words: Places) => {
    const tells = words.length >= 2 && words.some(([at]) => !headline.has(at));
    return combine(byPhrases(reading, 'them'), tells ? plainly(reading, words) : none);
  };
  const known = [...firm, ...theirs];
  return {
    them: { found: judge(theirs), counted: judge(unclaimed(reading, theirs, ['how', 'them', 'common', 'mutual'])) },
    field: combine(asHint(byPhrases(reading, 'field')), known.length > 0 ? plainly(reading, known) : none),
  };
}

const plainly = (reading: Reading, places: Places): Evidence => ({
  strength: 2,
  spans: spansOf(reading.words, places).slice(0, mostSpans),
});
