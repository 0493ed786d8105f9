/**
 * Points that each feature of a draft adds to its score or takes from it. `name.hint` is for a hint of a thing, `name` what having it plainly
 * adds to that. Written by `npm run fit`, which says how; to be read and argued with.
 */
export const weights = {
  start: 28,
  'how.hint': 8.5,
  how: 8,
  'them.hint': 8,
  them: 9,
  'field.hint': 1,
  field: 1,
  'why.hint': 4,
  why: 4,
  'common.hint': 3,
  common: 8.5,
  'mutual.hint': 4,
  mutual: 11.5,
  'me.hint': 1,
  me: 1,
  'offer.hint': 1,
  offer: 1.5,
  own: 3.5,
  mine: 1.5,
  named: 1,
  unspoken: 4,
  'unspoken.words': 3,
  'unspoken.names': 6,
  free: 2,
  stock: -4,
  'pitch.hint': -3.5,
  pitch: -29,
  slot: -11,
  wrongName: -30,
  copy: -30,
};

export type Feature = keyof typeof weights;
