import type { ConnectPress } from '../connect-press';
import { saysAnother, saysSendWithoutNote, saysWeeklyLimit, warnsOfLimit } from '../labels';
import { mentions } from '../names';
import {
  customInvitePath,
  emailField,
  inviteNames,
  notAnInvitation,
  noteField,
  otherDialog,
  otherTitle,
  overlay,
  premiumLink,
  primaryButton,
  usedUp,
  weeklyLimit,
} from '../selectors';
import type { DialogStep } from '../types';
import { nameInDialog } from './name';
import { type DialogParts, isEnabled, primaryAction } from './parts';
import { speaksOfInvited } from './speaks-of';

/**
 * What this dialog was a moment ago: an invitation's, which it stays through its steps unless it is used for something
 * else; and the last press in it asked for the note step, or sent the note.
 */
export type Past = 'none' | 'invitation' | 'note asked' | 'note sent';

/** What is known beside the dialog when it is judged. */
export interface Surroundings {
  /** Path of the document that holds the dialog. */
  path: string;
  /** The trusted press of a Connect control shortly before the dialog came, if there was one. */
  press: ConnectPress | undefined;
  past: Past;
  /** What was open until a moment ago: an invitation's dialog, and the last press in it wanted or sent a note. */
  after: 'nothing' | 'invitation' | 'note';
}

/** Whether the dialog, what wraps it or what is in it matches. */
function holds({ dialog }: DialogParts, selector: string): boolean {
  const scope = dialog.closest(overlay) ?? dialog;
  return scope.matches(selector) || scope.querySelector(selector) !== null;
}

/** Independent families of names that only an invitation carries. The label is the last resort: known in LinkedIn's own languages alone. */
export function namesFound(parts: DialogParts): number {
  const { actions } = parts;
  const names = Object.values(inviteNames).filter((name) => holds(parts, name));
  const labelled = actions.length <= 2 && actions.filter(saysSendWithoutNote).length === 1;
  return names.length + (labelled ? 1 : 0);
}

/** Another of LinkedIn's dialogs, by a name of its own. */
const isOther = (parts: DialogParts): boolean =>
  holds(parts, otherDialog) || otherTitle.test(`${parts.dialog.getAttribute('aria-labelledby')} ${parts.heading?.id}`);

/** Fields that are typed in, other than the note's. */
const typedFields = ({ otherFields }: DialogParts): HTMLElement[] =>
  otherFields.filter((one) => !(one instanceof HTMLInputElement && /^(checkbox|radio)$/.test(one.type)));

/** The email gate: an address is all that is asked for, beside the note at most. */
const asksForEmail = (parts: DialogParts): boolean => {
  const [first, ...more] = typedFields(parts);
  return more.length === 0 && first?.matches(emailField) === true;
};

/** The product's name is the same in every language's alphabet, or nearly. */
const sellsPremium = (action: HTMLElement): boolean => /premium/i.test(action.textContent ?? '');

/** Answers to tick, however they are drawn: styled ones are a transparent pixel over their label. */
function answersToTick({ dialog }: DialogParts): number {
  const choices = dialog.querySelectorAll('input[type="radio"], input[type="checkbox"], [role="radio"]');
  return [...choices].filter((choice) => choice.checkVisibility({ visibilityProperty: true })).length;
}

/** Several answers to a question: pills, which may stand in one row with the usual buttons, or something to tick. */
const offersAnswers = (parts: DialogParts): boolean =>
  Math.max(parts.bodyButtons.length, answersToTick(parts)) >= 2 || parts.actions.length > 3;

/** "How do you know …?": a title that asks about the invited person, and answers to it. */
function asksHow(parts: DialogParts, press: ConnectPress | undefined): boolean {
  const title = parts.heading?.textContent ?? '';
  return /[?？؟;]\s*$/.test(title) && mentions(title, press?.name) && offersAnswers(parts);
}

/**
 * Whether this is an invitation at all. One name that LinkedIn gives to nothing else says so. Without any, two signs of
 * different kinds must agree: where it came from (a trusted press on Connect with nothing pressed since, the invitation's
 * own page), and the shape that only one of its steps has: the note's small counter, an address asked for, or for the first
 * step, of two bare buttons, whom it speaks of; or a title that asks about them, over several answers. Two weak signs of one
 * kind are not one strong: a counter and a field, two buttons and a title are what half of LinkedIn's dialogs are made of. A
 * name of another of them refuses. What is an invitation already stays one as long as it looks like any of its steps.
 */
function isInvitation(parts: DialogParts, { path, press, past }: Surroundings, limit: number | undefined): boolean {
  if (namesFound(parts) > 0) return true;
  if (isOther(parts)) return false;
  const { field } = parts;
  const counted = limit !== undefined && limit <= 300;
  if (field !== undefined && past !== 'none' && (counted || past === 'note asked' || field.matches(noteField)))
    return true;
  const email = asksForEmail(parts) && parts.actions.length <= 2;
  if (email && past !== 'none') return true;
  if (press?.uncertain || (press === undefined && !customInvitePath.test(path))) return false;
  if (saysAnother(parts.actions)) return false;
  if (email || asksHow(parts, press)) return true;
  return field !== undefined ? counted : speaksOfInvited(parts, press);
}

/** "Send without a note" stands alone: LinkedIn takes no note any more this month (2026). */
function lacksNote(parts: DialogParts): boolean {
  const [only, ...more] = parts.actions;
  if (only === undefined || more.length > 0 || parts.field !== undefined || namesFound(parts) === 0) return false;
  return (
    (only.matches(primaryButton) || saysSendWithoutNote(only)) && isEnabled(only) && nameInDialog(parts) !== undefined
  );
}

/** The step of the connect dialog, or undefined where it is no invitation. `other` is an invitation's dialog in a state that we don't know. */
export function stepOf(parts: DialogParts, around: Surroundings, limit: number | undefined): DialogStep | undefined {
  const { dialog, field, otherFields, actions, bodyButtons } = parts;
  const { past } = around;
  if (holds(parts, notAnInvitation)) return undefined;
  // LinkedIn's limit may answer a Connect that sends at once; Premium is sold in the same dialog for much else, too: notes are used
  // up only where one was wanted.
  const wantedNote = past === 'note asked' || past === 'note sent';
  const named = holds(parts, weeklyLimit);
  if (named && warnsOfLimit(parts.heading)) return undefined;
  if (named || saysWeeklyLimit(parts.heading))
    return past !== 'none' || around.after !== 'nothing' || around.press !== undefined ? 'weekly' : undefined;
  if (holds(parts, usedUp)) return wantedNote || around.after === 'note' ? 'upsell' : undefined;
  const sells = dialog.querySelector(premiumLink) !== null;
  if (sells && wantedNote && field === undefined && otherFields.length === 0) return 'upsell';
  if (!isInvitation(parts, around, limit)) return undefined;
  if (asksForEmail(parts)) return 'email';
  if (typedFields(parts).length > 0) return 'other';
  if (field !== undefined) return 'note';
  // Where a bold name stands in the body, what is asked is whether to add a note.
  if (offersAnswers(parts) && !sells && nameInDialog(parts) === undefined) return 'question';
  if (sells || otherFields.length > 0 || bodyButtons.length > 0) return 'other';
  if (lacksNote(parts)) return 'choose';
  if (actions.length !== 2 || answersToTick(parts) > 0 || actions.some(sellsPremium)) return 'other';
  // Blank can be sent at once; where it can't, LinkedIn asks for something first. While it is being sent, it is what it was.
  const primary = primaryAction(parts);
  return past === 'none' && primary !== undefined && !isEnabled(primary) ? 'other' : 'choose';
}
