import { readFacts } from '../../src/rules/invite';
import { judge } from '../../src/rules/judge';
import { Dead, type Reading, readDraft } from '../../src/rules/reading';
import { featuresOf } from '../../src/rules/score';
import type { Invite } from '../../src/rules/types';
import type { Feature } from '../../src/rules/weights';
import type { Label } from '../../tests/corpus/message';

/** A message as it is fitted on. */
export interface Labelled {
  text: string;
  invite: Invite;
  label: Label;
  /** 0 to 100; undefined where only the label is known. */
  reader: number | undefined;
  /** What it counts, up to 1. */
  weight: number;
  /** BCP 47: what it is written in. */
  language: string;
}

/** A message as the rules read it. */
export interface Example {
  message: Labelled;
  features: Partial<Record<Feature, number>>;
  /** Its words by their stems, each once, and whether its first place lets it add points, or take them. */
  words: ReadonlyMap<string, { adds: boolean; takes: boolean }>;
  /** Phrases in it that sell. */
  halfOffers: number;
  /** How much its words sell, as the rules see it now. */
  sales: number;
}

/** None for what has no score of its own: blank, default, or in a language without words. */
export function exampleOf(message: Labelled): Example[] {
  if (message.text.trim() === '') return [];
  const reading = readDraft(message.text, readFacts({ ...message.invite, language: message.language }));
  if (reading.defaultText.only || reading.language?.code !== message.language) return [];
  const { words: _, ...features } = featuresOf(judge(reading).signals);
  return [
    {
      message,
      features,
      words: wordsOf(reading, message.language),
      halfOffers: reading.pitch.matches.length,
      sales: reading.pitch.sales,
    },
  ];
}

function wordsOf(reading: Reading, code: string): Example['words'] {
  const found = new Map<string, { adds: boolean; takes: boolean }>();
  for (const { stem, sentence, language, at } of reading.pitch.weighed) {
    if (language.code === code && !found.has(stem))
      found.set(stem, { adds: ((reading.dead[at] ?? 0) & Dead.stock) === 0, takes: !reading.told.has(sentence) });
  }
  return found;
}
