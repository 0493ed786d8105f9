import { skeleton } from '../text/fold';
import type { Word } from '../text/words';

/** A word as default texts are compared: contractions in full, look-alike letters read as Latin. */
export interface Plain {
  text: string;
  /** Index of the draft's word that it stands for. */
  word: number;
}

const contractions = new Map<string, string[]>([
  ["i'd", ['i', 'would']],
  ["i'm", ['i', 'am']],
  ["i'll", ['i', 'will']],
  ["let's", ['let', 'us']],
  ["you're", ['you', 'are']],
  ["didn't", ['did', 'not']],
  ["j'aimerais", ['j', 'aimerais']],
  ['id', ['i', 'would']],
  ['im', ['i', 'am']],
  ['lets', ['let', 'us']],
  ['youre', ['you', 'are']],
  ['didnt', ['did', 'not']],
  ['jaimerais', ['j', 'aimerais']],
  ['d', ['would']],
]);

// Words that stand for each other in the texts.
const equals = new Map<string, string>([
  ['love', 'like'],
  ['want', 'like'],
  ['wish', 'like'],
  ['pro', 'professional'],
  ['prof', 'professional'],
  ['business', 'professional'],
  ['networks', 'network'],
  ['adding', 'add'],
]);

/** The words with contractions in full, and "Linked In" in one. */
export function plainWords(words: readonly Word[]): Plain[] {
  const plain: Plain[] = [];
  words.forEach((word, index) => {
    const text = skeleton(word.text);
    const last = plain.at(-1);
    if (text === 'in' && last?.text === 'linked') last.text = 'linkedin';
    else
      for (const part of contractions.get(text) ?? [text]) plain.push({ text: equals.get(part) ?? part, word: index });
  });
  return plain;
}
