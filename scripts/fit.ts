// Fits the score's weights to the project's own messages, and writes them down: npm run fit
//
// Each message's label says a band that its score should lie in, and its reader's score a place within. Weights are moved downhill on the squared
// distance to both, are held to signs that keep the score honest (evidence never costs, a fault never pays), and are rounded to halves.
// Purposes that are held out are never looked at.
import { readFileSync, writeFileSync } from 'node:fs';
import '../src/rules/index';
import { readFacts } from '../src/rules/invite';
import { judge } from '../src/rules/judge';
import { readDraft } from '../src/rules/reading';
import { bands, featuresOf, pointsOf } from '../src/rules/score';
import type { Invite } from '../src/rules/types';
import { type Feature, weights } from '../src/rules/weights';
import { loadCorpus } from '../tests/corpus/load';
import type { Label } from '../tests/corpus/message';
import { personalNotes } from '../tests/corpus/personal';
import { genericNotes } from '../tests/corpus/verdicts.en';

type Weights = Record<Feature, number>;
interface Example {
  features: Partial<Weights>;
  lowest: number;
  highest: number;
  /** Undefined where only the label is known. */
  aim: number | undefined;
  weight: number;
}

const languages = ['en', 'de', 'fr', 'es', 'pt'];
const names = Object.keys(weights) as Feature[];
const margin = 4;
const rounds = 200;
/** What the reader's score counts beside the label's band. */
const closeness = 0.35;
/** Points that anything true of the reader is worth at least, and that anything against a note costs: one true how or what and one why pass. */
const least: Partial<Record<Feature, number>> = { 'why.hint': 4, why: 4, pitch: 29, slot: 10 };
const leastOfOthers = 1;
/** Weights by reason alone, which the messages pull at: what few of them show is left as it is here. */
const reasoned: Weights = {
  start: 24,
  'how.hint': 12,
  how: 12,
  'them.hint': 12,
  them: 12,
  'field.hint': 2,
  field: 2,
  'why.hint': 8,
  why: 8,
  'common.hint': 4,
  common: 10,
  'mutual.hint': 5,
  mutual: 12,
  'me.hint': 0,
  me: 1,
  'offer.hint': 1,
  offer: 1,
  own: 3,
  mine: 0.5,
  named: 2,
  unspoken: 4,
  'unspoken.words': 3,
  'unspoken.names': 6,
  free: 4,
  stock: -4,
  'pitch.hint': -4,
  pitch: -29,
  slot: -10,
  wrongName: -30,
  copy: -30,
};
/** How many messages that reason weighs. */
const ridge = 100;

const costs: ReadonlySet<Feature> = new Set(['stock', 'pitch.hint', 'pitch', 'slot', 'wrongName', 'copy']);
/** Not fitted: what too few messages show, and languages without words. */
const fixed: ReadonlySet<Feature> = new Set(['wrongName', 'copy', 'unspoken', 'unspoken.words', 'unspoken.names']);

/** Scores that a label asks for, and how much a miss counts: a personal note called less costs most. */
const wanted: Partial<Record<Label, { lowest: number; highest: number; weight: number }>> = {
  personal: { lowest: bands.personal + margin, highest: 100, weight: 1.5 },
  almost: { lowest: bands.almost + 2, highest: bands.personal - 2, weight: 0.6 },
  generic: { lowest: 0, highest: bands.almost - margin, weight: 1.2 },
  pitch: { lowest: 0, highest: bands.almost - margin, weight: 1 },
  unfilled: { lowest: 0, highest: bands.almost - margin, weight: 0.6 },
};

/** A message as it is fitted on. */
interface Judged {
  text: string;
  invite: Invite;
  label: Label;
  /** Undefined where only the label is known. */
  reader: number | undefined;
  doubt: number;
}

function exampleOf(message: Judged): Example[] {
  const band = wanted[message.label];
  if (band === undefined || message.text.trim() === '') return [];
  const reading = readDraft(message.text, readFacts(message.invite));
  if (reading.defaultText.only || reading.language === undefined) return [];
  const features = featuresOf(judge(reading).signals);
  // A pitch or slot that isn't known as one is no fault of the other weights.
  if ((message.label === 'pitch' && !features.pitch) || (message.label === 'unfilled' && !features.slot)) return [];
  return [
    {
      features,
      ...band,
      aim: message.reader,
      weight: band.weight * message.doubt,
    },
  ];
}

/** Moves one weight to where the squared distances are least, the others standing still. */
function moved(name: Feature, current: Weights, examples: readonly Example[]): number {
  let slope = ridge * (current[name] - reasoned[name]);
  let bend = ridge;
  for (const { features, lowest, highest, aim, weight } of examples) {
    const count = features[name];
    if (count === undefined) continue;
    let score = 0;
    for (const other of names) score += current[other] * (features[other] ?? 0);
    const beyond = score < lowest ? score - lowest : score > highest ? score - highest : 0;
    // A hundred is the top: what lies above it is no mistake.
    const off = aim === undefined || (score > 100 && aim > 85) ? 0 : score - aim;
    slope += weight * count * (beyond + closeness * off);
    bend += weight * count * count * ((beyond === 0 ? 0 : 1) + (aim === undefined ? 0 : closeness));
  }
  const next = current[name] - slope / bend;
  const bound = least[name] ?? leastOfOthers;
  return costs.has(name) ? Math.min(-bound, next) : Math.max(bound, next);
}

function write(fitted: Weights): void {
  const file = new URL('../src/rules/weights.ts', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const lines = names.map((name) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${fitted[name]},`);
  writeFileSync(file, text.replace(/(weights = \{\n)[\s\S]*?(\n\};)/, `$1${lines.join('\n')}$2`));
}

const labelled = languages
  .flatMap((language) => loadCorpus(language))
  .filter(({ split }) => split === 'fit')
  .map((message): Judged => ({ ...message, doubt: message.also.length > 0 ? 0.4 : 1 }));
/** Notes that are listed by their label alone. */
const listed = [
  ...personalNotes.map((note): Judged => ({ ...note, label: 'personal', reader: undefined, doubt: 0.5 })),
  ...genericNotes.map((note): Judged => ({ ...note, label: 'generic', reader: undefined, doubt: 0.5 })),
];
const examples = [...labelled, ...listed].flatMap(exampleOf);
const fitted: Weights = { ...reasoned };
for (let round = 0; round < rounds; round++) {
  for (const name of names) if (!fixed.has(name)) fitted[name] = moved(name, fitted, examples);
}
for (const name of names) fitted[name] = Math.round(fitted[name] * 2) / 2 || 0;
const missed = examples.filter(({ features, lowest, highest }) => {
  const points = pointsOf(features, fitted);
  return points < lowest - margin || points > highest + margin;
}).length;
write(fitted);
console.log(`${examples.length} messages, ${missed} outside their band. Written to src/rules/weights.ts:`);
console.table(fitted);
