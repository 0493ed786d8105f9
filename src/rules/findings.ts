import type { Reading } from './reading';
import type { Evidence } from './signals/evidence';
import type { OwnWords } from './signals/own-words';
import type { AcceptanceRules, Finding, Outcome, RuleId, Span } from './types';
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

/** The findings of the rules in force: broken ones first, then missed ones by what they would bring, then met and excused ones. */
export function findingsOf(outcomes: Outcomes, rules: AcceptanceRules): Finding[] {
  const inForce = ruleIds.filter((rule) => rules.importance[rule] !== 'off');
  const rank = (rule: RuleId): number => {
    const { outcome } = outcomes[rule];
    const base = outcomeOrder.indexOf(outcome) * 1000;
    if (outcome === 'broken') return base + faults.indexOf(rule);
    const wanted = outcome === 'missed' && rules.importance[rule] === 'required' ? 200 : 0;
    return base + 500 - gains[rule] - wanted;
  };
  return inForce
    .map((rule): [RuleId, number] => [rule, rank(rule)])
    .sort((a, b) => a[1] - b[1])
    .map(([rule]) => ({ rule, outcome: outcomes[rule].outcome, spans: outcomes[rule].spans }));
}

/**
 * Whether the rules in force accept: the score reaches the threshold, no required rule is missed, and neither a required nor an
 * important one is broken. Somebody whom the recipient will know needs no score.
 */
export function isAccepted(outcomes: Outcomes, score: number, knowsMe: boolean, rules: AcceptanceRules): boolean {
  if (!knowsMe && score < rules.threshold) return false;
  return ruleIds.every((rule) => {
    const { outcome } = outcomes[rule];
    const importance = rules.importance[rule];
    if (importance === 'required')
      return outcome === 'met' || outcome === 'excused' || (outcome === 'missed' && mild.has(rule));
    return importance !== 'important' || outcome !== 'broken';
  });
}

// Missing these is no fault: only breaking them is.
const mild: ReadonlySet<RuleId> = new Set(['length', 'right-name']);
