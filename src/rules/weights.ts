/**
 * Points that each feature of a draft adds to its score or takes from it. `name.hint` is for a hint of a thing, `name` what having it plainly
 * adds to that. Written by `npm run fit`, which says how; to be read and argued with.
 */
export const weights = {
  start: 11.5,
  'how.hint': 10,
  how: 6,
  'them.hint': 8,
  them: 9,
  'field.hint': 0.5,
  field: 0.5,
  'why.hint': 5,
  why: 4,
  'common.hint': 7,
  common: 4,
  'mutual.hint': 10,
  mutual: 8,
  'me.hint': 0.5,
  me: 0.5,
  'offer.hint': 0.5,
  offer: 4.5,
  own: 4,
  mine: 0.5,
  said: 2,
  named: 7,
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
