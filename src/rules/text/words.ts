import { fold, skeleton } from './fold';
import { kindOf, Sign } from './signs';

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

const sentenceEnd = /[.!?\u00A1\u00BF\u061F\u06D4\u0964\u2026\u3002\uFF01\uFF1F\n\r;\u2028\u2029]|:\s/;
const clauseEnd = /[,()\u060C\u2013\u2014\u3001\uFF0C"\u201C\u201D|\u2022]|\s-+\s|:/;
const shortForm = /^(?:dr|mr|mrs|ms|st|prof|vs|e|g|i|etc|inc|ltd|jr|sr|no|approx|sra|dra|z|b|bzw|ca|nr)$/;
const latinLetter = /[a-z]/;
const digit = /[0-9]/;
const otherScript = /[\u0370-\u052F\u0250-\u02AF\u1D00-\u1D7F]/;
/** French and its kin join a word to the next: l'article, qu'on. */
const elided = /^(?:[jldnmtsc]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i;
/** A word for both genders: ravi(e), Kolleg:innen, interesse·e. */
const bothGenders =
  /\((?:e|es|s|a|as|o|os|r|n|in|innen)\)|[\u00B7:*/_](?:e|es|a|as|in|innen)(?![A-Za-z\u00C0-\u024F])/y;

/** The words of a draft in their order. Linear in its length. */
export function wordsOf(draft: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  let before = 0;
  const add = (start: number, end: number, next: number): void => {
    if (words.length > 0 && start > before) {
      const gap = draft.slice(before, start);
      if (gap !== ' ') {
        const short = gap === '. ' && shortForm.test(words.at(-1)?.text ?? '');
        // A dot without a space after it stands inside a name, as in node.js.
        if (!short && gap !== '.' && gap !== ':' && sentenceEnd.test(gap)) {
          sentence++;
          clause++;
        } else if (clauseEnd.test(gap)) clause++;
      }
    }
    let text = fold(draft.slice(start, end));
    // Within one word two scripts mean look-alike letters; a word wholly of another script is left alone.
    if (otherScript.test(text) && latinLetter.test(text)) text = skeleton(text);
    before = next;
    words.push({ start, end: next, text, sentence, clause, marked: startsMarked(draft, start) || digit.test(text) });
  };
  for (let at = 0; at < draft.length; ) {
    if (kindOf(draft, at) !== Sign.letter) {
      at++;
      continue;
    }
    const start = at;
    let from = at;
    let end = at;
    for (at++; at < draft.length; at++) {
      const kind = kindOf(draft, at);
      if (kind === Sign.letter || kind === Sign.mark) continue;
      if (kind !== Sign.apostrophe || kindOf(draft, at + 1) !== Sign.letter) break;
      if (from === start && kindOf(draft, at + 2) === Sign.letter && elided.test(draft.slice(from, at))) {
        add(from, at, at);
        from = at + 1;
        before = from;
      }
    }
    end = at;
    bothGenders.lastIndex = end;
    if (mayJoin(draft.charCodeAt(end)) && end - from > 2 && bothGenders.test(draft)) at = bothGenders.lastIndex;
    add(from, end, at);
  }
  return words;
}

/** Signs that may join an ending for the other gender: ( · : * / _ */
function mayJoin(code: number): boolean {
  return code === 40 || code === 0xb7 || code === 58 || code === 42 || code === 47 || code === 95;
}

/** A capital, a digit, or a letter of a script without capitals. */
function startsMarked(draft: string, at: number): boolean {
  const code = draft.charCodeAt(at);
  if (code < 128) return code < 91;
  const letter = String.fromCodePoint(draft.codePointAt(at) ?? code);
  return letter !== letter.toLowerCase() || letter.toUpperCase() === letter;
}
