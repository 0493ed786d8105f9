// Measures the rules on labelled messages: npm run evaluate [-- --corpus FOLDER]
//
// On the project's own messages it prints and writes docs/evaluation.md. With `--corpus`, it only prints the same of FOLDER/messages.jsonl
// (one message a line: text, label, lang, recipient, reader, also).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../src/rules/index';
import { loadCorpus } from '../tests/corpus/load';
import { type Judged, report } from './evaluate/report';

const languages = ['en', 'de', 'fr', 'es', 'pt'];
const labelsElsewhere: Readonly<Record<string, string>> = { middling: 'almost', 'template-unfilled': 'unfilled' };

function ownMessages(): Judged[] {
  return languages.flatMap((language) =>
    loadCorpus(language).map((message) => ({ ...message, assessment: assess(message.text, message.invite) })),
  );
}

function messagesOf(folder: string): Judged[] {
  return readFileSync(join(folder, 'messages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const { text, label, lang, recipient, reader, also } = JSON.parse(line);
      return {
        id: `line ${index + 1}`,
        text,
        label: labelsElsewhere[label] ?? label,
        language: lang,
        split: 'held-out',
        reader,
        also: also ?? [],
        invite: recipient ? { recipient } : {},
        assessment: assess(text, recipient ? { recipient } : {}),
      };
    });
}

const at = process.argv.indexOf('--corpus');
const folder = at < 0 ? undefined : process.argv[at + 1];
if (folder === undefined) {
  const page = report(ownMessages(), languages, { worst: 12 });
  console.log(page);
  writeFileSync(new URL('../docs/evaluation.md', import.meta.url), page);
} else {
  const messages = messagesOf(folder);
  const spoken = new Set(messages.map(({ language }) => language));
  console.log(
    report(messages, [...languages, ...[...spoken].filter((code) => !languages.includes(code))], { worst: 12 }),
  );
}
