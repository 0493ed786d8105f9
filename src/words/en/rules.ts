import type { RuleId } from '../../rules/types';

/** What each rule flags, as the title of a row: 'rule.' and the rule's id. */
export const rules = {
  'rule.note': 'Invitations without a note',
  'rule.not-default': 'LinkedIn’s default text',
  'rule.own-words': 'Words that fit anyone',
  'rule.how-we-know': 'How you know each other',
  'rule.why-connect': 'Why you want to connect',
  'rule.common-ground': 'What you have in common',
  'rule.mutual-contact': 'Whom you both know',
  'rule.about-them': 'Something that is theirs',
  'rule.about-me': 'Who you are',
  'rule.offer': 'What you offer or ask',
  'rule.length': 'Too long, or hardly a sentence',
  'rule.fresh': 'Text that went to others',
  'rule.right-name': 'Somebody else’s name',
  'rule.filled-in': 'Open placeholders',
  'rule.no-pitch': 'Sales pitches',
} as const satisfies Record<`rule.${RuleId}`, string>;
