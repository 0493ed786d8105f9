import type { Found } from '../linkedin/types';
import type { Invite, Verdict } from '../rules/types';
import type { Change } from '../settings/changes';
import type { Offer, Place } from '../templates';

/** How the dialog that is open in a page stands. Plain data, without a word of the draft. */
export interface Standing {
  step: 'choose' | 'note';
  firstName?: string;
  verdict: Verdict;
  /** Whole, 0 to 100. */
  score: number;
  accepted: boolean;
  /** UTF-16 length of the draft, at `note`. */
  length?: number;
  /** Characters that the dialog allows. */
  limit?: number;
  notesLeft?: number | 'unlimited';
  /** The banner is switched off or snoozed. */
  quiet?: boolean;
}

/** Somebody to whom an invitation goes, as the page says it; the slug is that of `/in/SLUG`. */
export interface Addressee {
  name?: string;
  slug?: string;
}

/**
 * What was found of LinkedIn's dialog in a page and what not, for a report that a person copies: no name, no draft, no
 * address, no word of the page.
 */
export interface PageReport extends Found {
  frame: 'top' | 'inner';
  /** Whether the banner stands in the dialog. */
  banner: boolean;
}

/** What templates are filled with: the invitation that is open in a page, as that page says it of that person alone. */
export interface Known {
  invite: Invite;
  step: Standing['step'];
  /** What stands in the note: nothing, LinkedIn's own text, or the person's. At `choose` it is empty. */
  draft: 'empty' | 'default' | 'own';
}

/** A text for the note in LinkedIn's dialog. */
export interface Insertion {
  text: string;
  /** What to select in it afterwards, in UTF-16 units of `text`; null puts the caret at its end. */
  open: Place | null;
  /** What to do with a note of the person's own: ask first, take its place, or go in at the caret. A blank or default one is replaced. */
  how: 'ask' | 'replace' | 'add';
}

/**
 * What came of an insertion. `asks`: a note of the person's own is there, and nothing was written; ask again with `replace` or `add`.
 * `field gone`: LinkedIn's field isn't there, or no note step opened. `overwritten`: the page put something else in its place, twice.
 * `too long`: it would have been `over` characters beyond the limit, and stops there, after a whole word. Each has its sentence, `insert.…`.
 */
export type InsertAnswer =
  | { outcome: 'inserted' }
  | { outcome: 'asks' }
  | { outcome: 'field gone' }
  | { outcome: 'overwritten' }
  | { outcome: 'too long'; over: number };

/** What came of a change: `newer` where a newer version of Say Why wrote the settings, `refused` where storage refused. */
export type ChangeOutcome = 'saved' | 'newer' | 'refused';

/** What the background answers. */
export interface BackgroundRequests {
  'change settings': { body: Change; answer: ChangeOutcome };
  /** LinkedIn said how many free notes are left; 'unlimited' forgets an earlier number. */
  'notes seen': { body: { left: number | 'unlimited' }; answer: null };
  /** The person sent a note. */
  'note sent': { body: null; answer: null };
  /** A blank invitation that was held went out as it was. */
  'held blank sent': { body: null; answer: null };
  /** The last draft to somebody, to have it back until the browser closes. Without a word or an addressee nothing is kept. */
  'keep draft': { body: { to: Addressee; text: string }; answer: null };
  /** The last draft to somebody; null where none is kept. */
  'kept draft': { body: { to: Addressee }; answer: { text: string } | null };
  /** What a note can start from, with what the page says of the invitation; kept nowhere. Null where the browser refused. */
  'offer starts': { body: { invite: Invite }; answer: Offer | null };
  /** The language of LinkedIn's pages, BCP 47. */
  'page language': { body: { language: string }; answer: null };
  /** The person asked for the options page, which no content script can open. */
  'open settings': { body: null; answer: null };
  /** A snooze ended by itself, so that the toolbar button can say so. */
  'snooze ended': { body: null; answer: null };
}

/** What a page answers, by its content script. A frame without a dialog keeps silent. */
export interface PageRequests {
  'how does it stand': { body: null; answer: Standing };
  'what was found': { body: null; answer: PageReport };
  'what is known': { body: null; answer: Known };
  /** As the direct effect of a press in the popup. */
  'insert note': { body: Insertion; answer: InsertAnswer };
}

/** Every request there is, by its kind. */
export type RequestMap = BackgroundRequests & PageRequests;
export type Kind = keyof RequestMap;

/** A request on its way. */
export type Request<K extends Kind = Kind> = { [Each in K]: { kind: Each; body: RequestMap[Each]['body'] } }[K];

/** One function a kind; undefined instead of a promise leaves the answer to another listener. */
export type Handlers<K extends Kind> = {
  [Each in K]: (body: RequestMap[Each]['body']) => Promise<RequestMap[Each]['answer']> | undefined;
};
