import type { ConnectPress } from '../connect-press';
import { mentions } from '../names';
import { customInvitePath, inviteNames, notAnInvitation, noteField, overlay, premiumLink } from '../selectors';
import type { DialogStep } from '../types';
import type { DialogParts } from './parts';

/** What is known beside the dialog when it is judged. */
export interface Surroundings {
  /** Path of the document that holds the dialog. */
  path: string;
  /** The trusted press of a Connect control shortly before the dialog came, if there was one. */
  press: ConnectPress | undefined;
  /** This dialog node was an invitation's a moment ago: it stays one through its steps, unless it is used for something else. */
  known: boolean;
}

/** Independent families of names that only the invitation's dialog carries. */
function namesFound({ dialog }: DialogParts): number {
  const scope = dialog.closest(overlay) ?? dialog;
  return Object.values(inviteNames).filter((name) => scope.matches(name) || scope.querySelector(name) !== null).length;
}

/**
 * Whether this is an invitation at all. One name that LinkedIn gives to nothing else says so. Without any, two signs of
 * different kinds must agree: where it came from (a trusted press on Connect, the invitation's own page) and whom it
 * speaks of, or the shape that only the note step has. Two weak signs of one kind are not one strong.
 */
function isInvitation(parts: DialogParts, around: Surroundings, limit: number | undefined): boolean {
  if (namesFound(parts) > 0) return true;
  const noteShape = parts.field !== undefined && limit !== undefined && limit <= 300;
  if (around.known) return noteShape || parts.field === undefined || parts.field.matches(noteField);
  if (around.press === undefined && !customInvitePath.test(around.path)) return false;
  return noteShape || around.press === undefined || mentions(parts.dialog.textContent, around.press.name);
}

/**
 * The step of the connect dialog, or undefined where it is no invitation. `other` is an invitation's dialog in a state that
 * isn't ours to judge: a question, an email gate, an upsell.
 */
export function stepOf(parts: DialogParts, around: Surroundings, limit: number | undefined): DialogStep | undefined {
  const { dialog, field, otherFields, actions, bodyButtons } = parts;
  const scope = dialog.closest(overlay) ?? dialog;
  if (scope.matches(notAnInvitation) || scope.querySelector(notAnInvitation) !== null) return undefined;
  if (!isInvitation(parts, around, limit)) return undefined;
  const typed = otherFields.filter((one) => !(one instanceof HTMLInputElement && /^(checkbox|radio)$/.test(one.type)));
  if (typed.length > 0) return 'other';
  if (field !== undefined) return 'note';
  if (dialog.querySelector(premiumLink) !== null || otherFields.length > 0 || bodyButtons.length > 0) return 'other';
  return actions.length === 2 ? 'choose' : 'other';
}
