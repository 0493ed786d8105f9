import { existsSync, readFileSync } from 'node:fs';
import type { Invite } from '../../src/rules/types';
import { type Label, labels } from './message';

/** An offer, or a note that only sounds like one. Everybody in it is made up. */
export interface SalesMessage {
  text: string;
  label: Label;
  /** Whole, 0 to 100: how personal a recipient would call it. */
  reader: number;
  invite: Invite;
}

/**
 * What sells and what only sounds like it, to fit the words of sales on: `sales/<language>.jsonl`. Nothing is measured on it.
 * @param language BCP 47.
 * @throws Error on a line that breaks the format.
 */
export function loadSales(language: string): readonly SalesMessage[] {
  const file = new URL(`./sales/${language}.jsonl`, import.meta.url);
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
        throw new Error(`sales/${language}.jsonl:${index + 1}: text, label and reader`);
      return { text, label, reader, invite };
    });
}
