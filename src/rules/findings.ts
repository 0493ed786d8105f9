import type { Reading } from './reading';
import type { Evidence } from './signals/evidence';
import type { OwnWords } from './signals/own-words';
import type { AcceptanceRules, Finding, Importance, Outcome, RuleId, Span } from './types';
import { ruleIds } from './types';

/** What the signals say of each rule. */
export type Outcomes = Record<RuleId, { outcome: Outcome; spans: Span[] }>;

/** Every rule with the outcome that a function says, and no place. */
export function outcomesOf(outcome: (rule: RuleId) => Outcome): Outcomes {
  const found: Partial<Outcomes> = {};
  for (const rule of ruleIds) found[rule] = { outcome: outcome(rule), spans: [] };
  return found as Outcomes;
}

// Points that meeting a rule would bring: the order of what is missed.
const gains: Record<RuleId, number> = {
  note: 100,
  'not-default': 90,
  'filled-in': 80,
  'right-name': 3,
  length: 2,
  'no-pitch': 70,
  fresh: 60,
  'how-we-know': 30,
  'about-them': 34,
  'why-connect': 40,
  'own-words': 50,
  'mutual-contact': 26,
  'common-ground': 22,
  offer: 6,
  'about-me': 5,
};

// Hard faults in the order in which they embarrass.
const faults: readonly RuleId[] = ['right-name', 'filled-in', 'not-default', 'length', 'fresh', 'no-pitch'];
const outcomeOrder: readonly Outcome[] = ['broken', 'missed', 'met', 'excused'];

/** Met with its places, or missed without. */
export function metBy(evidence: Evidence): { outcome: Outcome; spans: Span[] } {
  return evidence.strength > 0 ? { outcome: 'met', spans: evidence.spans } : { outcome: 'missed', spans: [] };
}

/** `own-words`: met by three words of one's own, or by other evidence; a note without is shown the phrases that fit anyone. */
export function ownWordsOutcome(
  own: OwnWords,
  reading: Reading,
  otherEvidence: boolean,
): { outcome: Outcome; spans: Span[] } {
  if (reading.language === undefined) return { outcome: 'excused', spans: [] };
  if (own.count >= 3 || otherEvidence) return { outcome: 'met', spans: own.spans };
  return { outcome: 'missed', spans: own.stock };
}

/** What a rule of one's own says of a draft. */
export interface OwnOutcome {
  id: string;
  importance: Importance;
  outcome: Outcome;
  spans: Span[];
}

// A rule that somebody wrote weighs as one that would help most, below hard faults.
const ownGain = 45;

/** The findings of the rules in force: broken ones first, then missed ones by what they would bring, then met and excused ones. */
export function findingsOf(outcomes: Outcomes, rules: AcceptanceRules, own: readonly OwnOutcome[]): Finding[] {
  const rank = (outcome: Outcome, importance: Importance, gain: number, fault: number): number => {
    const base = outcomeOrder.indexOf(outcome) * 1000;
    if (outcome === 'broken') return base + fault;
    return base + 500 - gain - (outcome === 'missed' && importance === 'required' ? 200 : 0);
  };
  const found: [Finding, number][] = [];
  for (const rule of ruleIds) {
    const importance = rules.importance[rule];
    if (importance === 'off') continue;
    const { outcome, spans } = outcomes[rule];
    found.push([{ rule, outcome, spans }, rank(outcome, importance, gains[rule], faults.indexOf(rule))]);
  }
  for (const { id, importance, outcome, spans } of own) {
    if (importance === 'off') continue;
    found.push([{ rule: `custom:${id}`, outcome, spans }, rank(outcome, importance, ownGain, faults.length)]);
  }
  return found.sort((a, b) => a[1] - b[1]).map(([finding]) => finding);
}

/**
 * Whether the rules in force accept: the score reaches the threshold, no required rule is missed, and neither a required nor an
 * important one is broken. Somebody whom the recipient will know needs no score.
 */
export function isAccepted(
  outcomes: Outcomes,
  score: number,
  knowsMe: boolean,
  rules: AcceptanceRules,
  own: readonly OwnOutcome[],
): boolean {
  if (!knowsMe && score < rules.threshold) return false;
  const passes = (outcome: Outcome, importance: Importance, isMild: boolean) =>
    importance === 'required'
      ? outcome === 'met' || outcome === 'excused' || (outcome === 'missed' && isMild)
      : importance !== 'important' || outcome !== 'broken';
  return (
    ruleIds.every((rule) => passes(outcomes[rule].outcome, rules.importance[rule], mild.has(rule))) &&
    own.every(({ outcome, importance }) => passes(outcome, importance, false))
  );
}

// Missing these is no fault: only breaking them is.
const mild: ReadonlySet<RuleId> = new Set(['length', 'right-name']);
