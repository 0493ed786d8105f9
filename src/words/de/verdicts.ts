import type { verdicts as english } from '../en/verdicts';
import type { Translation } from '../types';

export const verdicts: Translation<typeof english> = {
  'verdict.blank': 'leer',
  'verdict.default': 'Standardtext',
  'verdict.generic': 'beliebig',
  'verdict.almost': 'fast',
  'verdict.personal': 'persönlich',
};
