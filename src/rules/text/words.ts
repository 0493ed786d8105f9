import { fold, skeleton } from './fold';

/** A word of a draft. `start` and `end` are UTF-16 offsets into the draft, end exclusive. */
export interface Word {
  start: number;
  end: number;
  /** Folded: lower case, without accents, apostrophes straight. */
  text: string;
  /** Number of the sentence, from 0; a line break ends one too. */
  sentence: number;
  /** Number of the clause, from 0: what stands between commas, dashes, brackets and sentence ends. */
  clause: number;
  /** Starts with a capital or holds a digit. */
  marked: boolean;
}

// Letters and digits, with marks and invisible signs among them; an apostrophe only between letters.
const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*(?:['\u2018\u2019\u02BC\u0060\u00B4\uFF07][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*)*/gu;
const sentenceEnd = /[.!?\u2026\u3002\uFF01\uFF1F\n\r;\u2028\u2029]|:\s/;
const clauseEnd = /[,()\u2013\u2014\u3001\uFF0C"\u201C\u201D|\u2022]|\s-+\s|:/;
const shortForm = /^(?:dr|mr|mrs|ms|st|prof|vs|e|g|i|etc|inc|ltd|jr|sr|no|approx)$/;
const mixedScripts = /[a-z]/;
const otherScript = /[\u0370-\u052F\u0250-\u02AF\u1D00-\u1D7F]/;
const startsMarked = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const holdsDigit = /\p{N}/u;

/** The words of a draft in their order. Linear in its length. */
export function wordsOf(draft: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  let before = 0;
  let previous = '';
  for (const match of draft.matchAll(wordPattern)) {
    const start = match.index;
    const raw = match[0];
    if (words.length > 0) {
      const gap = draft.slice(before, start);
      if (gap !== ' ') {
        const short = gap.startsWith('. ') && gap.length === 2 && shortForm.test(previous);
        // A dot without a space after it stands inside a name, as in node.js.
        if (!short && gap !== '.' && gap !== ':' && sentenceEnd.test(gap)) {
          sentence++;
          clause++;
        } else if (clauseEnd.test(gap)) clause++;
      }
    }
    let text = fold(raw);
    // Within one word two scripts mean look-alike letters; a word wholly of another script is left alone.
    if (otherScript.test(text) && mixedScripts.test(text)) text = skeleton(text);
    before = start + raw.length;
    previous = text;
    words.push({
      start,
      end: before,
      text,
      sentence,
      clause,
      marked: startsMarked.test(raw) || holdsDigit.test(raw),
    });
  }
  return words;
}
