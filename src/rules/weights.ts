/**
 * Points that each feature of a draft adds to its score or takes from it. `name.hint` is for a hint of a thing, `name` what having it plainly
 * adds to that. Written by `npm run fit`, which says how; to be read and argued with.
 */
export const weights = {
  start: 14.5,
  'how.hint': 9.5,
  how: 6,
  'them.hint': 7,
  field: 1,
  them: 7,
  'why.hint': 4.5,
  why: 3.5,
  'common.hint': 4.5,
  common: 3.5,
  'mutual.hint': 9,
  mutual: 5.5,
  own: 2,
  named: 4.5,
  unspoken: 2,
  'unspoken.words': 16,
  'unspoken.names': 8,
  free: 2,
  words: 1,
  pitch: -3,
  slot: -3,
  wrongName: -30,
  copy: -30,
};

export type Feature = keyof typeof weights;
