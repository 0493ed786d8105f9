import type { WordList } from './word-list';

/**
 * Phrases are written as words with a few signs:
 *   a|b      one of these words            word*    any word that begins so; *word, that ends so
 *   word?    may be missing                @group   one word of a named group; may stand among others (`a|@group`, `?` allowed)
 *   …        up to five words, or none     _        any one word; _? one or none
 *   +        one word of one's own         ^        what is quoted begins here
 *   >        last: a thing follows, with a word of one's own in it
 *   ~        first: weak evidence; `~name` makes all lines of that name count as one
 * A phrase never crosses the end of a sentence. Every step is bounded, so matching is linear in the draft.
 */
export interface Phrase {
  elements: Element[];
  weak: boolean;
  /** What weak lines that say the same share. */
  name: string;
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
      groups: readonly WordList[];
      optional: boolean;
    }
  | { kind: 'gap' }
  | { kind: 'any'; optional: boolean }
  | { kind: 'own' }
  | { kind: 'thing' };

/** Groups of words by name. */
export type Groups = Map<string, WordList>;

/** Reads a line of the notation, folded. */
export function readPhrase(line: string, list: string, order: number, groups: Groups): Phrase {
  const elements: Element[] = [];
  let weak = false;
  let name = `${list} ${order}`;
  let quoteFrom = 0;
  for (const sign of line.split(' ')) {
    if (sign[0] === '~') {
      weak = true;
      if (sign.length > 1) name = sign;
    } else if (sign === '^') quoteFrom = elements.length;
    // A fold spells the sign out.
    else if (sign === '…' || sign === '...') elements.push({ kind: 'gap' });
    else if (sign === '_' || sign === '_?') elements.push({ kind: 'any', optional: sign === '_?' });
    else if (sign === '+') elements.push({ kind: 'own' });
    else if (sign === '>') elements.push({ kind: 'thing' });
    else if (sign !== '') elements.push(readWords(sign, groups));
  }
  return { elements, weak, name, quoteFrom, list, order };
}

function readWords(sign: string, known: Groups): Element {
  const optional = sign.endsWith('?');
  const words = new Set<string>();
  const beginnings: string[] = [];
  const endings: string[] = [];
  const groups: WordList[] = [];
  for (const part of (optional ? sign.slice(0, -1) : sign).split('|')) {
    const group = part.startsWith('@') ? known.get(part.slice(1)) : undefined;
    if (group !== undefined) groups.push(group);
    else if (part.startsWith('*')) endings.push(part.slice(1));
    else if (part.endsWith('*')) beginnings.push(part.slice(0, -1));
    else words.add(part);
  }
  return { kind: 'words', words, beginnings, endings, groups, optional };
}
