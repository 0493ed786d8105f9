import { assess } from '../../rules';
import type { AcceptanceRules, Assessment, Finding, Importance, Invite, Outcome, RuleId } from '../../rules/types';
import { ruleIds } from '../../rules/types';
import { quoted } from '../../ui/marks';
import type { OptionsWords } from '../../words/options';

/** What a rule says of a message, in words. */
export interface Reason {
  rule: string;
  outcome: Outcome;
  importance: Importance;
  /** The rule as its sentence in the first person, or the title of one of one's own. */
  sentence: string;
  /** Words of the message that it is about; often none. */
  quotes: string[];
  /** It alone is enough to refuse. */
  decides: boolean;
}

/** How a message fares under rules. */
export interface Judged {
  assessment: Assessment;
  reasons: Reason[];
  /** The score isn't reached. */
  isBelow: boolean;
}

const isRuleId = (rule: string): rule is RuleId => ruleIds.some((id) => id === rule);
/** Missing these is no fault: only breaking them is. */
const mild: readonly string[] = ['length', 'right-name'];

function importanceOf(rule: string, { importance, own = [] }: AcceptanceRules): Importance {
  if (isRuleId(rule)) return importance[rule];
  return own.find(({ id }) => rule === `custom:${id}`)?.importance ?? 'nice';
}

const decides = ({ rule, outcome }: Finding, importance: Importance): boolean =>
  (outcome === 'broken' && (importance === 'required' || importance === 'important')) ||
  (outcome === 'missed' && importance === 'required' && !mild.includes(rule));

/** Judges a message under rules, in words. */
export function judged(t: OptionsWords, draft: string, invite: Invite, rules: AcceptanceRules): Judged {
  const assessment = assess(draft, invite, rules);
  const reasons = assessment.findings.map((finding): Reason => {
    const { rule, outcome, spans } = finding;
    const importance = importanceOf(rule, rules);
    const own = rules.own?.find(({ id }) => rule === `custom:${id}`);
    const sentence = isRuleId(rule) ? t(`say.${rule}`) : (own?.title ?? '');
    const quotes = spans.map((span) => quoted(draft, span)).filter((quote) => quote !== '');
    return { rule, outcome, importance, sentence, quotes, decides: decides(finding, importance) };
  });
  const isBelow = assessment.score < rules.threshold && invite.knowsMe !== true;
  return { assessment, reasons, isBelow };
}

/** Most reasons that a sample's card gives. */
const mostWhys = 3;
/** Rules that praise nothing: nearly every message meets them. */
const plain: readonly string[] = ['note', 'not-default', 'filled-in', 'right-name', 'length', 'no-pitch', 'fresh'];

/** The reasons that explain a verdict best: what refuses it, else what it lacks; or what speaks for it. */
export function whysOf({ assessment, reasons }: Judged): Reason[] {
  const failed = reasons.filter(({ outcome }) => outcome === 'missed' || outcome === 'broken');
  if (assessment.accepted) {
    return reasons.filter(({ outcome, rule }) => outcome === 'met' && !plain.includes(rule)).slice(0, mostWhys);
  }
  const deciding = failed.filter((reason) => reason.decides);
  const lacking = failed.filter(
    ({ decides, importance, rule }) => !decides && importance !== 'nice' && !mild.includes(rule),
  );
  return [...deciding, ...lacking].slice(0, mostWhys);
}
