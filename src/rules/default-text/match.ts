import { skeleton } from '../text/fold';
import { type Word, wordsOf } from '../text/words';
import type { Span } from '../types';
import { align } from './align';
import { type Plain, plainWords } from './canonical';
import { endOfInferred, namesNetwork } from './inferred';
import { defaultTexts, type Texts } from './texts';

/** What of a draft is LinkedIn's own text. */
export interface DefaultText {
  /** Nothing else is said but greeting, courtesies and a signature. */
  only: boolean;
  /** Where LinkedIn's sentences stand, in words of the draft, end exclusive. */
  ranges: [from: number, to: number][];
  /** Known by its meaning alone: nobody has quoted this text. */
  inferred: boolean;
}

/** What else of a draft decides whether a word can be a name in a greeting or signature. */
export interface NameSense {
  /** The word may be part of a name: it is not one that says something. */
  couldBeName: (word: Word, index: number) => boolean;
  /** The word surely is: the writer's or recipient's, a frequent first name, an open slot, one named elsewhere in the draft. */
  isSurelyName: (word: Word, index: number) => boolean;
  /** A dash stands before the word. */
  followsDash: (word: Word) => boolean;
  /** The word begins lines to the draft's end in which all words but small ones have a capital, as below a signature. */
  saysWhatTheyDo: (word: Word | undefined) => boolean;
  /** The word begins the draft's last line, after a dash, as LinkedIn's own signature does ("- Ann Lee", 2006 to 2016). */
  beginsDashedLine: (word: Word) => boolean;
}

// A note of more words than the longest default text with greeting and signature says something else.
const mostWords = 90;
const mostInferred = 40;
/** Every quoted text has one of these: most drafts need not be compared with any. */
const carriers = new Set('linkedin linked network reseau red rede rete natverk jaringan'.split(' '));
const mostNames = 4;
/** UTF-16 units of a greeting in a script without capitals, and as many of a name after a space. */
const longestCaseless = 7;
const mostSignatures = 2;

const toWords = (line: string): string[] =>
  plainWords(wordsOf(line.replaceAll('_', ' xx '))).map((word) => (word.text === 'xx' ? '_' : word.text));

/** Finds LinkedIn's default sentences, and tells whether they are all that the draft says. */
export function findDefaultText(words: readonly Word[], sense: NameSense): DefaultText {
  if (!words.some(({ text }) => mayCarry(text))) return { only: false, ranges: [], inferred: false };
  const plain = plainWords(words);
  const texts = defaultTexts(toWords);
  const ranges: [number, number][] = [];
  // Only texts of which enough words are in the draft at all are looked for.
  const present = new Set(plain.map((word) => word.text));
  const variants = texts.variants.filter((line) => {
    let common = 0;
    for (const word of line.words) if (present.has(word)) common++;
    return common >= line.needed;
  });
  if (variants.length === 0) return inferred(plain, words, texts, sense);
  const covered = (at: number): number => {
    let best = -1;
    for (const variant of variants)
      best = Math.max(
        best,
        align(plain, at, variant, texts.empty, (index) => isName(plain, words, index, sense)),
      );
    return best;
  };
  if (plain.length <= mostWords) {
    let at = afterGreeting(plain, words, texts.greetings, sense);
    const found: [number, number][] = [];
    for (;;) {
      const start = afterCourtesies(plain, at, texts.courtesies);
      const end = start < plain.length ? covered(start) : -1;
      if (end <= start) break;
      found.push(wordRange(plain, start, end));
      at = end;
      while (texts.empty.has(plain[at]?.text ?? '')) at++;
      // Pasted twice, greeting and all.
      if (breaksBefore(plain, words, at)) at = afterGreeting(plain, words, texts.greetings, sense, at);
    }
    if (found.length > 0) {
      const only = signsOff(plain, words, at, texts.leaves, sense);
      if (only) return { only, ranges: found, inferred: false };
      ranges.push(...found);
    }
  }
  let next = ranges.at(-1)?.[1] ?? 0;
  plain.forEach((word, index) => {
    const sentence = words[word.word]?.sentence;
    const starts =
      index === 0 ||
      words[word.word - 1]?.sentence !== sentence ||
      words[word.word - 1]?.clause !== words[word.word]?.clause;
    if (!starts || word.word < next) return;
    const end = covered(index);
    if (end > index) {
      const range = wordRange(plain, index, end);
      ranges.push(range);
      next = range[1];
    }
  });
  if (ranges.length > 0) return { only: false, ranges, inferred: false };
  return inferred(plain, words, texts, sense);
}

/** Greeting, courtesies and signature around a text that means what LinkedIn's do, and nothing else. */
function inferred(
  plain: readonly Plain[],
  words: readonly Word[],
  { greetings, courtesies, leaves }: Texts,
  sense: NameSense,
): DefaultText {
  const none: DefaultText = { only: false, ranges: [], inferred: false };
  if (plain.length > mostInferred) return none;
  const greeted = afterGreeting(plain, words, greetings, sense);
  // Without capitals any clause could be a name: a short one may be.
  const front = words.slice(0, plain[greeted]?.word);
  const last = front.at(-1);
  if (last !== undefined && front.some(isCaseless) && last.end > longestCaseless * (front.length > 1 ? 2 : 1))
    return none;
  const from = afterCourtesies(plain, greeted, courtesies);
  const sentence = words[plain[from]?.word ?? -1]?.sentence;
  const stop = plain.findIndex(({ word }, at) => at > from && words[word]?.sentence !== sentence);
  const end = endOfInferred(plain, from, stop < 0 ? plain.length : stop);
  if (end < 0 || !signsOff(plain, words, end, leaves, sense)) return none;
  return { only: true, ranges: [wordRange(plain, from, end)], inferred: true };
}

const isCaseless = ({ text }: Word) => text.toUpperCase() === text;

/** A word without which none of the texts stands: as it is, in two ("Linked In"), or in letters that look alike. */
function mayCarry(text: string): boolean {
  const latin = skeleton(text);
  return carriers.has(latin) || namesNetwork(latin);
}

/** Range of words as a span of the draft. */
export function spanOf(words: readonly Word[], [from, to]: readonly [number, number]): Span {
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
}

function wordRange(plain: readonly Plain[], from: number, to: number): [number, number] {
  return [plain[from]?.word ?? 0, (plain[to - 1]?.word ?? 0) + 1];
}

function afterGreeting(
  plain: readonly Plain[],
  words: readonly Word[],
  greetings: ReadonlySet<string>,
  sense: NameSense,
  from = 0,
): number {
  let at = from;
  while (at - from < 4 && greetings.has(plain[at]?.text ?? '')) at++;
  const greeted = at > from;
  const names = at;
  while (at < plain.length && at - names < mostNames && isName(plain, words, at, sense)) {
    if (at > names && breaksBefore(plain, words, at)) break;
    at++;
  }
  // "Hi Marta, hello Marta": a greeting on top of another.
  const again = greeted && from === 0 && greetings.has(plain[at]?.text ?? '') && breaksBefore(plain, words, at);
  if (again) return afterGreeting(plain, words, greetings, sense, at);
  if (greeted) return at;
  // A name alone in front needs its comma or line break: "Marta, …".
  const last = words[plain[at - 1]?.word ?? -1];
  const after = words[plain[at]?.word ?? -1];
  return last !== undefined && after !== undefined && last.clause !== after.clause ? at : from;
}

function afterCourtesies(plain: readonly Plain[], from: number, courtesies: readonly string[][]): number {
  let at = from;
  for (;;) {
    const line = courtesies.find((courtesy) => courtesy.every((word, k) => plain[at + k]?.text === word));
    if (line === undefined) return at;
    at += line.length;
  }
}

/** Past the clauses from `from` on that only take leave ("Thank you and best regards,"). */
function afterLeaves(
  plain: readonly Plain[],
  words: readonly Word[],
  from: number,
  leaves: ReadonlyMap<string, boolean>,
): number {
  let left = from;
  let takesLeave = false;
  for (let at = from; at < plain.length; at++) {
    const leave = leaves.get(plain[at]?.text ?? '');
    if (leave === undefined) break;
    takesLeave ||= leave;
    if (at + 1 < plain.length && !breaksBefore(plain, words, at + 1)) continue;
    if (!takesLeave) break;
    left = at + 1;
    takesLeave = false;
  }
  return left;
}

/**
 * The rest signs off: nothing, or leave-taking and at most two names. A name stands after a closing ("Best, Ann Lee"), or is surely one, or is a
 * single word after a dash; anything else with a capital may be the reason itself ("Oslo Summit"). Below a name that was closed, lines of
 * capitals say what its owner does.
 */
function signsOff(
  plain: readonly Plain[],
  words: readonly Word[],
  from: number,
  leaves: ReadonlyMap<string, boolean>,
  sense: NameSense,
): boolean {
  let at = from;
  for (let group = 0; group < mostSignatures; group++) {
    const first = afterLeaves(plain, words, at, leaves);
    if (first >= plain.length) return true;
    if (!breaksBefore(plain, words, first)) return false;
    const closed = first > at;
    const line = words[plain[first]?.word ?? -1];
    const dashed = line !== undefined && sense.beginsDashedLine(line) && plain.length - first <= mostNames;
    if (dashed && words.slice(plain[first]?.word).every(({ marked }) => marked)) return true;
    at = first;
    while (at < plain.length && at - first < mostNames && isName(plain, words, at, sense)) {
      if (at > first && breaksBefore(plain, words, at)) break;
      at++;
    }
    const index = plain[first]?.word ?? -1;
    const word = words[index];
    if (at === first || word === undefined) return false;
    const alone = at === first + 1 && sense.followsDash(word);
    if (!closed && !alone && !sense.isSurelyName(word, index)) return false;
    if (closed && sense.saysWhatTheyDo(words[plain[at]?.word ?? -1])) return true;
  }
  return afterLeaves(plain, words, at, leaves) >= plain.length;
}

/** A comma, dash, line break or the end of a sentence stands before this word. */
function breaksBefore(plain: readonly Plain[], words: readonly Word[], at: number): boolean {
  const index = plain[at]?.word ?? 0;
  return words[index - 1]?.clause !== words[index]?.clause;
}

function isName(plain: readonly Plain[], words: readonly Word[], at: number, sense: NameSense): boolean {
  const index = plain[at]?.word ?? -1;
  const word = words[index];
  return word !== undefined && sense.couldBeName(word, index);
}
