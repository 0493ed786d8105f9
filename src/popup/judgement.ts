import { assess } from '../rules';
import type { AcceptanceRules, Assessment, Invite } from '../rules/types';
import { type RingKind, ringKind } from '../ui/ring';
import type { PopupWords } from '../words/popup';
import { type Reason, reasonsOf } from './reasons';

/** How a draft fares, in words. */
export interface Judgement {
  ring: RingKind;
  /** Whole, 0 to 100. */
  score: number;
  tone: 'good' | 'warn' | 'error';
  /** The verdict's word. */
  verdict: string;
  /** The one thing to say beside it. */
  hint: string;
  reasons: Reason[];
  findings: Assessment['findings'];
}

/** Rules whose breach is an error, whatever they count: nobody wants to send that. */
const errors: readonly string[] = ['right-name', 'filled-in'];

function hintOf({ accepted, language }: Assessment, reasons: readonly Reason[], t: PopupWords): string {
  if (accepted) return t('calm.accepted');
  const first = reasons.find(({ outcome }) => outcome !== 'met');
  if (first !== undefined) return first.sentence;
  return language === 'und' ? t('note.language') : t('popup.below');
}

/** Judges a draft by the rules in force. Pure. */
export function judgementOf(draft: string, invite: Invite, rules: AcceptanceRules, t: PopupWords): Judgement {
  const assessment = assess(draft, invite, rules);
  const { accepted, verdict, score, findings } = assessment;
  const reasons = reasonsOf(assessment, draft, rules, t);
  const isWrong = findings.some(({ rule, outcome }) => outcome === 'broken' && errors.includes(rule));
  return {
    ring: ringKind(verdict, accepted),
    score,
    tone: accepted ? 'good' : isWrong ? 'error' : 'warn',
    verdict: t(`verdict.${verdict}`),
    hint: hintOf(assessment, reasons, t),
    reasons,
    findings,
  };
}
