import type { Reading } from '../reading';

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Letters to a word where no space divides them. */
const lettersOfWord = 3;

/**
 * What a draft in a language without words shows all the same: how many words it has beside greeting and signature, and how many of them are
 * names or numbers, known by a capital within a sentence or a digit.
 */
export function unspoken({ words, dead, draft }: Reading): { words: number; names: number } {
  const alive = words.filter((_, at) => dead[at] === 0);
  const names = new Set(
    alive
      .filter((word) => {
        const first = draft.charAt(word.start);
        const opens = words.find(({ sentence }) => sentence === word.sentence) === word;
        return word.marked && !opens && first.toLowerCase() !== first.toUpperCase() && word.text !== 'linkedin';
      })
      .map(({ text }) => text),
  );
  const said = alive.reduce((sum, { text }) => sum + (withoutSpaces.test(text) ? text.length / lettersOfWord : 1), 0);
  return { words: said, names: names.size };
}
