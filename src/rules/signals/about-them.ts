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
export function aboutThem(reading: Reading): { them: Counted; field: Counted } {
  const { facts } = reading;
  const headline = new Set(echoes(reading, facts.headline));
  const echoed = echoes(reading, facts.headline, facts.about, ...facts.posts);
  const firm = namings(reading, facts.company);
  const judge = (left: (places: Places) => Places) => {
    const words = left(echoed.map((at): [number, number] => [at, at + 1]));
    const known = [...left(firm), ...words];
    const tells = words.length >= 2 && words.some(([at]) => !headline.has(at));
    return {
      them: combine(byPhrases(reading, 'them'), tells ? plainly(reading, words) : none),
      field: combine(asHint(byPhrases(reading, 'field')), known.length > 0 ? plainly(reading, known) : none),
    };
  };
  const found = judge((places) => places);
  const counted = judge((places) => unclaimed(reading, places, ['how', 'them', 'common', 'mutual']));
  return {
    them: { found: found.them, counted: counted.them },
    field: { found: found.field, counted: counted.field },
  };
}

const plainly = (reading: Reading, places: Places): Evidence => ({
  strength: 2,
  spans: spansOf(reading.words, places).slice(0, mostSpans),
});
