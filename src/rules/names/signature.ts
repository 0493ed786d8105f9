import type { Language } from '../languages/language';
import type { Word } from '../text/words';
import type { GreetingSense } from './greeting';

const mostNames = 3;
const signsOff = /[\n\r\u2013\u2014-]|[,!.]\s*$/;

/** Index of the first word of the signature at a draft's end ("Best, Ann Lee"), or the count of words where there is none. */
export function readSignature(
  draft: string,
  words: readonly Word[],
  sense: GreetingSense,
  language: Language | undefined,
  from: number,
): number {
  let at = words.length;
  while (at > from && words.length - at < mostNames) {
    const word = words[at - 1];
    if (
      word === undefined ||
      !(sense.isKnownName(word.text) || sense.inSlot(at - 1) || (word.marked && !sense.isVocabulary(word.text)))
    )
      break;
    at--;
    const before = words[at - 1];
    if (before !== undefined && before.clause !== word.clause) break;
  }
  const first = words[at];
  const before = words[at - 1];
  // A name signs off only after a break; otherwise it belongs to the last sentence.
  if (first !== undefined && before !== undefined) {
    const gap = draft.slice(before.end, first.start);
    if (before.clause === first.clause || !signsOff.test(gap)) at = words.length;
    else if (!/[\n\r\u2013\u2014-]/.test(gap) && !language?.closings.has(before.text)) {
      const known = words.slice(at).every((word, k) => sense.isKnownName(word.text) || sense.inSlot(at + k));
      if (!known) at = words.length;
    }
  }
  while (at > from && language?.closings.has(words[at - 1]?.text ?? '') && at < words.length) at--;
  return at;
}
