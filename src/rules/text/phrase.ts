import { fold } from './fold';

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
  /** The list that it belongs to. */
  list: string;
  /** Order in the list: earlier ones are preferred. */
  order: number;
}

export type Element =
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

/** Reads a line of the notation. */
export function readPhrase(
  line: string,
  list: string,
  order: number,
  groups: ReadonlyMap<string, readonly string[]>,
): Phrase {
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
  return { elements, weak, quoteFrom, list, order };
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
