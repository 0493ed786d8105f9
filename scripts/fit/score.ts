import { readFacts } from '../../src/rules/invite';
import { judge } from '../../src/rules/judge';
import { readDraft } from '../../src/rules/reading';
import { featuresOf } from '../../src/rules/score';
import { type Feature, weights } from '../../src/rules/weights';
import type { Label } from '../../tests/corpus/message';
import type { Labelled } from './sales';

// The score's weights: least squares on a reader's score, 0 to 100. Evidence never costs, a fault never pays, and what few messages show is left
// near what reason says. Written in halves.

/** A message as it is fitted on. */
export interface Judged extends Labelled {
  label: Label;
  /** 0 to 100; undefined where only the label is known. */
  reader: number | undefined;
  /** What it counts, up to 1. */
  doubt: number;
}

export interface Example {
  features: Partial<Record<Feature, number>>;
  aim: number;
  weight: number;
}

type Weights = Record<Feature, number>;

const names = Object.keys(weights) as Feature[];
const rounds = 300;
/** A reader's typical score where only the label is known. */
const typical: Record<Label, number> = {
  blank: 0,
  default: 3,
  unfilled: 18,
  pitch: 25,
  generic: 16,
  almost: 47,
  personal: 84,
};
/** Readers keep off the ends of their scale: what only she could have got is 100 here. */
const stretch = 1.15;
/** Brings one how or what and one why to the band of personal notes. */
const scale = 1.17;
/** Points that anything true of the reader is worth at least, and that anything against a note costs. */
const least: Partial<Record<Feature, number>> = {
  said: 2,
  named: 6,
  sales: 2,
  'how.hint': 10,
  how: 6.5,
  'them.hint': 8.5,
  them: 9,
  'why.hint': 6,
  why: 5,
  'common.hint': 6,
  common: 4,
};
const leastOfOthers = 0.5;
/** Weights by reason alone, which the messages pull at. */
const reasoned: Partial<Weights> = {
  start: 6,
  how: 8,
  'how.hint': 8,
  them: 8,
  'them.hint': 6,
  why: 4,
  'why.hint': 4,
  common: 4,
  'common.hint': 4,
  field: 1,
  'field.hint': 1,
  me: 1,
  'me.hint': 1,
  offer: 1,
  'offer.hint': 1,
  own: 4,
  mine: 1.5,
  said: 1.5,
  named: 4,
  free: 2,
  stock: -2,
  sales: -1,
};
/** How many messages that reason weighs. */
const ridge = 25;

const costs: ReadonlySet<Feature> = new Set(['stock', 'sales']);
/** Not fitted: what too few messages show, and languages without words. */
const fixed: ReadonlySet<Feature> = new Set([
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

/** None for what has no score of its own: blank, default, or in a language without words. */
export function exampleOf({ text, invite, label, reader, doubt }: Judged): Example[] {
  if (text.trim() === '') return [];
  const reading = readDraft(text, readFacts(invite));
  if (reading.defaultText.only || reading.language === undefined) return [];
  const features = featuresOf(judge(reading).signals);
  // What is known to sell counts nothing of its own: it would teach that nothing is worth what an offer is.
  if (features.pitch) return [];
  return [{ features, aim: stretch * (reader ?? typical[label]), weight: doubt }];
}

/** Weights that bring the examples nearest to their aims. */
export function fitScore(examples: readonly Example[]): Weights {
  const fitted: Weights = { ...weights };
  for (const name of names) if (!fixed.has(name)) fitted[name] = reasoned[name] ?? 0;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) if (!fixed.has(name)) fitted[name] = moved(name, fitted, examples);
  }
  for (const name of names) if (!fixed.has(name)) fitted[name] = Math.round(fitted[name] * scale * 2) / 2 || 0;
  return fitted;
}

/** Moves one weight to where the squared distances are least, the others standing still. */
function moved(name: Feature, current: Weights, examples: readonly Example[]): number {
  let slope = ridge * (current[name] - (reasoned[name] ?? 0));
  let bend = ridge;
  for (const { features, aim, weight } of examples) {
    const count = features[name];
    if (count === undefined) continue;
    let score = 0;
    for (const [other, times] of Object.entries(features)) score += current[other as Feature] * times;
    slope += weight * count * (score - aim);
    bend += weight * count * count;
  }
  const next = current[name] - slope / bend;
  const bound = least[name] ?? leastOfOthers;
  return costs.has(name) ? Math.min(-bound, next) : Math.max(bound, next);
}
