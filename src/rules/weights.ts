/**
 * Points that each feature of a draft adds to its score or takes from it. `name.hint` is for a hint of a thing, `name` what having it plainly
 * adds to that. Written by `npm run fit`, which says how; to be read and argued with.
 */
export const weights = {
  start: 15.5,
  'how.hint': 10,
  how: 6.5,
  'them.hint': 9,
  field: 1.5,
  them: 7.5,
  'why.hint': 6.5,
  why: 5,
  'common.hint': 5,
  common: 4,
  'mutual.hint': 9,
  mutual: 5.5,
  own: 2,
  named: 5,
  unspoken: 2,
  'unspoken.words': 16,
  'unspoken.names': 8,
  free: 1,
  words: 1,
  pitch: -3,
  slot: -3,
  wrongName: -30,
  copy: -30,
};

export type Feature = keyof typeof weights;
