// Fits what judges drafts to the project's own messages, and writes it down: npm run fit
//
// What words weigh, in each language file, and what features do. Purposes that are held out are never looked at.
import { readFileSync, writeFileSync } from 'node:fs';
import '../src/rules/index';
import { addLanguage, data } from '../src/rules/languages/detect';
import { readSections } from '../src/rules/languages/language';
import { leastSales } from '../src/rules/pitch';
import { type Feature, weights } from '../src/rules/weights';
import { stemLength } from '../src/rules/word-weights';
import { loadCorpus } from '../tests/corpus/load';
import { notesByLanguage } from '../tests/corpus/personal';
import { genericNotes } from '../tests/corpus/verdicts.en';
import { loadWords } from '../tests/corpus/words';
import { type Example, exampleOf, type Labelled } from './fit/message';
import { fitSales } from './fit/sales';
import { fitScore, fixed } from './fit/score';
import { salesUnit, weightsOf, withWeights } from './fit/weights';

const languages = ['en', 'de', 'fr', 'es', 'pt'];
/** Messages are read by words of sales that were fitted on others. */
const parts = 5;
/** In how many messages a stem must stand. */
const leastMessages = 5;
/** How many stems a language keeps: room that the rules have. */
const most = (language: string) => (language === 'en' ? 270 : 115);

function messagesOf(language: string): Labelled[] {
  const listed = (notes: readonly { text: string; invite: object }[], label: Labelled['label']) =>
    notes.map((note): Labelled => ({ ...note, label, reader: undefined, weight: 0.2, language }));
  return [
    ...loadCorpus(language)
      .filter(({ split }) => split === 'fit')
      .map((message): Labelled => ({ ...message, weight: message.also.length > 0 ? 0.4 : 1, language })),
    ...loadWords(language).map((message): Labelled => ({ ...message, weight: 0.5, language })),
    ...listed(notesByLanguage[language] ?? [], 'personal'),
    ...(language === 'en' ? listed(genericNotes, 'generic') : []),
  ];
}

const weighed = ({ message }: Example) => ['pitch', 'personal', 'almost', 'generic'].includes(message.label);

function stemsOf(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of examples) for (const stem of words.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= leastMessages));
}

/** What is a farewell now and none once something follows it must weigh nothing: a fact added to a note never lowers it. */
function withoutFarewells(stems: ReadonlySet<string>, text: string): Set<string> {
  const closings = (readSections(text).get('closings') ?? []).flatMap((line) => line.split(' '));
  const theirs = new Set(closings.map((word) => word.replace('*', '').slice(0, stemLength)));
  return new Set([...stems].filter((stem) => !theirs.has(stem)));
}

const scaled = (weights: ReadonlyMap<string, number>, by: number) =>
  new Map([...weights].map(([stem, weight]) => [stem, weight * by]));

/** What share of messages that sell nothing may be taken for an offer by their words, while each is judged by the words of others. */
const falseAlarms = 0.004;
/** However rare false alarms are, words are made to sell no more than this by it. */
const mostScaled = 1.3;

/** What brings the share of messages that sell nothing and are taken for an offer by their words to `falseAlarms`. */
function calibrated(examples: readonly Example[]): number {
  const sales = examples
    .filter(({ message }) => message.label !== 'pitch')
    .map((example) => example.sales)
    .sort((a, b) => b - a);
  return Math.min(mostScaled, leastSales / ((sales[Math.floor(falseAlarms * sales.length)] ?? 0) + 0.5));
}

/** Examples as the rules see them with words of sales that others showed, and what all show. */
function readWith(language: string, known: (counts: ReadonlyMap<string, number>) => ReadonlySet<string>) {
  const messages = messagesOf(language);
  const text = data.get(language) ?? '';
  addLanguage(language, withWeights(text, new Map()));
  const plain = messages.flatMap(exampleOf).filter(weighed);
  const counts = stemsOf(plain);
  const stems = known(counts);
  const others = Array.from({ length: parts }, (_, part) =>
    fitSales(
      plain.filter((__, index) => index % parts !== part),
      stems,
    ),
  );
  const readScaled = (by: number) =>
    others.flatMap((sales, part) => {
      addLanguage(language, withWeights(text, weightsOf(new Map(), scaled(sales, by))));
      return plain.filter((__, index) => index % parts === part).flatMap(({ message }) => exampleOf(message));
    });
  const by = calibrated(readScaled(1));
  return { text, counts, stems, examples: readScaled(by), sales: scaled(fitSales(plain, stems), by) };
}

// First all stems, to see which tell most; then those alone.
const all = languages.map((language) => ({ language, ...readWith(language, (counts) => new Set(counts.keys())) }));
const first = fitScore(
  all.flatMap(({ examples }) => examples),
  new Map(all.map(({ language, stems, text }) => [language, withoutFarewells(stems, text)])),
);
const chosen = all.map(({ language, counts, sales }) => {
  const tells = (stem: string) =>
    (Math.abs(first.words.get(language)?.get(stem) ?? 0) / 20 + Math.abs(sales.get(stem) ?? 0)) *
    Math.sqrt(counts.get(stem) ?? 0);
  const best = [...counts.keys()].sort((a, b) => tells(b) - tells(a) || (a < b ? -1 : 1));
  const kept = new Set(best.slice(0, most(language)));
  return { language, ...readWith(language, () => kept) };
});
const examples = chosen.flatMap((one) => one.examples);
const fitted = fitScore(
  examples,
  new Map(chosen.map(({ language, stems, text }) => [language, withoutFarewells(stems, text)])),
);

/** Brings one how or what and one why to the band of personal notes. */
const scale = 1.25;
for (const { language, text, sales } of chosen) {
  const points = new Map([...(fitted.words.get(language) ?? [])].map(([stem, worth]) => [stem, worth * scale]));
  const words = weightsOf(points, sales);
  addLanguage(language, withWeights(text, words));
  const file = new URL(`../src/rules/languages/${language}.ts`, import.meta.url);
  writeFileSync(file, withWeights(readFileSync(file, 'utf8'), words));
  console.log(`${language}: ${words.size} words; sales in 1/${salesUnit} of a logarithm of odds.`);
}
const inHalves = (worth: number) => Math.round(worth * scale * 2) / 2 || 0;
const features = (Object.entries(fitted.features) as [Feature, number][]).map(
  ([name, worth]) => [name, fixed.has(name) ? worth : inHalves(worth)] as const,
);
const file = new URL('../src/rules/weights.ts', import.meta.url);
const lines = features.map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`);
writeFileSync(file, readFileSync(file, 'utf8').replace(/(weights = \{\n)[\s\S]*?(\n\};)/, `$1${lines.join('\n')}$2`));
console.log(`${examples.length} messages. Written to src/rules/weights.ts:`);
console.table(Object.fromEntries(features.map(([name, now]) => [name, { now, before: weights[name] }])));
