import { Dead, type Reading } from './reading';
import { salesBySentence } from './sales';
import type { Match } from './text/phrase-book';

/** Points that a sentence has by chance. */
const chance = 1;
/** Points of sales beyond them that are an offer. */
const leastSales = 16;
/** And of one sentence that sells by itself. */
const plainlySells = 9;
const trackedLink = /[?&](?:utm_[a-z]+|ref|aff|affiliate)=|calendly\.com|hubspot\.com\/meetings|cal\.com\//i;

/**
 * One plain offer, two half ones, or words enough of sales sell; a sentence that says it is no pitch takes its half ones back. Words of
 * a sentence that tells of the reader don't sell: `told` has their numbers.
 */
export function readPitch(
  voiding: readonly Match[],
  reading: Pick<Reading, 'draft' | 'words' | 'dead' | 'languageAt'>,
  told: ReadonlySet<number>,
): Reading['pitch'] {
  const { draft, words, dead } = reading;
  const sentenceOf = (match: Match) => words[match.from]?.sentence ?? 0;
  const humble = new Set(voiding.filter((match) => match.phrase.list === 'humble').map(sentenceOf));
  const isOpen = ({ from, to }: Match) => dead.subarray(from, to).some((reason) => (reason & Dead.slot) !== 0);
  const matches = voiding.filter(
    (match) => match.phrase.list === 'pitch' && !(match.phrase.weak && humble.has(sentenceOf(match))) && !isOpen(match),
  );
  const weak = new Set(matches.filter((match) => match.phrase.weak).map((match) => match.phrase.name));
  const selling = [...salesBySentence(reading)]
    .map(([sentence, points]): [number, number] => [sentence, points - chance])
    .filter(([sentence, points]) => points > 0 && !told.has(sentence));
  const sales = selling.reduce((sum, [, points]) => sum + points, 0);
  const sells =
    trackedLink.test(draft) || matches.some((match) => !match.phrase.weak) || weak.size >= 2 || sales >= leastSales;
  // Evidence inside what sells counts nothing, be it an offer or not.
  const offers = new Set(selling.filter(([, points]) => points >= plainlySells).map(([sentence]) => sentence));
  words.forEach((word, at) => {
    if (offers.has(word.sentence)) dead[at] = (dead[at] ?? 0) | Dead.pitch;
  });
  if (sells) {
    // What follows an offer belongs to it: nothing in it shows that the note was written for its reader.
    const first = Math.min(...matches.map(sentenceOf), ...offers);
    words.forEach((word, at) => {
      if (word.sentence >= first) dead[at] = (dead[at] ?? 0) | Dead.pitch;
    });
  }
  return { matches, sells, sales };
}
