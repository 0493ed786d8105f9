import type { Verdict } from '../../rules/types';

/** The word for each verdict, as it stands in the middle of a sentence. */
export const verdicts = {
  'verdict.blank': 'blank',
  'verdict.default': 'default',
  'verdict.generic': 'generic',
  'verdict.almost': 'almost',
  'verdict.personal': 'personal',
} as const satisfies Record<`verdict.${Verdict}`, string>;
