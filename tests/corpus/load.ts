import { existsSync, readFileSync } from 'node:fs';
import { type CorpusMessage, purposes } from './message';
import { parseMessages } from './parse';

/**
 * The messages of a language: `<language>/<purpose>.jsonl` beside this file, in the order of `purposes`. A purpose without a file has none.
 * @param language BCP 47, as the folder is named.
 * @throws Error on a file that breaks the format, or an id given twice.
 */
export function loadCorpus(language: string): readonly CorpusMessage[] {
  const messages = purposes.flatMap((purpose) => {
    const file = new URL(`./${language}/${purpose}.jsonl`, import.meta.url);
    return existsSync(file) ? parseMessages(readFileSync(file, 'utf8'), language, purpose) : [];
  });
  const seen = new Set<string>();
  for (const { id } of messages) {
    if (seen.has(id)) throw new Error(`${id} is given twice`);
    seen.add(id);
  }
  return messages;
}
