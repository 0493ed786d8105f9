import type { Importance } from '../types';

/** Facts of the page that a rule may ask for by name. */
export const factNames = [
  'first-name',
  'company',
  'school',
  'headline',
  'post',
  'location',
  'mutual-contact',
  'group',
] as const;
export type FactName = (typeof factNames)[number];

/** What is counted; characters as LinkedIn counts them, in UTF-16 units. */
export const units = ['characters', 'words', 'sentences'] as const;
export type Unit = (typeof units)[number];

/**
 * What a rule of one's own asks of a draft. Words and patterns are compared without case and accents, by whole words. A pattern is words with
 * `*` for any letters within one, `…` (or `...`) for up to five words, `a|b` for either word and ` | ` between whole patterns.
 */
export type Condition =
  | { kind: 'mentions'; words?: string[]; facts?: FactName[] }
  | { kind: 'avoids'; words: string[] }
  | { kind: 'at-least' | 'at-most'; count: number; of: Unit }
  | { kind: 'asks-question' }
  | { kind: 'matches'; pattern: string }
  | { kind: 'all' | 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition };

/** A rule of one's own. It changes what is accepted and the findings, never the score. */
export interface CustomRule {
  /** Its findings name it `custom:` and this. Unique; of rules with the same id the first counts. */
  id: string;
  title: string;
  /** What to say where it isn't met. */
  message: string;
  importance: Importance;
  test: Condition;
}

/** The most that is read of what a person set, or of what stands where that should be. */
export const most = { rules: 40, depth: 8, nodes: 100, items: 50, characters: 200, states: 240 } as const;
