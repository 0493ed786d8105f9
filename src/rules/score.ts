import type { Evidence } from './signals/evidence';
import type { OwnWords } from './signals/own-words';
import { type Feature, weights } from './weights';

/** What the score looks at. */
export interface Signals {
  how: Evidence;
  them: Evidence;
  /** Their firm, or a word of their profile. */
  field: boolean;
  why: Evidence;
  common: Evidence;
  mutual: Evidence;
  own: OwnWords;
  /** How many stock phrases there are. */
  stock: number;
  named: boolean;
  /** Where the rules have no words for the draft's language: its words, and names and numbers among them. */
  unspoken: { words: number; names: number } | undefined;
  sells: boolean;
  /** What its words are worth. */
  points: number;
  openSlot: boolean;
  wrongName: boolean;
  copy: boolean;
}

/** Points beyond which words add or take nothing more. */
const mostOfWords = 40;

/** Points beyond these count half: what is surely personal has little left to gain, and few notes are more than that. */
const plenty = 65;

/** Lower edges of the bands. */
export const bands = { almost: 32, personal: 58 } as const;

/** How often each feature stands in a draft: 0 or 1, or a count up to its most. */
export function featuresOf(signals: Signals): Partial<Record<Feature, number>> {
  const { own, unspoken } = signals;
  const features: Partial<Record<Feature, number>> =
    unspoken === undefined
      ? {
          // An offer and nothing else is worth no more than a blank.
          start: signals.sells && own.count === 0 ? 0 : 1,
          own: Math.min(own.count, 8),
          words: Math.max(-mostOfWords, Math.min(mostOfWords, signals.points)),
        }
      : {
          unspoken: 1,
          'unspoken.words': Math.min(3, unspoken.words / 10),
          'unspoken.names': Math.min(3, unspoken.names),
        };
  for (const name of ['how', 'them', 'why', 'common', 'mutual'] as const) {
    const { strength } = signals[name];
    if (strength > 0) features[`${name}.hint`] = 1;
    if (strength > 1) features[name] = 1;
  }
  if (signals.field) features.field = 1;
  // Sellers greet by name as often as friends do.
  if (signals.named && !signals.sells) features.named = 1;
  if (own.count > 0 && signals.stock === 0) features.free = 1;
  if (signals.sells) features.pitch = 1;
  if (signals.openSlot) features.slot = 1;
  if (signals.wrongName) features.wrongName = 1;
  if (signals.copy) features.copy = 1;
  return features;
}

const faults: readonly Feature[] = ['pitch', 'slot', 'wrongName', 'copy'];

/**
 * The score of a draft that isn't blank or default: whole, 0 to 100, points gained less those lost. The same whatever the rules in force. With a
 * plain fault never as many as `personal` asks for, whatever else a draft says; with an open slot never as many as `almost`: nobody wrote
 * that one.
 */
export function scoreOf(signals: Signals): number {
  const features = featuresOf(signals);
  let points = 0;
  for (const name of Object.keys(features) as Feature[]) points += weights[name] * (features[name] ?? 0);
  if (points > plenty) points = (points + plenty) / 2;
  const most = features.slot ? bands.almost - 2 : faults.some((fault) => features[fault]) ? bands.personal - 5 : 100;
  return Math.max(0, Math.min(most, Math.round(points)));
}
