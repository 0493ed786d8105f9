import type { Language } from '../../switches';
import { ru, tr, uk } from './cyrillic-and-turkish';
import { ja, ko, zhHans, zhHant } from './east-asian';
import { cs, el, hu, pl, ro } from './eastern';
import { en } from './english';
import { bn, hi, mr, pa, te } from './indian';
import type { Labels } from './labels';
import { none } from './none';
import { da, fi, no, sv } from './northern';
import { ar, fa, he } from './right-to-left';
import { id, ms, th, tl, vi } from './south-east-asian';
import { de, es, fr, it, nl, pt } from './western';

export type { Labels } from './labels';

/** LinkedIn's 36 languages, and one that is none. */
const all: Record<Language, Labels> = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  ro,
  ru,
  uk,
  tr,
  ar,
  he,
  hi,
  bn,
  mr,
  te,
  pa,
  id,
  ms,
  tl,
  th,
  vi,
  ja,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  el,
  hu,
  fa,
  none,
};

export const labelsOf = (language: Language): Labels => all[language];
