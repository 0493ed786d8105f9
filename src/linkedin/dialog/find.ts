import type { ConnectPress } from '../connect-press';
import { addedContents, dialogLike, insideDialog, mainPart } from '../selectors';
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

const buttons = 'button, [role="button"], input[type="submit"]';

/** More bold words and fields than these are a page, not a dialog. */
const mostContents = 12;

/** A dialog that has lost its role and its classes still has its contents: the smallest part around one of them with buttons after it. */
function dialogAround(inside: Element): HTMLElement | undefined {
  for (let up = inside.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement) {
    const count = up.querySelectorAll(buttons).length;
    if (count >= 2 || (count === 1 && up.matches('form'))) return up;
  }
  return undefined;
}

/** What grows inside a page's main part is its feed and lists, unless it is laid over it. */
function isLaidOver(dialog: HTMLElement): boolean {
  if (dialog.closest(mainPart) === null) return true;
  for (let up: HTMLElement | null = dialog; up; up = up.parentElement)
    if (getComputedStyle(up).position === 'fixed') return true;
  return false;
}

/**
 * The elements in a scope, itself included, that may be an invitation's dialog, outermost first. `wide`, after a press of Connect:
 * also one that has neither role nor class nor id any more, by its bold word or its field.
 */
export function dialogsIn(scope: ParentNode, wide: boolean): HTMLElement[] {
  const found = new Set<HTMLElement>();
  if (scope instanceof HTMLElement && scope.matches(dialogLike)) found.add(scope);
  for (const dialog of scope.querySelectorAll<HTMLElement>(dialogLike)) found.add(dialog);
  for (const named of scope.querySelectorAll(insideDialog)) {
    const dialog = named.closest(dialogLike) === null ? dialogAround(named) : undefined;
    if (dialog !== undefined) found.add(dialog);
  }
  if (!wide) return [...found];
  for (const content of [...scope.querySelectorAll(addedContents.join(','))].slice(0, mostContents)) {
    const dialog = content.closest(dialogLike) === null ? dialogAround(content) : undefined;
    if (dialog !== undefined && isLaidOver(dialog)) found.add(dialog);
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
