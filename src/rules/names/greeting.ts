import type { Word } from '../text/words';
import { greetingWords, titles } from './greeting-words';
import { isFirstName } from './nicknames';

/** The opening of a note: "Hi Dr. Osei,". */
export interface Greeting {
  /** Words that it takes, from the first. */
  end: number;
  /** Indexes of the words that name somebody. */
  names: number[];
  /** A title stands before the name, so that it is a surname. */
  titled: boolean;
  /** A word of greeting stands in front ("Hi"); otherwise a name alone does. */
  greeted: boolean;
}

export interface GreetingSense {
  /** The word says something and is no name. */
  isVocabulary: (text: string) => boolean;
  /** The word belongs to a name that is known for the recipient or the writer. */
  isKnownName: (text: string) => boolean;
  /** The word stands in an open slot. */
  inSlot: (index: number) => boolean;
}

const mostGreetingWords = 4;
const mostNames = 4;

/** Reads whom a note greets. Names are words with a capital that say nothing else, up to the comma, dash or line's end. */
export function readGreeting(words: readonly Word[], sense: GreetingSense): Greeting {
  const greetings = greetingWords();
  let end = 0;
  let titled = false;
  while (end < mostGreetingWords && end < words.length) {
    const word = words[end];
    if (word === undefined || !greetings.has(word.text) || sense.isKnownName(word.text)) break;
    if (end > 0 && word.sentence !== words[end - 1]?.sentence) break;
    if (titles.has(word.text)) titled = true;
    end++;
  }
  const greeted = end > 0;
  const names: number[] = [];
  for (let at = end; at < words.length && names.length < mostNames; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined) break;
    // "Hi, Marta" and "Hello – Marta": one break between greeting and name is let pass where the name is surely one.
    if (before !== undefined && before.clause !== word.clause) {
      if (names.length > 0 || before.sentence !== word.sentence) break;
      if (
        !sense.isKnownName(word.text) &&
        !(word.marked && isFirstName(word.text) && words[at + 1]?.clause !== word.clause)
      )
        break;
    }
    if (titles.has(word.text) && names.length === 0) {
      titled = true;
      continue;
    }
    if (!isNameWord(word, at, sense, greeted && names.length === 0)) break;
    names.push(at);
  }
  const last = names.at(-1);
  if (last === undefined) return { end, names, titled, greeted };
  if (!greeted) {
    const sure = names.every(
      (at) => sense.isKnownName(words[at]?.text ?? '') || isFirstName(words[at]?.text ?? '') || sense.inSlot(at),
    );
    const closed = words[last + 1] !== undefined && words[last + 1]?.clause !== words[last]?.clause;
    if (!sure || !closed) return { end: 0, names: [], titled: false, greeted };
  }
  return { end: last + 1, names, titled, greeted };
}

function isNameWord(word: Word, at: number, sense: GreetingSense, first: boolean): boolean {
  if (sense.inSlot(at) || sense.isKnownName(word.text)) return true;
  if (isFirstName(word.text)) return word.marked || (first && !sense.isVocabulary(word.text));
  return (word.marked || first) && !sense.isVocabulary(word.text);
}
