import type { DialogReading } from '../linkedin/types';
import type { InsertAnswer } from '../messages/types';
import type { Assessment } from '../rules/types';
import { type Effective, isQuiet as isQuietBySettings } from '../settings/model';
import type { Offer } from '../templates';
import { type Advice, advicesFor } from './advice';
import type { Judge } from './context';
import type { Insertable, Written } from './insertion';
import { inviteOf } from './invite';

/** A list of ours that the person opened. */
export type OpenList = 'menu' | 'reasons' | 'templates';
/** Groups of controls that are one tab stop each. */
export type RovingGroup = 'chips' | 'reasons' | 'templates';

/** Where each group's tab stop is at first. */
export const firstStops: Readonly<Record<RovingGroup, number>> = { chips: 0, reasons: 0, templates: 0 };

/** What keeps an insertion from being whole. */
export type InsertProblem = Exclude<InsertAnswer, { outcome: 'inserted' | 'asks' }>;

/** All that the banner knows in one opening of the dialog. Times in milliseconds since the epoch. */
export interface State {
  /** The reading that `assessment` judged; its spans lie in this draft. */
  reading: DialogReading;
  assessment: Assessment;
  effective: Effective;
  /** When the last event came. */
  now: number;
  /** Until then the status keeps what it last said, and no new advice comes up. */
  hushedUntil: number;
  /** The text came key by key: it is advised on only from 40 characters up. */
  typed: boolean;
  composing: boolean;
  /** Came while composing; judged once that ends. */
  pending: DialogReading | null;
  /** What is shown against the draft. */
  advice: Advice | null;
  open: OpenList | null;
  /** Which control of a group Tab reaches. */
  rove: Readonly<Record<RovingGroup, number>>;
  /** "Hide here": for this opening. */
  hidden: boolean;
  /** Snoozed from this banner, until the settings say so themselves. */
  snoozedUntil: number;
  /** LinkedIn didn't react when we pressed its "Add a note". */
  addNoteIgnored: boolean;
  /** What a note can start from; null until the background has said so. */
  offer: Offer | null;
  /** The last insertion at this step. */
  written: Written | null;
  /** What waits for whether it replaces the person's words or goes in beside them. */
  asking: Insertable | null;
  /** What kept an insertion from being whole. */
  problem: InsertProblem | null;
  /** What a press of Send was last held for; null where none was in this opening. See `askedOf`. */
  asked: string | null;
  /** A press was held, and nothing has changed since. */
  held: boolean;
  /** The last draft to this recipient, from before; null where there is none. */
  kept: string | null;
  /** What came of copying it. */
  copied: boolean | null;
  /** The extension was updated under the page: nothing can be kept any more. */
  orphaned: boolean;
}

export function assessed(reading: DialogReading, effective: Effective, judge: Judge): Assessment {
  return judge.assess(reading.draft, inviteOf(reading, effective, judge), effective.rules);
}

/** The state at the dialog's first reading: what is in it then wasn't typed before our eyes, and is judged at once. */
export function initialState(reading: DialogReading, effective: Effective, now: number, judge: Judge): State {
  const assessment = assessed(reading, effective, judge);
  return {
    reading,
    assessment,
    effective,
    now,
    hushedUntil: now,
    typed: reading.draft === '',
    composing: false,
    pending: null,
    advice: advicesFor(reading, assessment, effective)[0] ?? null,
    open: null,
    rove: firstStops,
    hidden: false,
    snoozedUntil: 0,
    addNoteIgnored: false,
    offer: null,
    written: null,
    asking: null,
    problem: null,
    kept: null,
    copied: null,
    asked: null,
    held: false,
    orphaned: false,
  };
}

/** Switched off, snoozed or hidden here: nothing of ours is on the page. */
export function isQuiet({ effective, now, snoozedUntil, hidden }: State): boolean {
  return hidden || snoozedUntil > now || isQuietBySettings(effective, now);
}

/** Whether the banner has a place in the dialog as it is. */
export function isShown(state: State): boolean {
  return state.reading.step !== 'other' && !isQuiet(state);
}

/** Whether the note is exactly as the last insertion left it. */
export const isAsWritten = ({ written, reading }: State): boolean => written?.after === reading.draft;
