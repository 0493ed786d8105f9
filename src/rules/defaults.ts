import type { AcceptanceRules } from './types';

/**
 * The rules that hold until a person sets their own: one true how or what, plus one why, passes. The threshold is the
 * lower edge of the verdict `personal`, so these accept every personal note that has no hard fault.
 */
export const defaultRules: AcceptanceRules = {
  importance: {
    note: 'required',
    'not-default': 'required',
    'own-words': 'important',
    'how-we-know': 'important',
    'why-connect': 'important',
    'common-ground': 'nice',
    'mutual-contact': 'nice',
    'about-them': 'important',
    'about-me': 'nice',
    offer: 'nice',
    length: 'required',
    fresh: 'important',
    'right-name': 'required',
    'filled-in': 'required',
    'no-pitch': 'important',
  },
  threshold: 58,
};
