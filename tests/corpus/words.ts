import { existsSync, readFileSync } from 'node:fs';
import type { Invite } from '../../src/rules/types';
import { type Label, labels } from './message';

/** A message to weigh words by. Everybody in it is made up. */
export interface WordsMessage {
  text: string;
  label: Label;
  /** Whole, 0 to 100: how personal a recipient would call it. */
  reader: number;
  invite: Invite;
}

/**
 * Further messages, to fit what words weigh: `words/<language>.jsonl`. Nothing is measured on them.
 * @param language BCP 47.
 * @throws Error on a line that breaks the format.
 */
export function loadWords(language: string): readonly WordsMessage[] {
  const file = new URL(`./words/${language}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const { text, label, reader, invite = {} } = JSON.parse(line);
      if (
        typeof text !== 'string' ||
        !labels.includes(label) ||
        !Number.isInteger(reader) ||
        reader < 0 ||
        reader > 100
      )
        throw new Error(`words/${language}.jsonl:${index + 1}: text, label and reader`);
      return { text, label, reader, invite };
    });
}
