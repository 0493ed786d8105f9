const longestQuote = 90;
const longestAbout = 4000;

// What is asked for, and that it is asked. Each is linear: bounded gaps, no nested repeats.
const note = '(?:personal(?:i[sz]ed)?|short|quick|brief|little)? ?(?:note|message|line|word|introduction|intro)s?';
const asks: readonly RegExp[] = [
  new RegExp(
    `\\b(?:please|kindly|do|always|just)\\b[^.!?\\n]{0,40}\\b(?:add|include|write|send|leave|attach|drop|use)\\b[^.!?\\n]{0,25}\\b${note}\\b[^.!?\\n]{0,60}\\b(?:connect|invit|request|add(?:ing)? me|reach)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:connect|invit|request|add(?:ing)? me|reach)[^.!?\\n]{0,60}\\b(?:please|kindly|always|do)\\b[^.!?\\n]{0,40}\\b(?:add|include|write|send|leave|attach|drop|tell me|let me know|say|mention|introduce)\\b[^.!?\\n]{0,40}\\b(?:${note}|why|how|who you|yourself)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:add|include|write|send|attach|leave)\\b[^.!?\\n]{0,20}\\b(?:a|your) ${note}\\b[^.!?\\n]{0,30}\\b(?:when|if|to|with|in)\\b[^.!?\\n]{0,25}\\b(?:connect|invit|request|add(?:ing)? me)`,
    'iu',
  ),
  /\b(?:i|we) (?:do not|don['’]t|won['’]t|will not|never|rarely|ignore|decline|delete|skip)\b[^.!?\n]{0,40}\b(?:accept|invit|request|connect)[^.!?\n]{0,50}\b(?:without|blank|empty|default|generic|no note|unless)\b/iu,
  /\b(?:i|we) (?:ignore|decline|delete|skip|reject)\b[^.!?\n]{0,20}\b(?:blank|empty|default|generic|unpersonali[sz]ed|noteless)\b[^.!?\n]{0,20}\b(?:invit|request)/iu,
  /\b(?:no|not) (?:blank|empty|default|generic) (?:invit|connection|connect|request)/iu,
  /\b(?:only|i) (?:accept|connect)\b[^.!?\n]{0,40}\b(?:with|that (?:have|include|come with)|if)\b[^.!?\n]{0,25}\b(?:personal(?:i[sz]ed)? |a )(?:note|message|invitation|request)/iu,
  /\bi (?:really |do |always |much )?(?:appreciate|prefer|love|like|welcome|value) (?:a |the |your )?personal(?:i[sz]ed)? (?:note|message|invitation|invite|request)s?\b/iu,
  /\b(?:tell me|say|let me know|mention|explain) (?:why|how) (?:you|we)\b[^.!?\n]{0,40}\b(?:connect|invit|add(?:ing)? me|request)/iu,
  /\bbitte\b[^.!?\n]{0,40}\b(?:nachricht|notiz|zeilen?|anschreiben)\b[^.!?\n]{0,60}\b(?:anfrage|kontakt|einladung|vernetz)/iu,
  /\b(?:anfrage|kontakt|einladung|vernetz)[^.!?\n]{0,60}\bbitte\b[^.!?\n]{0,40}\b(?:nachricht|notiz|zeilen?|persönlich)/iu,
  /\b(?:keine|nehme keine) (?:\p{L}{2,20} )?(?:anfragen|einladungen|kontaktanfragen) ohne (?:\p{L}{2,20} )?(?:nachricht|notiz|text|anschreiben|begründung)/iu,
];
// A job description or a tip to others, not a wish of the person's own.
const notMine = /\b(?:our clients|help you|tips?|how to|newsletter|template|sales|course|customers)\b/iu;

/**
 * The sentence in which a profile asks that invitations come with a personal note, at most 90 UTF-16 units, cut at a word with "…";
 * undefined where it doesn't. English and German; sure cases only.
 */
export function asksForNotes(about: string): string | undefined {
  if (typeof about !== 'string') return undefined;
  for (const raw of about.slice(0, longestAbout).split(/(?<=[.!?…])\s|[\n\r•|]/u)) {
    const sentence = raw.replace(/\s+/gu, ' ').trim();
    if (sentence.length < 12 || notMine.test(sentence) || !asks.some((pattern) => pattern.test(sentence))) continue;
    return shorten(sentence.replace(/^[\p{P}\p{S}\s]+/u, ''));
  }
  return undefined;
}

function shorten(sentence: string): string {
  if (sentence.length <= longestQuote) return sentence;
  const cut = sentence.slice(0, longestQuote - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).replace(/[\uD800-\uDBFF\s,;:–—-]+$/u, '')}…`;
}
