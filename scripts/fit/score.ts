import { type Feature, weights } from '../../src/rules/weights';
import type { Label } from '../../tests/corpus/message';
import type { Example } from './message';

// What features and words are worth: least squares on a reader's score, 0 to 100, all languages at once. Evidence never costs, and what few
// messages show is left near what reason says.

/** Points by feature, and by language and stem. */
export interface Worth {
  features: Record<Feature, number>;
  words: Map<string, Map<string, number>>;
}

const names = Object.keys(weights) as Feature[];
const rounds = 60;
/** A reader's typical score where only the label is known. */
const typical: Record<Label, number> = {
  blank: 0,
  default: 3,
  unfilled: 18,
  pitch: 22,
  generic: 16,
  almost: 47,
  personal: 84,
};
/** Readers keep off the ends of their scale: what only she could have got is 100 here. */
const stretch = 1.15;
/** However well it knows her, an offer is worth no more. */
const mostOfPitch = 17;
/** Points that anything true of the reader is worth at least. */
const least: Partial<Record<Feature, number>> = {
  start: 6,
  named: 4,
  'how.hint': 8,
  how: 5,
  'them.hint': 7,
  them: 6,
  'why.hint': 5,
  why: 4,
  field: 1,
  'common.hint': 4,
  common: 3,
};
const leastOfOthers = 0.5;
/** Points by reason alone, which the messages pull at. */
const reasoned: Partial<Record<Feature, number>> = {
  start: 9,
  'how.hint': 9,
  how: 7,
  'them.hint': 8,
  them: 8,
  'why.hint': 6,
  why: 5,
  field: 1,
  'common.hint': 6,
  common: 4,
  own: 3.5,
  named: 7,
  free: 3.5,
};
/** How many messages reason weighs; and how many say of a word that it is worth nothing. */
const ridge = 100;
const ridgeOfWords = 12;
/** However much of it, one word says little. */
const mostOfWord = 4.5;

/** Not fitted: what too few messages show, and languages without words. */
export const fixed: ReadonlySet<Feature> = new Set([
  'words',
  'mutual.hint',
  'mutual',
  'pitch',
  'slot',
  'wrongName',
  'copy',
  'unspoken',
  'unspoken.words',
  'unspoken.names',
]);

/** A number that is fitted: where it counts, how often, and which messages hold it to what reason says. */
interface Unknown {
  value: number;
  reason: number;
  ridge: number;
  /** Rows in which it counts when above 0, and when below. */
  above: Column;
  below: Column;
  least: number;
  most: number;
}

type Column = { row: number; times: number }[];

/** Worths that bring the examples nearest to their aims; of words only those in `known`, by language. */
export function fitScore(examples: readonly Example[], known: ReadonlyMap<string, ReadonlySet<string>>): Worth {
  const features: Record<Feature, number> = { ...weights };
  const fitted = new Map<Feature, Unknown>();
  for (const name of names) {
    if (fixed.has(name)) continue;
    const column = examples.flatMap((example, row): Column => {
      const times = example.features[name];
      return times === undefined ? [] : [{ row, times }];
    });
    fitted.set(name, {
      value: reasoned[name] ?? 0,
      reason: reasoned[name] ?? 0,
      ridge,
      above: column,
      below: column,
      least: least[name] ?? leastOfOthers,
      most: 100,
    });
  }
  const words = new Map<string, Unknown>();
  examples.forEach(({ words: stems, message: { language } }, row) => {
    for (const [stem, { adds, takes }] of stems) {
      if (!known.get(language)?.has(stem)) continue;
      const key = `${language} ${stem}`;
      const unknown = words.get(key) ?? {
        value: 0,
        reason: 0,
        ridge: ridgeOfWords,
        above: [],
        below: [],
        least: -mostOfWord,
        most: mostOfWord,
      };
      words.set(key, unknown);
      if (adds) unknown.above.push({ row, times: 1 });
      if (takes) unknown.below.push({ row, times: 1 });
    }
  });
  descend(examples, [...fitted.values(), ...words.values()]);
  for (const [name, { value }] of fitted) features[name] = value;
  const byLanguage = new Map<string, Map<string, number>>();
  for (const [key, { value }] of words) {
    const [language = '', stem = ''] = key.split(' ');
    byLanguage.set(language, (byLanguage.get(language) ?? new Map()).set(stem, value));
  }
  return { features, words: byLanguage };
}

/** Moves one unknown after another to where the squared distances are least, the others standing still. */
function descend(examples: readonly Example[], unknowns: readonly Unknown[]): void {
  const worth = examples.map(({ message: { weight } }) => weight);
  const off = examples.map(({ message: { label, reader }, features }) => {
    const aim = stretch * (reader ?? typical[label]);
    let given = 0;
    for (const name of fixed) given += weights[name] * (features[name] ?? 0);
    return given - (label === 'pitch' ? Math.min(aim, mostOfPitch) : aim);
  });
  const add = (column: Column, by: number) => {
    for (const { row, times } of column) off[row] = (off[row] ?? 0) + by * times;
  };
  const columnOf = ({ value, above, below }: Unknown) => (value < 0 ? below : above);
  for (const unknown of unknowns) add(columnOf(unknown), unknown.value);
  for (let round = 0; round < rounds; round++) {
    for (const unknown of unknowns) {
      add(columnOf(unknown), -unknown.value);
      const best = (column: Column) => {
        let slope = unknown.ridge * unknown.reason;
        let bend = unknown.ridge;
        for (const { row, times } of column) {
          slope -= (worth[row] ?? 0) * times * (off[row] ?? 0);
          bend += (worth[row] ?? 0) * times * times;
        }
        return slope / bend;
      };
      const up = best(unknown.above);
      const down = Math.min(0, best(unknown.below));
      unknown.value = Math.min(unknown.most, Math.max(unknown.least, up > 0 ? up : down));
      add(columnOf(unknown), unknown.value);
    }
  }
}
