import type { EvidenceList, Language } from './languages/language';
import { titles } from './names/greeting-words';
import { Dead, isOwnWord, type Reading } from './reading';
import { remembered } from './text/memory';
import { findNeedle, type Needle } from './text/needles';
import type { Match } from './text/phrase-book';
import { type Word, wordsOf } from './text/words';
import type { Span } from './types';

// Parts of names of firms and schools that don't tell one from another.
const legalForms =
  'inc ltd llc gmbh ag sa srl spa plc co corp corporation company group holding holdings limited ab as oy bv nv kg ug se pty the and of for & technologies technology solutions services systems international global labs lab studio studios consulting partners university college school institute academy faculty department universitat universite universidad universidade universiteit hochschule high state'.split(
    ' ',
  );
const indistinct = new Set(legalForms);
const shortestFactWord = 4;

// A page's facts are the same at each key.
const mostFactsKept = 100;
/** Words of a fact. */
export const factWords = remembered((text): readonly Word[] => wordsOf(text), mostFactsKept);
const stemsOf = remembered((text) => new Set(factWords(text).map((word) => stem(word.text))), mostFactsKept);

/** Places in the draft that name a firm or school: by its whole name, its telling first word or its initials. Range of words. */
export function namings(reading: Reading, name: string): [number, number][] {
  if (name === '') return [];
  const parts = factWords(name);
  const words = parts.map((word) => word.text);
  const needles: Needle[] = [words];
  const telling = parts.filter((word) => !indistinct.has(word.text) && isTelling(word, reading.language));
  const first = telling.find((word) => word.text.length >= 3);
  if (first !== undefined) needles.push([first.text]);
  const initials = parts
    .filter((word) => word.marked && word.text !== 'the')
    .map((word) => [...word.text][0] ?? '')
    .join('');
  if (initials.length >= 3) needles.push([initials]);
  return aliveRanges(
    reading,
    needles.flatMap((needle) => findNeedle(reading.words, needle)),
  ).filter(
    ([from]) =>
      reading.words[from]?.marked === true || (first !== undefined && reading.words[from]?.text === first.text),
  );
}

/** Places that name a person in full, or by a first name with a capital that is nobody else's here. */
export function personNamings(reading: Reading, name: string): [number, number][] {
  const parts = factWords(name).filter((word) => word.text.length > 1 && !titles.has(word.text));
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const ranges = findNeedle(
    reading.words,
    parts.map((word) => word.text),
  );
  if (ranges.length === 0 && first !== last) {
    // Without what stands between, or the family name first.
    ranges.push(...findNeedle(reading.words, [first.text, last.text]));
    ranges.push(...findNeedle(reading.words, [last.text, first.text]));
  }
  if (ranges.length === 0 && first === last) ranges.push(...within(reading, first));
  if (ranges.length === 0) {
    const others = [...reading.facts.names, reading.facts.senderName]
      .flatMap((known) => factWords(known))
      .map((word) => word.text);
    if (!others.includes(first.text)) {
      ranges.push(...findNeedle(reading.words, [first.text]).filter(([from]) => reading.words[from]?.marked === true));
    }
  }
  return aliveRanges(reading, ranges);
}

/** Words that hold a name, where its script puts no space between words. */
function within({ words }: Reading, name: Word): [number, number][] {
  const hasCase = name.text.toUpperCase() !== name.text;
  if (hasCase || name.text.length < 2) return [];
  return words.flatMap((word, at): [number, number][] => (word.text.includes(name.text) ? [[at, at + 1]] : []));
}

/** Words of one's own in the draft that stand in a text of the recipient's too. Indexes of words, each text once. */
export function echoes(reading: Reading, ...texts: string[]): number[] {
  const theirs = texts.filter((text) => text !== '').map(stemsOf);
  if (theirs.length === 0) return [];
  const seen = new Set<string>();
  const found: number[] = [];
  reading.words.forEach((word, at) => {
    if (word.text.length < shortestFactWord) return;
    const root = stem(word.text);
    if (seen.has(root) || !theirs.some((stems) => stems.has(root))) return;
    const telling =
      reading.language === undefined ? word.text.length > 5 && (reading.dead[at] ?? 0) === 0 : reading.sight.isOwn(at);
    if (!telling) return;
    seen.add(root);
    found.push(at);
  });
  return found;
}

/**
 * Places that no phrase of these lists rests on, where it speaks of the reader: the school at which "we met" isn't a second thing in
 * their favour, nor is the subject of "your post". What a page knows of words that count already adds nothing to a score.
 */
export function unclaimed(
  reading: Reading,
  places: readonly [number, number][],
  lists: readonly EvidenceList[],
): [number, number][] {
  const speaksOfThem = ({ from, to }: Match) =>
    reading.words.slice(from, to).some((word) => reading.language?.between.has(word.text));
  const claims = lists.flatMap((list) => reading.evidence(list)).filter(speaksOfThem);
  return places.filter(([from, to]) => !claims.some((match) => match.quoteFrom < to && from < match.to));
}

/** Spans of ranges of words. */
export function spansOf(words: readonly Word[], ranges: readonly (readonly [number, number])[]): Span[] {
  return ranges.map(([from, to]) => [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]);
}

function aliveRanges(reading: Reading, ranges: readonly [number, number][]): [number, number][] {
  return ranges.filter(([from, to]) => {
    for (let at = from; at < to; at++)
      if ((reading.dead[at] ?? 0) & (Dead.frame | Dead.slot | Dead.stock | Dead.pitch)) return false;
    return true;
  });
}

function isTelling(word: Word, language: Language | undefined): boolean {
  return language === undefined ? word.text.length > 3 : isOwnWord(word, language);
}

/** Plural and singular are one word. */
function stem(text: string): string {
  const bare = text.endsWith("'s") ? text.slice(0, -2) : text;
  return bare.length > 4 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}
