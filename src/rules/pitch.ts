import { Dead, type Reading } from './reading';
import type { Match } from './text/phrase-book';
import { pointsOfWords, salesBySentence, weighedWords } from './word-weights';

// In halves of a natural logarithm of odds, as the words' own.
export const halfOffer = 2;
/** What the words of a sentence that tells of the reader sell before they count. */
const ofReader = 2;
/** What an offer takes. */
export const leastSales = 6;
/** And one sentence that sells by itself. */
const plainlySells = 4;
/** What a sentence sells by chance. */
const chance = 1;
const trackedLink = /[?&](?:utm_[a-z]+|ref|aff|affiliate)=|calendly\.com|hubspot\.com\/meetings|cal\.com\//i;

/**
 * One plain offer, two half ones, or words enough of sales sell; a sentence that says it is no pitch takes its half ones back. `told` has
 * the numbers of the sentences that tell of the reader.
 */
export function readPitch(
  voiding: readonly Match[],
  reading: Pick<Reading, 'draft' | 'words' | 'dead' | 'languageAt'>,
  told: ReadonlySet<number>,
  inStock: (at: number) => boolean,
): Reading['pitch'] {
  const { draft, words, dead } = reading;
  const sentenceOf = (match: Match) => words[match.from]?.sentence ?? 0;
  const humble = new Set(voiding.filter((match) => match.phrase.list === 'humble').map(sentenceOf));
  const isOpen = ({ from, to }: Match) => dead.subarray(from, to).some((reason) => (reason & Dead.slot) !== 0);
  const matches = voiding.filter(
    (match) => match.phrase.list === 'pitch' && !(match.phrase.weak && humble.has(sentenceOf(match))) && !isOpen(match),
  );
  const kinds = new Set(matches.filter((match) => match.phrase.weak).map((match) => match.phrase.name));
  const weighed = weighedWords(reading);
  const bySentence = salesBySentence(weighed);
  for (const match of matches) {
    const sentence = sentenceOf(match);
    bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + halfOffer);
  }
  const selling = [...bySentence]
    .map(([sentence, sales]): [number, number] => [sentence, sales - (told.has(sentence) ? ofReader : chance)])
    .filter(([, sales]) => sales > 0);
  const sales = selling.reduce((sum, [, some]) => sum + some, 0);
  const sells =
    trackedLink.test(draft) || matches.some((match) => !match.phrase.weak) || kinds.size >= 2 || sales >= leastSales;
  // Evidence inside what sells counts nothing, be it an offer or not.
  const offers = new Set(selling.filter(([, some]) => some >= plainlySells).map(([sentence]) => sentence));
  // What follows an offer belongs to it: nothing in it shows that the note was written for its reader.
  const first = sells ? Math.min(...matches.map(sentenceOf), ...offers) : Number.POSITIVE_INFINITY;
  words.forEach((word, at) => {
    if (word.sentence >= first || offers.has(word.sentence)) dead[at] = (dead[at] ?? 0) | Dead.pitch;
  });
  const points = pointsOfWords(
    weighed,
    ({ sentence, at }) => !inStock(at) && (!sells || (told.has(sentence) && sentence < first)),
    ({ sentence }) => !told.has(sentence),
  );
  const most = selling.sort((a, b) => b[1] - a[1])[0]?.[0];
  return { matches, sells, sales, most, points, weighed };
}
