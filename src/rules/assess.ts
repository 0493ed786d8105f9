import { isBlank } from './blank';
import { judgeCondition } from './custom/judge';
import { readCustomRules } from './custom/read';
import type { CustomRule } from './custom/types';
import { defaultRules } from './defaults';
import { findingsOf, isAccepted, type Outcomes, type OwnOutcome, outcomesOf } from './findings';
import { type Facts, readFacts } from './invite';
import { judge } from './judge';
import { type Reading, readDraft } from './reading';
import { bands, scoreOf } from './score';
import type { AcceptanceRules, Assessment, Invite, RuleId, Verdict } from './types';
import { ruleIds } from './types';

export { defaultRules } from './defaults';
export type {
  AcceptanceRules,
  Assessment,
  Condition,
  CustomRule,
  Finding,
  Importance,
  Invite,
  Outcome,
  RuleId,
  Span,
  Verdict,
} from './types';
export { ruleIds } from './types';

/**
 * Judges a draft as its recipient would. Total: any text, and anything as invite or rules, gives an assessment. Deterministic.
 * Spans count UTF-16 code units of the draft.
 */
export function assess(draft: string, invite?: Invite, rules: AcceptanceRules = defaultRules): Assessment {
  const text = typeof draft === 'string' ? draft : '';
  const facts = readFacts(invite);
  const inForce = readRules(rules);
  if (isBlank(text)) return assessBlank(facts, inForce);
  const reading = readDraft(text, facts);
  const { outcomes, signals, fitsAnyone } = judge(reading);
  const own = (inForce.own ?? []).map((rule) => judgeOwn(reading, rule));
  const isDefault = reading.defaultText.only;
  const score = isDefault ? 0 : scoreOf(signals);
  const verdict = isDefault ? 'default' : verdictOf(score, reading);
  // A note that is called generic is shown why, whatever few words of its own it has.
  if (verdict === 'generic') outcomes['own-words'] = { outcome: 'missed', spans: fitsAnyone };
  if (facts.knowsMe) excuseWhatIsKnown(outcomes);
  const findings = findingsOf(outcomes, inForce, own);
  if (reading.defaultText.inferred) {
    for (const finding of findings) if (finding.rule === 'not-default') finding.inferred = true;
  }
  return {
    score,
    verdict,
    accepted: isAccepted(outcomes, score, facts.knowsMe, inForce, own),
    language: reading.language?.code ?? 'und',
    findings,
  };
}

/**
 * The band of a score. In a language without words a low score says only how little could be read, so nothing is ever called generic
 * there: `almost` accuses nobody and asks for no more than a why.
 */
function verdictOf(score: number, reading: Reading): Verdict {
  if (score >= bands.personal) return 'personal';
  return score >= bands.almost || reading.language === undefined ? 'almost' : 'generic';
}

function assessBlank(facts: Facts, rules: AcceptanceRules): Assessment {
  const missed: readonly RuleId[] = [
    'note',
    'own-words',
    'how-we-know',
    'why-connect',
    'common-ground',
    'about-them',
    'about-me',
    'offer',
  ];
  const outcomes = outcomesOf((rule) => (missed.includes(rule) ? 'missed' : 'excused'));
  if (facts.mutualContacts.length > 0) outcomes['mutual-contact'] = { outcome: 'missed', spans: [] };
  if (facts.knowsMe) excuseWhatIsKnown(outcomes);
  // A note that isn't there meets no rule for notes, and breaks none.
  const own = (rules.own ?? []).map(
    ({ id, importance }): OwnOutcome => ({ id, importance, outcome: facts.knowsMe ? 'excused' : 'missed', spans: [] }),
  );
  return {
    score: 0,
    verdict: 'blank',
    accepted: isAccepted(outcomes, 0, facts.knowsMe, rules, own),
    language: 'und',
    findings: findingsOf(outcomes, rules, own),
  };
}

/** A rule of one's own on a draft; what somebody whom the recipient will know left out is excused. */
function judgeOwn(reading: Reading, { id, importance, test }: CustomRule): OwnOutcome {
  const { outcome, spans } = judgeCondition(reading, test);
  const excused = reading.facts.knowsMe && outcome === 'missed';
  return { id, importance, outcome: excused ? 'excused' : outcome, spans };
}

/** Somebody whom the recipient will know owes no explanation; hard faults of the text stay faults. */
function excuseWhatIsKnown(outcomes: Outcomes): void {
  const faults: readonly RuleId[] = ['length', 'fresh', 'right-name', 'filled-in', 'no-pitch'];
  for (const rule of ruleIds) {
    if (!faults.includes(rule) && outcomes[rule].outcome !== 'met') outcomes[rule] = { outcome: 'excused', spans: [] };
  }
}

/** Rules with every importance and a threshold, whatever is handed in. */
function readRules(rules: AcceptanceRules | null | undefined): AcceptanceRules {
  if (rules === defaultRules) return defaultRules;
  const importance = { ...defaultRules.importance };
  const given: unknown = rules?.importance;
  if (typeof given === 'object' && given !== null) {
    for (const rule of ruleIds) {
      const value: unknown = Reflect.get(given, rule);
      if (value === 'off' || value === 'nice' || value === 'important' || value === 'required')
        importance[rule] = value;
    }
  }
  const threshold: unknown = rules?.threshold;
  const own = readCustomRules(rules?.own);
  return {
    importance,
    threshold: typeof threshold === 'number' && threshold >= 0 ? threshold : defaultRules.threshold,
    ...(own.length > 0 ? { own } : {}),
  };
}
