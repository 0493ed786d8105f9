import type { ConnectPress } from '../connect-press';
import { dialogLike, inviteNames, noteField } from '../selectors';
import type { DialogStep } from '../types';
import { isVisible } from '../visible';
import { limitIn } from './note';
import { type DialogParts, findParts } from './parts';
import { type Past, stepOf } from './state';

/** An invitation's dialog as it stands. */
export interface FoundDialog {
  parts: DialogParts;
  step: DialogStep;
  limit: number | undefined;
}

/** A dialog that has lost its role and its classes still has its named field in it: the smallest part with buttons after it. */
function dialogAround(named: Element): HTMLElement | undefined {
  for (let up = named.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement) {
    if (up.querySelectorAll('button, [role="button"]').length >= 2) return up;
  }
  return undefined;
}

/** The elements in a scope, itself included, that may be an invitation's dialog, outermost first. */
export function dialogsIn(scope: ParentNode): HTMLElement[] {
  const found = new Set<HTMLElement>();
  if (scope instanceof HTMLElement && scope.matches(dialogLike)) found.add(scope);
  for (const dialog of scope.querySelectorAll<HTMLElement>(dialogLike)) found.add(dialog);
  for (const named of scope.querySelectorAll(`${inviteNames.title}, ${noteField}`)) {
    const dialog = named.closest(dialogLike) === null ? dialogAround(named) : undefined;
    if (dialog !== undefined) found.add(dialog);
  }
  return [...found];
}

/** Judges a possible dialog; undefined where it is no invitation, or isn't on screen. */
export function inspectDialog(
  dialog: HTMLElement,
  press: ConnectPress | undefined,
  past: Past,
  after = false,
): FoundDialog | undefined {
  if (!dialog.isConnected) return undefined;
  const parts = findParts(dialog);
  const { field, actions, heading } = parts;
  const shown = [field, ...actions, heading].some((part) => part !== undefined && isVisible(part));
  if (!shown) return undefined;
  const limit = limitIn(parts);
  const step = stepOf(parts, { path: dialog.ownerDocument.location.pathname, press, past, after }, limit);
  return step === undefined ? undefined : { parts, step, limit };
}
