/**
 * Points that each feature of a draft adds to its score or takes from it. `name.hint` is for a hint of a thing, `name` what having it plainly
 * adds to that. Written by `npm run fit`, which says how; to be read and argued with.
 */
export const weights = {
  start: 33,
  'how.hint': 9.5,
  how: 3,
  'them.hint': 6,
  them: 8,
  'field.hint': 0.5,
  field: 0.5,
  'why.hint': 0.5,
  why: 3,
  'common.hint': 6,
  common: 2,
  'mutual.hint': 7,
  mutual: 8,
  'me.hint': 0.5,
  me: 0.5,
  'offer.hint': 0.5,
  offer: 3,
  own: 2.5,
  mine: 0.5,
  said: 0.5,
  named: 0.5,
  unspoken: 4,
  'unspoken.words': 3,
  'unspoken.names': 6,
  free: 6.5,
  stock: -7,
  sales: -1,
  pitch: -12,
  slot: -17.5,
  wrongName: -30,
  copy: -30,
};

export type Feature = keyof typeof weights;
