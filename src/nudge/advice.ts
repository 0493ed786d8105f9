import type { DialogReading } from '../linkedin/types';
import type { Assessment, Finding, RuleId, Span, Verdict } from '../rules/types';
import { ruleIds } from '../rules/types';
import type { Effective } from '../settings/model';

/** One thing to say against a draft, or to ask of it. */
export interface Advice {
  kind:
    | 'over'
    | 'wrong name'
    | 'open slot'
    | 'default'
    | 'pitch'
    | 'generic'
    | 'almost'
    | 'own rule'
    | 'threshold'
    | 'language';
  /** The rule to switch off by "Don't flag this"; none where a fact speaks. */
  rule?: RuleId;
  /** The rule of the person's own that isn't met. */
  own?: { title: string; message: string };
  /** Where it is in the draft. */
  span?: Span;
}

/** The rule that flags a verdict as such. */
export const ruleOfVerdict: Readonly<Partial<Record<Verdict, RuleId>>> = {
  blank: 'note',
  default: 'not-default',
  generic: 'own-words',
};

export const isRuleId = (rule: string): rule is RuleId => ruleIds.some((id) => id === rule);

export function findingOf(assessment: Assessment, rule: RuleId): Finding | undefined {
  return assessment.findings.find((finding) => finding.rule === rule);
}

const failed = (finding: Finding | undefined) => finding?.outcome === 'broken' || finding?.outcome === 'missed';

const spanOf = (finding: Finding | undefined) => (failed(finding) ? finding?.spans[0] : undefined);

/** The words of a draft that fit anyone. */
export function weakSpans(assessment: Assessment): Span[] {
  return (['own-words', 'not-default'] as const)
    .map((rule) => findingOf(assessment, rule))
    .flatMap((finding) => (failed(finding) ? (finding?.spans ?? []) : []));
}

/** Characters over what the dialog allows, in UTF-16 units as LinkedIn counts; 0 where it fits or the limit is unknown. */
export function charactersOver({ draft, limit }: DialogReading): number {
  return limit === undefined ? 0 : Math.max(0, draft.length - limit);
}

/** In a language without words the score comes from names and facts alone: no ground to call a note generic. */
export function isUnsure({ verdict, language }: Assessment): boolean {
  return verdict === 'generic' && language === 'und';
}

/** The verdict's own rule is switched off, or the person's rules accept even this: say the fact, advise nothing. */
export function isCalm({ verdict, accepted }: Assessment, { rules, unflagged }: Effective): boolean {
  const rule = ruleOfVerdict[verdict];
  return rule !== undefined && (accepted || unflagged.includes(rule) || rules.importance[rule] === 'off');
}

/** Nothing to say before anything else is right. */
function errors(reading: DialogReading, assessment: Assessment, { unflagged }: Effective): Advice[] {
  const found: Advice[] = [];
  const name = spanOf(findingOf(assessment, 'right-name'));
  const slot = spanOf(findingOf(assessment, 'filled-in'));
  if (charactersOver(reading) > 0 && !unflagged.includes('length')) {
    const easiest = spanOf(findingOf(assessment, 'own-words'));
    found.push({ kind: 'over', rule: 'length', ...(easiest && { span: easiest }) });
  }
  if (name && findingOf(assessment, 'right-name')?.outcome === 'broken') {
    found.push({ kind: 'wrong name', rule: 'right-name', span: name });
  }
  if (slot) found.push({ kind: 'open slot', rule: 'filled-in', span: slot });
  return found;
}

function ofVerdict(assessment: Assessment, effective: Effective): Advice | undefined {
  const { verdict, accepted, language } = assessment;
  if (verdict === 'blank' || isCalm(assessment, effective)) return undefined;
  if (verdict === 'default') return { kind: 'default', rule: 'not-default' };
  if (verdict === 'generic' || verdict === 'almost') {
    if (language === 'und') return { kind: 'language' };
    const sold = findingOf(assessment, 'no-pitch');
    if (sold?.outcome === 'broken' && !effective.unflagged.includes('no-pitch')) {
      const [span] = sold.spans;
      return { kind: 'pitch', rule: 'no-pitch', ...(span && { span }) };
    }
    if (verdict === 'generic') {
      const span = spanOf(findingOf(assessment, 'own-words'));
      return { kind: 'generic', rule: 'own-words', ...(span && { span }) };
    }
  }
  if (accepted) return undefined;
  if (verdict === 'personal') return ofOwnRules(assessment, effective);
  const missing = (['why-connect', 'how-we-know'] as const).find((rule) => failed(findingOf(assessment, rule)));
  return { kind: 'almost', ...(missing && { rule: missing }) };
}

/** What keeps a personal note from being accepted: a rule that refuses it, the house's or one's own, or else the score. */
function ofOwnRules({ findings }: Assessment, { rules }: Effective): Advice {
  for (const finding of findings.filter(failed)) {
    const { rule, outcome } = finding;
    if (isRuleId(rule)) {
      if (rules.importance[rule] === 'required') return { kind: 'own rule', rule };
      continue;
    }
    const own = rules.own?.find(({ id }) => rule === `custom:${id}`);
    const refuses = own?.importance === 'required' || (own?.importance === 'important' && outcome === 'broken');
    if (own !== undefined && refuses) {
      const span = spanOf(finding);
      return { kind: 'own rule', own: { title: own.title, message: own.message }, ...(span && { span }) };
    }
  }
  return { kind: 'threshold' };
}

/** Everything to say against a draft, the most pressing first. */
export function advicesFor(reading: DialogReading, assessment: Assessment, effective: Effective): Advice[] {
  if (reading.step !== 'note') return [];
  const verdict = ofVerdict(assessment, effective);
  return [...errors(reading, assessment, effective), ...(verdict ? [verdict] : [])];
}

/** Whether two advices say the same of the same words, whatever their place. */
export function sameAdvice(a: Advice, aDraft: string, b: Advice, bDraft: string): boolean {
  const words = ({ span }: Advice, draft: string) => (span ? draft.slice(...span) : '');
  return (
    a.kind === b.kind && a.rule === b.rule && a.own?.title === b.own?.title && words(a, aDraft) === words(b, bDraft)
  );
}
