import { fold } from '../text/fold';
import { PhraseBook } from '../text/phrase-book';

/** Phrase lists that give evidence: a name a signal that reads words. */
export const evidenceLists = ['how', 'them', 'field', 'why', 'common', 'mutual', 'me', 'offer'] as const;
export type EvidenceList = (typeof evidenceLists)[number];

/** Phrase lists that take evidence away, found first: what fits anyone, what sells, and what says that nothing is sold. */
export const voidingLists = ['stock', 'pitch', 'humble'] as const;

/** The words of one language, ready for use. */
export interface Language {
  /** BCP 47. */
  code: string;
  /** Words of grammar, and the common verbs and adverbs that say nothing by themselves. */
  grammar: ReadonlySet<string>;
  /** Words that stand in invitations to anyone. */
  stockWords: ReadonlySet<string>;
  closings: ReadonlySet<string>;
  /** Words for the reader, or for writer and reader both: you, your, we. */
  between: ReadonlySet<string>;
  /** Words at which a thing that was named ends ("the talk that …"). */
  thingEnds: ReadonlySet<string>;
  /** Words that no quotation of evidence begins with. */
  notFirst: ReadonlySet<string>;
  evidence: PhraseBook;
  voiding: PhraseBook;
  /** Every word that the file knows: none of them is read as a name. */
  vocabulary: ReadonlySet<string>;
}

/** Reads a language file: sections that begin with `# name`, word lists or phrases a line, groups as `# group name`. */
export function parseLanguage(code: string, data: string): Language {
  const sections = new Map<string, string[]>();
  const groups = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of data.split('\n')) {
    if (line.startsWith('# ')) {
      lines = [];
      sections.set(line.slice(2).trim(), lines);
    } else if (line.trim() !== '') lines.push(line.trim());
  }
  const wordsOf = (name: string) => (sections.get(name) ?? []).join(' ').split(' ').filter(Boolean).map(fold);
  for (const name of sections.keys()) if (name.startsWith('group ')) groups.set(name.slice(6), wordsOf(name));
  const bookOf = (names: readonly string[]) => {
    const book = new PhraseBook();
    for (const name of names) book.addList(name, sections.get(name) ?? [], groups);
    return book;
  };
  const grammar = new Set(wordsOf('grammar'));
  const stockWords = new Set(wordsOf('stock words'));
  const closings = new Set(wordsOf('closings'));
  return {
    code,
    grammar,
    stockWords,
    closings,
    between: new Set(wordsOf('between us')),
    thingEnds: new Set(wordsOf('thing ends')),
    notFirst: new Set(wordsOf('not first')),
    evidence: bookOf(evidenceLists),
    voiding: bookOf(voidingLists),
    vocabulary: new Set([
      ...grammar,
      ...stockWords,
      ...closings,
      // Addresses follow a greeting and are no name ("Hi neighbour").
      ...['greetings', 'titles', 'addresses'].flatMap(wordsOf),
      ...[...groups.values()].flat(),
    ]),
  };
}
