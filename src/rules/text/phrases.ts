import { fold } from './fold';
import type { Word } from './words';

/**
 * Phrases are written as words with a few signs:
 *   a|b      one of these words            word*    any word that begins so; *word, that ends so
 *   word?    may be missing                @group   one word of a named group (`?` allowed)
 *   …        up to five words, or none     _        any one word; _? one or none
 *   +        one word of one's own         ^        what is quoted begins here
 *   >        last: a thing follows, with a word of one's own in it
 *   ~        first: weak evidence
 * A phrase never crosses the end of a sentence. Every step is bounded, so matching is linear in the draft.
 */
export interface Phrase {
  elements: Element[];
  weak: boolean;
  /** Element at which the quotable part begins. */
  quoteFrom: number;
  /** Order in the data: earlier ones are preferred. */
  order: number;
}

type Element =
  | {
      kind: 'words';
      words: ReadonlySet<string>;
      beginnings: readonly string[];
      endings: readonly string[];
      optional: boolean;
    }
  | { kind: 'gap' }
  | { kind: 'any'; optional: boolean }
  | { kind: 'own' }
  | { kind: 'thing' };

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

/** Phrases by their first word, so that each word of a draft meets only those that can begin with it. */
export class PhraseBook {
  private readonly byWord = new Map<string, Phrase[]>();
  private readonly byBeginning = new Map<string, Phrase[]>();
  private readonly byOwnWord: Phrase[] = [];

  constructor(lines: readonly string[], groups: ReadonlyMap<string, readonly string[]>) {
    lines.forEach((line, order) => {
      this.add(readPhrase(line, order, groups));
    });
  }

  /** All places where a phrase stands, in the order of the draft; one a phrase and place. */
  find(sight: Sight): Match[] {
    const found: Match[] = [];
    sight.words.forEach((word, from) => {
      const tryAll = (phrases: readonly Phrase[] | undefined) => {
        for (const phrase of phrases ?? []) {
          const match = matchAt(phrase, sight, from);
          if (match !== undefined) found.push(match);
        }
      };
      tryAll(this.byWord.get(word.text));
      if (this.byBeginning.size > 0) tryAll(this.byBeginning.get(word.text.slice(0, 3)));
      if (this.byOwnWord.length > 0 && sight.isOwn(from)) tryAll(this.byOwnWord);
    });
    return found;
  }

  private add(phrase: Phrase): void {
    const first = phrase.elements[0];
    if (first === undefined) return;
    if (first.kind === 'own') this.byOwnWord.push(phrase);
    if (first.kind !== 'words') return;
    for (const word of first.words) push(this.byWord, word, phrase);
    for (const beginning of new Set(first.beginnings.map((text) => text.slice(0, 3))))
      push(this.byBeginning, beginning, phrase);
    if (first.optional)
      this.add({ ...phrase, elements: phrase.elements.slice(1), quoteFrom: Math.max(0, phrase.quoteFrom - 1) });
  }
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const phrases = map.get(key);
  if (phrases === undefined) map.set(key, [phrase]);
  else phrases.push(phrase);
}

function readPhrase(line: string, order: number, groups: ReadonlyMap<string, readonly string[]>): Phrase {
  const elements: Element[] = [];
  let weak = false;
  let quoteFrom = 0;
  for (const sign of line.split(' ')) {
    if (sign === '~') weak = true;
    else if (sign === '^') quoteFrom = elements.length;
    else if (sign === '…') elements.push({ kind: 'gap' });
    else if (sign === '_' || sign === '_?') elements.push({ kind: 'any', optional: sign === '_?' });
    else if (sign === '+') elements.push({ kind: 'own' });
    else if (sign === '>') elements.push({ kind: 'thing' });
    else if (sign !== '') elements.push(readWords(sign, groups));
  }
  return { elements, weak, quoteFrom, order };
}

function readWords(sign: string, groups: ReadonlyMap<string, readonly string[]>): Element {
  const optional = sign.endsWith('?');
  const words = new Set<string>();
  const beginnings: string[] = [];
  const endings: string[] = [];
  for (const part of (optional ? sign.slice(0, -1) : sign).split('|')) {
    if (part.startsWith('@')) for (const word of groups.get(part.slice(1)) ?? []) words.add(word);
    else if (part.startsWith('*')) endings.push(fold(part.slice(1)));
    else if (part.endsWith('*')) beginnings.push(fold(part.slice(0, -1)));
    else words.add(fold(part));
  }
  return { kind: 'words', words, beginnings, endings, optional };
}

function matchAt(phrase: Phrase, sight: Sight, from: number): Match | undefined {
  const sentence = sight.words[from]?.sentence;
  let quote = from;
  const step = (element: number, at: number): number => {
    if (element === phrase.quoteFrom) quote = at;
    const expected = phrase.elements[element];
    if (expected === undefined) return at;
    if (expected.kind === 'thing') return sight.words[at]?.sentence === sentence ? sight.thingEnd(at) : -1;
    if (expected.kind === 'gap') {
      for (let skip = 0; skip <= longestGap; skip++) {
        // What stands between belongs to the same clause.
        if (skip > 0 && sight.words[at + skip - 1]?.clause !== sight.words[at - 1]?.clause) return -1;
        const end = step(element + 1, at + skip);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word = sight.words[at];
    const here = word !== undefined && word.sentence === sentence;
    if (expected.kind === 'any') {
      const end = here ? step(element + 1, at + 1) : -1;
      return end < 0 && expected.optional ? step(element + 1, at) : end;
    }
    if (expected.kind === 'own') return here && sight.isOwn(at) ? step(element + 1, at + 1) : -1;
    const fits = here && fitsWord(expected, word.text);
    if (fits) {
      const end = step(element + 1, at + 1);
      if (end >= 0) return end;
    }
    if (!expected.optional) return -1;
    return step(element + 1, at);
  };
  const to = step(0, from);
  return to < 0 ? undefined : { phrase, from, to, quoteFrom: Math.min(quote, to - 1) };
}

function fitsWord(expected: Extract<Element, { kind: 'words' }>, text: string): boolean {
  return (
    expected.words.has(text) ||
    expected.beginnings.some((beginning) => text.startsWith(beginning)) ||
    expected.endings.some((ending) => text.length > ending.length + 1 && text.endsWith(ending))
  );
}
