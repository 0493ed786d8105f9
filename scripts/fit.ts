// Fits what judges drafts to the project's own messages, and writes it down: npm run fit
//
// First the words of sales of each language, then the score's weights. Purposes that are held out are never looked at.
import { readFileSync, writeFileSync } from 'node:fs';
import '../src/rules/index';
import { addLanguage, data } from '../src/rules/languages/detect';
import { weights } from '../src/rules/weights';
import { loadCorpus } from '../tests/corpus/load';
import { notesByLanguage } from '../tests/corpus/personal';
import { loadSales } from '../tests/corpus/sales';
import { genericNotes } from '../tests/corpus/verdicts.en';
import { fitSales, withSales } from './fit/sales';
import { exampleOf, fitScore, type Judged } from './fit/score';

const languages = ['en', 'de', 'fr', 'es', 'pt'];
/** The score is fitted on messages whose own words of sales weren't: each part by the words of the others. */
const parts = 5;

function messagesOf(language: string): Judged[] {
  const listed = (notes: readonly { text: string; invite: object }[], label: Judged['label']) =>
    notes.map((note): Judged => ({ ...note, label, reader: undefined, doubt: 0.1 }));
  return [
    ...loadCorpus(language)
      .filter(({ split }) => split === 'fit')
      .map((message): Judged => ({ ...message, doubt: message.also.length > 0 ? 0.4 : 1 })),
    ...loadSales(language).map((message): Judged => ({ ...message, doubt: 0.2 })),
    ...listed(notesByLanguage[language] ?? [], 'personal'),
    ...(language === 'en' ? listed(genericNotes, 'generic') : []),
  ];
}

const examples = languages.flatMap((language) => {
  const messages = messagesOf(language);
  const text = data.get(language) ?? '';
  const found = Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const others = messages.filter((__, index) => index % parts !== part);
    addLanguage(language, withSales(text, fitSales(language, others)));
    return messages.filter((__, index) => index % parts === part).flatMap(exampleOf);
  });
  const words = fitSales(language, messages);
  addLanguage(language, withSales(text, words));
  const file = new URL(`../src/rules/languages/${language}.ts`, import.meta.url);
  writeFileSync(file, withSales(readFileSync(file, 'utf8'), words));
  console.log(`${language}: ${messages.length} messages, ${words.size} words of sales.`);
  return found;
});

const fitted = fitScore(examples);
const file = new URL('../src/rules/weights.ts', import.meta.url);
const lines = Object.entries(fitted).map(
  ([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`,
);
writeFileSync(file, readFileSync(file, 'utf8').replace(/(weights = \{\n)[\s\S]*?(\n\};)/, `$1${lines.join('\n')}$2`));
console.log(`${examples.length} messages. Written to src/rules/weights.ts:`);
console.table(
  Object.fromEntries(
    Object.entries(fitted).map(([name, now]) => [name, { now, before: weights[name as keyof typeof weights] }]),
  ),
);
