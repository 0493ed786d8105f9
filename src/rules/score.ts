import type { Evidence } from './signals/evidence';

/** What the score looks at, a number each. */
export interface Signals {
  how: Evidence;
  them: Evidence;
  /** Their firm or field by name. */
  field: Evidence;
  why: Evidence;
  common: Evidence;
  mutual: Evidence;
  me: Evidence;
  offer: Evidence;
  /** Different words of one's own, and how many of them stand in a clause that speaks to the reader. */
  own: number;
  shared: number;
  /** No stock phrase stands alone. */
  free: boolean;
  named: boolean;
  /** The rules have no words for the draft's language. */
  unspoken: boolean;
  pitch: boolean;
  openSlot: boolean;
  wrongName: boolean;
  copy: boolean;
}

/** Points for a hint of it, and for having it plainly. */
export const weights = {
  /** Something was written that isn't LinkedIn's text. */
  start: 8,
  /** No phrase that fits anyone, or something beside it that doesn't: generic notes are known by their phrases. */
  free: 10,
  /** Recipients' first question: how do we know each other? */
  how: [20, 30],
  /** Something that is theirs shows that the note was written for them. With a hint of a why, a hint of it reaches `personal`. */
  them: [31, 33],
  /** Their firm or field: read off a headline. */
  field: [8, 12],
  /** A reason that could be anybody's is worth a third of one with a thing in it. */
  why: [12, 20],
  common: [10, 22],
  /** A name that the page confirms; a hint where only the writer says so. */
  mutual: [8, 26],
  /** Who the writer is makes them real, yet says nothing about the recipient. */
  me: [2, 5],
  offer: [3, 6],
  /** Each different word of one's own; one in a clause that speaks to the reader is worth more. Up to `mostOwn` points. */
  own: 3,
  shared: 1.5,
  /** A name costs nothing: pitches greet by name as often as friends do. */
  named: 2,
  /** No words for this language: not accused of being generic. */
  unspoken: 22,
} as const;

/** Points lost. Each is more than what lies between the lower edge of `personal` and 100, so none of these is ever called personal. */
const losses = { pitch: 60, openSlot: 45, wrongName: 45, copy: 45 } as const;

const mostOwn = 27;

/** Lower edges of the bands. */
export const bands = { almost: 28, personal: 60 } as const;

/** The score of a draft that isn't blank or default: whole, 0 to 100. The same whatever the rules in force. */
export function scoreOf(signals: Signals): number {
  const worth = (evidence: Evidence, [hint, plain]: readonly [number, number]): number =>
    evidence.strength === 2 ? plain : evidence.strength === 1 ? hint : 0;
  const gained =
    weights.start +
    (signals.free ? weights.free : 0) +
    worth(signals.how, weights.how) +
    worth(signals.them, weights.them) +
    worth(signals.field, weights.field) +
    worth(signals.why, weights.why) +
    worth(signals.common, weights.common) +
    worth(signals.mutual, weights.mutual) +
    worth(signals.me, weights.me) +
    worth(signals.offer, weights.offer) +
    Math.min(mostOwn, weights.own * signals.own + weights.shared * signals.shared) +
    (signals.named ? weights.named : 0) +
    (signals.unspoken ? weights.unspoken : 0);
  const lost =
    (signals.pitch ? losses.pitch : 0) +
    (signals.openSlot ? losses.openSlot : 0) +
    (signals.wrongName ? losses.wrongName : 0) +
    (signals.copy ? losses.copy : 0);
  return Math.max(0, Math.round(Math.min(100, gained) - lost));
}
