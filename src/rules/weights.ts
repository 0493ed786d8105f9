/**
 * Points that each feature of a draft adds to its score or takes from it. `name.hint` is for a hint of a thing, `name` what having it plainly
 * adds to that. Written by `npm run fit`, which says how; to be read and argued with.
 */
export const weights = {
  start: 11,
  'how.hint': 11.5,
  how: 7.5,
  'them.hint': 10,
  them: 10.5,
  'field.hint': 0.5,
  field: 0.5,
  'why.hint': 7,
  why: 6,
  'common.hint': 7,
  common: 4.5,
  'mutual.hint': 9,
  mutual: 5.5,
  'me.hint': 0.5,
  me: 0.5,
  'offer.hint': 0.5,
  offer: 4.5,
  own: 4,
  mine: 0.5,
  said: 2.5,
  named: 8,
  unspoken: 2,
  'unspoken.words': 16,
  'unspoken.names': 8,
  free: 4,
  stock: -4,
  sales: -2.5,
  pitch: -3,
  slot: -3,
  wrongName: -30,
  copy: -30,
};

export type Feature = keyof typeof weights;
