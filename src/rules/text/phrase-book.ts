import { type Element, type Phrase, readPhrase } from './phrase';
import type { Word } from './words';

/** Where a phrase stands: words of the draft, end exclusive. */
export interface Match {
  phrase: Phrase;
  from: number;
  to: number;
  quoteFrom: number;
}

/** What a match asks about the draft's words. */
export interface Sight {
  words: readonly Word[];
  /** The word at this index is one of the writer's own: neither grammar nor a stock word. */
  isOwn: (index: number) => boolean;
  /** End of the thing that begins at this word, exclusive, or -1 where nothing with a word of one's own follows. */
  thingEnd: (index: number) => number;
}

const longestGap = 5;
const beginningLength = 3;

/** Phrases by their first word, so that each word of a draft meets only those that can begin with it. */
export class PhraseBook {
  private readonly byWord = new Map<string, Phrase[]>();
  private readonly byBeginning = new Map<string, Phrase[]>();
  private readonly byOwnWord: Phrase[] = [];

  /** Adds the phrases of a list, a line each. Beginnings (`word*`) that open a phrase have three letters or more. */
  addList(list: string, lines: readonly string[], groups: ReadonlyMap<string, readonly string[]>): void {
    lines.forEach((line, order) => {
      this.add(readPhrase(line, list, order, groups));
    });
  }

  /** All places where a phrase stands, in the order of the draft; one a phrase and place. */
  find(sight: Sight): Match[] {
    const found: Match[] = [];
    for (let from = 0; from < sight.words.length; from++) {
      const text = sight.words[from]?.text ?? '';
      tryAll(this.byWord.get(text), sight, from, found);
      if (this.byBeginning.size > 0) tryAll(this.byBeginning.get(text.slice(0, beginningLength)), sight, from, found);
      if (this.byOwnWord.length > 0 && sight.isOwn(from)) tryAll(this.byOwnWord, sight, from, found);
    }
    return found;
  }

  private add(phrase: Phrase): void {
    const first = phrase.elements[0];
    if (first === undefined) return;
    if (first.kind === 'own') this.byOwnWord.push(phrase);
    if (first.kind !== 'words') return;
    for (const word of first.words) push(this.byWord, word, phrase);
    for (const beginning of new Set(first.beginnings.map((text) => text.slice(0, beginningLength)))) {
      push(this.byBeginning, beginning, phrase);
    }
    if (first.optional) {
      this.add({ ...phrase, elements: phrase.elements.slice(1), quoteFrom: Math.max(0, phrase.quoteFrom - 1) });
    }
  }
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const phrases = map.get(key);
  if (phrases === undefined) map.set(key, [phrase]);
  else phrases.push(phrase);
}

function tryAll(phrases: readonly Phrase[] | undefined, sight: Sight, from: number, found: Match[]): void {
  if (phrases === undefined) return;
  const sentence = sight.words[from]?.sentence ?? -1;
  for (const phrase of phrases) {
    // Most phrases end here, at their second word: nothing is made for them.
    const second = phrase.elements[1];
    if (second?.kind === 'words' && !second.optional && !firstOptional(phrase)) {
      const next = sight.words[from + 1];
      if (next === undefined || !fits(second, next.text, sight, from + 1)) continue;
    }
    const attempt: Attempt = { phrase, sight, sentence, quote: from };
    const to = step(attempt, 0, from);
    if (to >= 0) found.push({ phrase, from, to, quoteFrom: Math.min(attempt.quote, to - 1) });
  }
}

function firstOptional({ elements }: Phrase): boolean {
  const first = elements[0];
  return first?.kind === 'words' && first.optional;
}

interface Attempt {
  phrase: Phrase;
  sight: Sight;
  sentence: number;
  quote: number;
}

/** Matches the elements from `element` on with the words from `at` on. Returns the end, or -1. */
function step(attempt: Attempt, element: number, at: number): number {
  const { phrase, sight } = attempt;
  if (element === phrase.quoteFrom) attempt.quote = at;
  const expected = phrase.elements[element];
  if (expected === undefined) return at;
  if (expected.kind === 'gap') return stepOverGap(attempt, element, at);
  const word = sight.words[at];
  const here = word !== undefined && word.sentence === attempt.sentence;
  if (here && fits(expected, word.text, sight, at)) {
    if (expected.kind === 'thing') return sight.thingEnd(at);
    const end = step(attempt, element + 1, at + 1);
    if (end >= 0) return end;
  }
  const optional = (expected.kind === 'words' || expected.kind === 'any') && expected.optional;
  return optional ? step(attempt, element + 1, at) : -1;
}

/** What stands in a gap belongs to the clause before it. */
function stepOverGap(attempt: Attempt, element: number, at: number): number {
  const { words } = attempt.sight;
  const clause = words[at - 1]?.clause;
  for (let skip = 0; skip <= longestGap; skip++) {
    if (skip > 0 && words[at + skip - 1]?.clause !== clause) return -1;
    const end = step(attempt, element + 1, at + skip);
    if (end >= 0) return end;
  }
  return -1;
}

function fits(expected: Element, text: string, sight: Sight, at: number): boolean {
  if (expected.kind !== 'words') return expected.kind !== 'own' || sight.isOwn(at);
  if (expected.words.has(text)) return true;
  for (const beginning of expected.beginnings) if (text.startsWith(beginning)) return true;
  for (const ending of expected.endings) if (text.length > ending.length + 1 && text.endsWith(ending)) return true;
  return false;
}
