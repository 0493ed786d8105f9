import { type DefaultText, findDefaultText, type NameSense } from './default-text/match';
import type { Facts } from './invite';
import { detectLanguage, languageOf } from './languages/detect';
import type { EvidenceList, Language } from './languages/language';
import { type Greeting, type GreetingSense, readGreeting } from './names/greeting';
import { greetingWords } from './names/greeting-words';
import { isFirstName } from './names/nicknames';
import { readSignature } from './names/signature';
import { readPitch } from './pitch';
import type { Match, Sight } from './text/phrase-book';
import { openSlots } from './text/slots';
import { type Word, wordsOf } from './text/words';
import type { Span } from './types';
import type { Weighed } from './word-weights';

/** Why a word is no evidence. */
export const Dead = { frame: 1, slot: 2, stock: 4, pitch: 8 } as const;

/** A draft read once: what every signal looks at. Indexes are of words, ends exclusive. */
export interface Reading {
  draft: string;
  words: readonly Word[];
  facts: Facts;
  /** Undefined where the rules have no words for the draft's language. */
  language: Language | undefined;
  /** Of the word at this index: a draft may be mixed. */
  languageAt: (index: number) => Language | undefined;
  greeting: Greeting;
  defaultText: DefaultText;
  slots: readonly Span[];
  /** Stock phrases, the ones that say least first. */
  stock: readonly Match[];
  /** What sells, and whether it is enough to say so. */
  pitch: {
    matches: readonly Match[];
    sells: boolean;
    /** How much its words sell, and number of the sentence that does most. */
    sales: number;
    most: number | undefined;
    /** The words that weigh, and the points of the score that they are worth. */
    weighed: readonly Weighed[];
    points: number;
  };
  /** Numbers of the sentences that tell of the reader. */
  told: ReadonlySet<number>;
  /** Reasons (`Dead`) for which the word at an index counts for nothing; 0 for a word that counts. */
  dead: Uint8Array;
  sight: Sight;
  /** Places where a phrase of a list stands and counts as evidence. */
  evidence(list: EvidenceList): Match[];
}

const longestThing = 9;
/** UTF-16 units of the lines that say what a signer does. */
const longestTitle = 80;
// Notes have 300 characters; what a draft says beyond these many is not looked at.
const longestRead = 20_000;
const aboutReader: ReadonlySet<string> = new Set(['how', 'them', 'common', 'mutual']);
const link = /\b(?:https?:\/\/|www\.)\S+/gi;

/** Reads a draft. Total, and linear in its length. */
export function readDraft(whole: string, facts: Facts): Reading {
  const draft = whole.slice(0, longestRead);
  const words = wordsOf(draft);
  const slots = openSlots(draft);
  const bare = draft.includes('://') || draft.includes('www.') ? draft.replace(link, '') : draft;
  const wordless = !/[A-Za-z]/.test(bare) && !/\p{L}/u.test(bare);
  const spoken = wordless
    ? { language: languageOf('en'), languages: [], inSentence: () => languageOf('en') }
    : detectLanguage(words, draft, facts.language);
  const { language } = spoken;
  const languageAt = (at: number) => spoken.inSentence(words[at]?.sentence ?? 0);
  const dead = new Uint8Array(words.length);
  markSlots(words, slots, dead);
  // A waving hand, a number or a bare link says as little in every language.
  if (wordless) dead.fill(Dead.frame);
  const known = knownNames(facts);
  const isVocabulary = (text: string) => language?.isVocabulary(text) ?? false;
  const sense = {
    isVocabulary,
    isKnownName: (text: string) => known.has(text),
    inSlot: (at: number) => dead[at] === Dead.slot,
  };
  const greeting = readGreeting(words, sense);
  const defaultText = findDefaultText(words, nameSense(draft, words, sense));
  for (let at = 0; at < greeting.end; at++) dead[at] = (dead[at] ?? 0) | Dead.frame;
  const signature = readSignature(draft, words, sense, language, greeting.end);
  for (let at = signature; at < words.length; at++) dead[at] = (dead[at] ?? 0) | Dead.frame;
  for (const [from, to] of defaultText.ranges)
    for (let at = from; at < to; at++) dead[at] = (dead[at] ?? 0) | Dead.stock;

  const own = markOwnWords(words, languageAt, known);
  const isOwn = (at: number): boolean => {
    return own[at] === 1 && dead[at] === 0;
  };
  const sight: Sight = { words, isOwn, thingEnd: (at) => thingEnd(words, at, languageAt(at), isOwn, dead) };
  const findAll = (book: 'evidence' | 'voiding') =>
    spoken.languages.flatMap((one) => one[book].find(sight, (at) => languageAt(at) === one));
  const voiding = findAll('voiding');
  const stock = voiding.filter((match) => match.phrase.list === 'stock' && !holdsOwn(match, isOwn));
  const found = findAll('evidence');
  const told = new Set(
    found
      .filter((match) => aboutReader.has(match.phrase.list) && !match.phrase.weak && counts(match, dead))
      .map(({ from }) => words[from]?.sentence ?? -1),
  );
  const pitch = readPitch(voiding, { draft, words, dead, languageAt }, told, (at) =>
    stock.some(({ from, to }) => at >= from && at < to),
  );
  for (const match of stock) for (let at = match.from; at < match.to; at++) dead[at] = (dead[at] ?? 0) | Dead.stock;

  let evidence = found.filter((match) => counts(match, dead));
  if (pitch.sells) {
    // Around an offer only what shows that the note was written for its reader still counts.
    const theirs = new Set(
      evidence.filter(({ phrase }) => aboutReader.has(phrase.list)).map(({ from }) => words[from]?.sentence),
    );
    words.forEach((word, at) => {
      if (!theirs.has(word.sentence)) dead[at] = (dead[at] ?? 0) | Dead.pitch;
    });
    evidence = evidence.filter((match) => counts(match, dead));
  }

  return {
    draft: whole,
    words,
    facts,
    language,
    languageAt,
    greeting,
    defaultText,
    slots,
    stock: [...stock].sort((a, b) => a.phrase.order - b.phrase.order || a.from - b.from),
    pitch,
    told,
    dead,
    sight,
    evidence: (list) => evidence.filter((match) => match.phrase.list === list),
  };
}

/** What may be a name beside LinkedIn's own text: nothing with a digit, and no word that says something. */
function nameSense(draft: string, words: readonly Word[], sense: GreetingSense): NameSense {
  const greeted = greetingWords().has(words[0]?.text ?? '');
  const twice = (word: Word) => words.filter(({ text }) => text === word.text).length > 1;
  const isSurelyName = (word: Word, at: number) =>
    sense.inSlot(at) ||
    sense.isKnownName(word.text) ||
    (!sense.isVocabulary(word.text) && (isFirstName(word.text) || twice(word)));
  return {
    isSurelyName,
    couldBeName: (word, at) =>
      (!sense.isVocabulary(word.text) && !/\p{N}/u.test(word.text) && (word.marked || (at === 1 && greeted))) ||
      isSurelyName(word, at),
    saysWhatTheyDo: (word) => {
      const below = word === undefined ? '' : draft.slice(word.start);
      const above = draft.slice(0, word?.start).trimEnd();
      return (
        below.length > 0 &&
        below.length <= longestTitle &&
        /[\n\r]/.test(draft.slice(above.length, word?.start)) &&
        below.split(/[\s,|/&]+/).every((part) => part.length < 4 || !/^\p{Ll}/u.test(part))
      );
    },
    beginsDashedLine: ({ start }) =>
      /[\n\r][ \t]{0,3}[-\u2013\u2014][ \t]{0,3}$/.test(draft.slice(Math.max(0, start - 8), start)) &&
      !/[\n\r]/.test(draft.slice(start).trimEnd()),
    followsDash: (word) => /[-\u2013\u2014]\s*$/.test(draft.slice(Math.max(0, word.start - 4), word.start)),
  };
}

/** A word that neither grammar nor an invitation to anyone needs. */
export function isOwnWord(word: Word, language: Language): boolean {
  const { text } = word;
  const first = text.charCodeAt(0);
  if (text.length < 2 || (first >= 48 && first <= 57 && text.length < 3)) return false;
  return !language.isCommon(text) && !(text.endsWith("'s") && language.isCommon(text.slice(0, -2)));
}

/** A word of one's own within a stock phrase makes it one's own: "your work on peat caught my eye". */
function holdsOwn(match: Match, isOwn: (at: number) => boolean): boolean {
  for (let at = match.from; at < match.to; at++) if (isOwn(at)) return true;
  return false;
}

/** Evidence counts unless what it quotes lies in a stock phrase, or any of it in a pitch, an open slot, a greeting or signature. */
function counts(match: Match, dead: Uint8Array): boolean {
  let alive = false;
  for (let at = match.from; at < match.to; at++) {
    const reason = dead[at] ?? 0;
    if ((reason & (Dead.pitch | Dead.slot | Dead.frame)) !== 0) return false;
    if (at >= match.quoteFrom && (reason & Dead.stock) === 0) alive = true;
  }
  return alive;
}

function thingEnd(
  words: readonly Word[],
  from: number,
  language: Language | undefined,
  isOwn: (at: number) => boolean,
  dead: Uint8Array,
): number {
  const first = words[from];
  if (first === undefined || language === undefined) return -1;
  let last = -1;
  for (let at = from; at < words.length && at < from + longestThing; at++) {
    const word = words[at];
    if (word === undefined || word.clause !== first.clause || (dead[at] ?? 0) & Dead.slot) break;
    if (language.thingEnds.has(word.text) && at > from) break;
    if (isOwn(at)) last = at;
    else if (last >= 0 && !language.grammar.has(word.text)) last = at;
  }
  return last < 0 ? -1 : last + 1;
}

/** 1 at each word that is the writer's own. */
function markOwnWords(
  words: readonly Word[],
  languageAt: Reading['languageAt'],
  known: ReadonlySet<string>,
): Uint8Array {
  const own = new Uint8Array(words.length);
  words.forEach((word, at) => {
    const language = languageAt(at);
    if (language !== undefined && isOwnWord(word, language) && !known.has(word.text)) own[at] = 1;
  });
  return own;
}

function markSlots(words: readonly Word[], slots: readonly Span[], dead: Uint8Array): void {
  let slot = 0;
  words.forEach((word, at) => {
    while (slot < slots.length && (slots[slot]?.[1] ?? 0) <= word.start) slot++;
    if (word.end > (slots[slot]?.[0] ?? Number.POSITIVE_INFINITY)) dead[at] = Dead.slot;
  });
}

/** Words of the recipient's and the writer's names, folded. */
function knownNames(facts: Facts): Set<string> {
  const names = new Set<string>();
  for (const name of [...facts.names, facts.senderName]) {
    if (name === '') continue;
    for (const word of wordsOf(name)) if (word.text.length > 1) names.add(word.text);
  }
  return names;
}
