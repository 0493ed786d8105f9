/**
 * Points that each feature of a draft adds to its score or takes from it. `name.hint` is for a hint of a thing, `name` what having it plainly
 * adds to that. Written by `npm run fit`, which says how; to be read and argued with.
 */
export const weights = {
  start: 14,
  'how.hint': 11,
  how: 3,
  'them.hint': 6,
  them: 9.5,
  'field.hint': 0.5,
  field: 0.5,
  'why.hint': 1.5,
  why: 0.5,
  'common.hint': 6,
  common: 1.5,
  'mutual.hint': 10,
  mutual: 8.5,
  'me.hint': 0.5,
  me: 0.5,
  'offer.hint': 0.5,
  offer: 6,
  own: 4.5,
  mine: 0.5,
  said: 1.5,
  named: 7.5,
  unspoken: 8,
  'unspoken.words': 11,
  'unspoken.names': 6,
  free: 1.5,
  stock: -4.5,
  sales: -2,
  pitch: -3,
  slot: -3,
  wrongName: -30,
  copy: -30,
};

export type Feature = keyof typeof weights;
