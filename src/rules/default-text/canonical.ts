import { skeleton } from '../text/fold';
import type { Word } from '../text/words';

/** A word as default texts are compared: contractions in full, look-alike letters read as Latin. */
export interface Plain {
  text: string;
  /** Index of the draft's word that it stands for. */
  word: number;
}

const pairs = (text: string) => new Map(text.split('; ').map((pair) => pair.split('=') as [string, string]));
const contractions = pairs(
  "i'd=i would; i'm=i am; i'll=i will; let's=let us; you're=you are; didn't=did not; id=i would; im=i am; lets=let us; youre=you are; didnt=did not; jaimerais=j aimerais; d=would",
);
// Words that stand for each other in the texts.
const equals = pairs(
  'love=like; want=like; wish=like; pro=professional; prof=professional; business=professional; networks=network; adding=add; u=you; 2=to; plz=please; pls=please',
);

/** The words with contractions in full, and "Linked In" in one. */
export function plainWords(words: readonly Word[]): Plain[] {
  const plain: Plain[] = [];
  words.forEach((word, index) => {
    const text = skeleton(word.text);
    const last = plain.at(-1);
    if (text === 'in' && last?.text === 'linked') last.text = 'linkedin';
    else
      for (const part of (contractions.get(text) ?? text).split(' '))
        plain.push({ text: equals.get(part) ?? part, word: index });
  });
  return plain;
}
