import type { CustomRule } from './custom/types';

export type { Condition, CustomRule, FactName, Unit } from './custom/types';

/** What is known of an invitation beside its text. Everything is optional: what the page and the person let us know. */
export interface Invite {
  recipient?: {
    name?: string;
    firstName?: string;
    headline?: string;
    company?: string;
    school?: string;
    location?: string;
    about?: string;
    posts?: string[];
  };
  sender?: { name?: string; company?: string; school?: string; headline?: string };
  mutualContacts?: string[];
  sharedGroups?: string[];
  /** Characters that the dialog allows. */
  limit?: number;
  /** The person said that the recipient will know them. */
  knowsMe?: boolean;
  /** For `fresh`. */
  earlierNotes?: string[];
  /** BCP 47, of the page: a hint. */
  language?: string;
}

export const ruleIds = [
  'note',
  'not-default',
  'own-words',
  'how-we-know',
  'why-connect',
  'common-ground',
  'mutual-contact',
  'about-them',
  'about-me',
  'offer',
  'length',
  'fresh',
  'right-name',
  'filled-in',
  'no-pitch',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** `off` drops the rule; `nice` only orders findings; `important` counts towards the threshold; `required` must be met. */
export type Importance = 'off' | 'nice' | 'important' | 'required';

export interface AcceptanceRules {
  importance: Record<RuleId, Importance>;
  /** Least score, 0 to 100, that is accepted. */
  threshold: number;
  /** Rules of one's own. They change what is accepted, the findings and their order, never the score. */
  own?: CustomRule[];
}

export type Verdict = 'blank' | 'default' | 'generic' | 'almost' | 'personal';
export type Outcome = 'met' | 'missed' | 'broken' | 'excused';
/** UTF-16 offsets into the draft, end exclusive. */
export type Span = [start: number, end: number];

export interface Finding {
  rule: string;
  outcome: Outcome;
  spans: Span[];
  /** Of `not-default`: the text is known by its meaning alone, as nobody has quoted it yet. */
  inferred?: true;
}

export interface Assessment {
  /** Whole, 0 (nothing personal) to 100: one fixed model, the same whatever the rules in force. */
  score: number;
  /** The first two are facts, the others fixed bands of the score. */
  verdict: Verdict;
  /** Meets the acceptance rules in force: importances, threshold, exceptions. */
  accepted: boolean;
  /** The language that it was judged in, 'und' where it has no words for it. */
  language: string;
  /** One a rule in force, in the order in which they'd help most. */
  findings: Finding[];
}
