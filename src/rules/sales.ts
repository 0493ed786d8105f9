import type { Language } from './languages/language';
import { Dead, type Reading } from './reading';
import type { Word } from './text/words';

const year = /^(?:19|20)\d\d$/;

/** A word as the weights of sales know it: numbers by what they count, prices and percentages apart. */
function saleWord(draft: string, { text, start, end }: Word): string {
  if (!/\d/.test(text)) return text;
  if (draft[end] === '%' || draft.startsWith(' %', end)) return '0pct';
  if (/[$€£₹]/.test(draft.charAt(start - 1) + draft.charAt(end) + draft.charAt(end + 1))) return '0cur';
  return year.test(text) ? '0000' : '0';
}

/** Words of a draft that its language weighs. */
type Weighed = Pick<Reading, 'draft' | 'words' | 'dead' | 'languageAt'>;

/** The words that count, each once a sentence, in their order. Those of greeting, signature and open slots don't. */
export function saleWords({ draft, words, dead, languageAt }: Weighed): {
  text: string;
  sentence: number;
  language: Language;
}[] {
  let seen = new Set<string>();
  let sentence = -1;
  return words.flatMap((word, at) => {
    if (word.sentence !== sentence) {
      sentence = word.sentence;
      seen = new Set();
    }
    const language = languageAt(at);
    if (language === undefined || ((dead[at] ?? 0) & (Dead.frame | Dead.slot)) !== 0) return [];
    const text = saleWord(draft, word);
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ text, sentence: word.sentence, language }];
  });
}

/** How much each sentence sells, by the weights of its words (`sales` in the language files); above 0 it does more than it doesn't. */
export function salesBySentence(draft: Weighed): Map<number, number> {
  const points = new Map<number, number>();
  for (const { text, sentence, language } of saleWords(draft)) {
    points.set(sentence, (points.get(sentence) ?? 0) + (language.sales.get(text) ?? 0));
  }
  return points;
}
