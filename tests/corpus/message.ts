import type { Invite } from '../../src/rules/types';

/** What a busy but fair recipient would call the message; README.md draws the borders. From nothing said to most personal. */
export const labels = ['blank', 'default', 'unfilled', 'pitch', 'generic', 'almost', 'personal'] as const;

/** Why the sender writes, or says so; a file each. */
export const purposes = [
  'recruiter',
  'student',
  'alumni',
  'customer',
  'event',
  'author',
  'founder',
  'mentor',
  'colleague',
  'referral',
  'job-seeker',
  'seller',
  'community',
  'networker',
] as const;

/** Nothing is ever fitted on these: what is measured on them is a purpose that the weights haven't seen, in any language. */
export const heldOutPurposes: ReadonlySet<Purpose> = new Set(['alumni', 'customer', 'founder', 'mentor', 'community']);

export const tones = [
  'plain',
  'warm',
  'casual',
  'formal',
  'terse',
  'humble',
  'effusive',
  'clumsy',
  'pushy',
  'dry',
] as const;

/** How a message misleads a judge who looks for words alone. */
export const traps = [
  /** Many sentences, and none that is about anybody. */
  'long-and-empty',
  'short-and-personal',
  'flattery-with-name',
  /** A shared school, employer or acquaintance leads to an offer. */
  'pitch-with-common-ground',
  /** "Great meeting you at the conference": met, but who, where and what about are left out. */
  'event-unnamed',
  'no-pitch-promise',
  /** A student's, founder's or job seeker's ask, that is none of a seller. */
  'humble-ask',
  'wrong-name',
  'family-name-first',
  /** Details enough, all of them the sender's own. */
  'own-facts-only',
  /** The recipient's company, title or town in a sentence made for anybody's. */
  'fact-in-stock-phrase',
  /** A stock phrase opens a note that is personal all the same. */
  'stock-opening',
  /** Brackets, dashes or code, and no slot. */
  'looks-unfilled',
  /** LinkedIn's words, and something of one's own beside them. */
  'looks-default',
  /** Words that sellers use, and nothing for sale. */
  'looks-like-pitch',
  /** The same text went to others. */
  'copy',
] as const;

/** Least and greatest `reader` score of each label. */
export const readerRanges: Readonly<Record<Label, readonly [least: number, greatest: number]>> = {
  blank: [0, 0],
  default: [1, 12],
  unfilled: [2, 32],
  pitch: [2, 66],
  generic: [2, 42],
  almost: [36, 66],
  personal: [55, 98],
};

export type Label = (typeof labels)[number];
export type Purpose = (typeof purposes)[number];
export type Tone = (typeof tones)[number];
export type Trap = (typeof traps)[number];
export type Split = 'fit' | 'held-out';

/** An invitation's text, judged by hand. Everybody in it is made up. */
export interface CorpusMessage {
  /** `en-recruiter-07`: language, purpose, number. Never given twice, nor changed. */
  id: string;
  text: string;
  label: Label;
  /** Whole, 0 to 100: how personal a recipient would call it. */
  reader: number;
  tone: Tone;
  /** Labels that a fair reader might give as well. */
  also: readonly Label[];
  trap?: Trap;
  /** Paraphrases what an article of design's five quotes: which one, and whether its author takes such a note. */
  article?: { by: 'a' | 'b' | 'c' | 'd' | 'e'; accepts: boolean };
  /** The label's reason, where it isn't plain. */
  why?: string;
  /** What the page lets one know; empty where nothing is. */
  invite: Invite;
  /** From the file's place: BCP 47, purpose, and by the purpose whether weights may be fitted on it. */
  language: string;
  purpose: Purpose;
  split: Split;
}
