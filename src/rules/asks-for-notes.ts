import { findPattern, type Pattern, readPattern } from './custom/pattern';
import { wordsOf } from './text/words';

const longestQuote = 90;
const longestAbout = 4000;

// What is asked for, and that it is asked: words that stand in this order in one sentence.
const asks = `
please|kindly|do|always|just … add|include|write|send|leave|attach|use … note*|message*|line*|word|intro* … … connect*|invit*|request*|add|adding|reach*
connect*|invit*|request*|add|reach* … … please|kindly|always|do … add|include|write|send|leave|attach|say|mention|introduce|tell|let … … note*|message*|line|why|how|who|yourself|intro*
don't|won't|not|never|rarely|ignore|decline|delete|skip|reject … accept|invit*|request*|connect*|blank|empty|default|generic … … without|blank|empty|default|generic|unless|invit*|request*
no|not blank|empty|default|generic invit*|connect*|request*
only|i accept|connect … with|that|if … note|message|invitation|request
i … appreciate|prefer|love|like|welcome|value … personal|personali* note*|message*|invit*|request*
tell|say|let|mention|explain … why|how you|we|you'd … connect*|invit*|add|adding|request*
bitte … nachricht|notiz|zeile*|anschreiben … … anfrage*|kontakt*|einladung*|vernetz*
anfrage*|kontakt*|einladung*|vernetz* … … bitte … nachricht|notiz|zeile*|personlich*
keine … anfragen|einladungen|kontaktanfragen ohne … nachricht|notiz|text|anschreiben|begrundung
`;
// A job description or a tip to others, not a wish of the person's own.
const notMine = /\b(?:our clients|help you|tips?|how to|newsletter|template|sales|course|customers)\b/i;

let patterns: readonly Pattern[] | undefined;

/**
 * The sentence in which a profile asks that invitations come with a personal note, at most 90 UTF-16 units, cut at a word with "…";
 * undefined where it doesn't. English and German; sure cases only.
 */
export function asksForNotes(about: string): string | undefined {
  if (typeof about !== 'string') return undefined;
  patterns ??= asks.trim().split('\n').map(readPattern);
  for (const raw of about.slice(0, longestAbout).split(/(?<=[.!?…])\s|[\n\r•|]/u)) {
    const sentence = raw.replace(/\s+/gu, ' ').trim();
    if (sentence.length < 12 || notMine.test(sentence)) continue;
    const words = wordsOf(sentence);
    if (!patterns.some((pattern) => findPattern(words, pattern).length > 0)) continue;
    return shorten(sentence.replace(/^[\p{P}\p{S}\s]+/u, ''));
  }
  return undefined;
}

function shorten(sentence: string): string {
  if (sentence.length <= longestQuote) return sentence;
  const cut = sentence.slice(0, longestQuote - 1);
  const end = Math.max(cut.lastIndexOf(' '), 40);
  // Never half of a pair.
  const whole = /[\uD800-\uDBFF]/.test(cut.charAt(end - 1)) ? end - 1 : end;
  return `${cut.slice(0, whole).trimEnd()}…`;
}
