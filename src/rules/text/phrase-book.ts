import { remembered } from './memory';
import { type Element, type Groups, type Phrase, readPhrase } from './phrase';
import type { WordList } from './word-list';
import type { Word } from './words';

export type { Groups };

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

/** A phrase of the data, read when a word first meets it. */
interface Line {
  text: string;
  list: string;
  order: number;
  phrase?: Phrase;
}

/** Phrases by their first word, so that each word of a draft meets only those that can begin with it. */
export class PhraseBook {
  private readonly byWord = new Map<string, Line[]>();
  private readonly byBeginning = new Map<string, Line[]>();
  private readonly byGroup = new Map<WordList, Line[]>();
  private readonly byOwnWord: Line[] = [];

  /** Lists of phrases, a line each. Beginnings (`word*`) that open a phrase have three letters or more. */
  constructor(
    lists: readonly (readonly [name: string, lines: readonly string[]])[],
    private readonly groups: Groups,
  ) {
    for (const [list, lines] of lists) {
      for (const [order, text] of lines.entries()) this.add({ text, list, order });
    }
  }

  /** All places where a phrase stands, in the order of the draft; one a phrase and place. `reads` says which words are this book's. */
  find(sight: Sight, reads: (index: number) => boolean = () => true): Match[] {
    const found: Match[] = [];
    for (let from = 0; from < sight.words.length; from++) {
      if (!reads(from)) continue;
      this.tryAll(this.beginningWith(sight.words[from]?.text ?? ''), sight, from, found);
      if (this.byOwnWord.length > 0 && sight.isOwn(from)) this.tryAll(this.byOwnWord, sight, from, found);
    }
    return found;
  }

  /** Lines that a word can begin. */
  private readonly beginningWith = remembered((text: string): readonly Line[] => {
    const lines = [...(this.byWord.get(text) ?? []), ...(this.byBeginning.get(text.slice(0, beginningLength)) ?? [])];
    for (const [group, more] of this.byGroup) if (group.has(text)) lines.push(...more);
    return lines;
  });

  /** Files a line under each word that it can begin with. */
  private add(line: Line): void {
    for (const sign of line.text.split(' ')) {
      if (sign[0] === '~' || sign === '^' || sign === '') continue;
      const optional = sign.endsWith('?');
      for (const part of (optional ? sign.slice(0, -1) : sign).split('|')) {
        const group = part.startsWith('@') ? this.groups.get(part.slice(1)) : undefined;
        if (part === '+') this.byOwnWord.push(line);
        else if (group !== undefined) push(this.byGroup, group, line);
        else if (part.endsWith('*')) push(this.byBeginning, part.slice(0, beginningLength), line);
        else push(this.byWord, part, line);
      }
      if (!optional) return;
    }
  }

  private tryAll(lines: readonly Line[], sight: Sight, from: number, found: Match[]): void {
    const sentence = sight.words[from]?.sentence ?? -1;
    for (const line of lines) {
      line.phrase ??= readPhrase(line.text, line.list, line.order, this.groups);
      const { phrase } = line;
      if (failsAtOnce(phrase, sight, from)) continue;
      const attempt: Attempt = { phrase, sight, sentence, quote: from };
      const to = step(attempt, 0, from);
      if (to > from) found.push({ phrase, from, to, quoteFrom: Math.min(attempt.quote, to - 1) });
    }
  }
}

function push<Key>(map: Map<Key, Line[]>, key: Key, line: Line): void {
  const lines = map.get(key);
  if (lines === undefined) map.set(key, [line]);
  else if (lines.at(-1) !== line) lines.push(line);
}

/** Most phrases end here, at their second word: nothing is made for them. */
function failsAtOnce({ elements }: Phrase, sight: Sight, from: number): boolean {
  const [first, second] = elements;
  if (first?.kind === 'words' && first.optional) return false;
  if (second?.kind !== 'words' || second.optional) return false;
  const next = sight.words[from + 1];
  return next === undefined || !fits(second, next.text, sight, from + 1);
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
  return expected.groups.some((group) => group.has(text));
}
