import type { ConnectPress } from '../connect-press';
import { sameName } from '../names';
import { dialogLike, insideDialog, unnamedContent } from '../selectors';
import type { DialogStep } from '../types';
import { isBesideWindow, isVisible } from '../visible';
import { limitIn } from './note';
import { buttonLike, type DialogParts, findParts } from './parts';
import { type Past, type Surroundings, stepOf } from './state';

/** An invitation's dialog as it stands. */
export interface FoundDialog {
  parts: DialogParts;
  step: DialogStep;
  limit: number | undefined;
}

/** A dialog that has lost its role and its classes still has its contents: the smallest part around one of them with buttons after it. */
function dialogAround(inside: Element): HTMLElement | undefined {
  for (let up = inside.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement) {
    const count = up.querySelectorAll(buttonLike).length;
    if (count >= 2 || (count === 1 && up.matches('form'))) return up;
  }
  return undefined;
}

/** The elements in a scope, itself included, that may be an invitation's dialog, outermost first. */
export function dialogsIn(scope: ParentNode): HTMLElement[] {
  const found = new Set<HTMLElement>();
  if (scope instanceof HTMLElement && scope.matches(dialogLike)) found.add(scope);
  for (const dialog of scope.querySelectorAll<HTMLElement>(dialogLike)) found.add(dialog);
  for (const named of scope.querySelectorAll(insideDialog)) {
    const dialog = named.closest(dialogLike) === null ? dialogAround(named) : undefined;
    if (dialog !== undefined) found.add(dialog);
  }
  return [...found];
}

/**
 * What may be the dialog of an invitation to a person though it has neither role, class nor id any more: what is laid out
 * around their name in bold, or, where the dialog was there a moment ago, around a field. Costly where there are many: ask seldom.
 */
export function unnamedDialogsIn(scope: ParentNode, name: string | undefined, wasThere: boolean): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const bold of scope.querySelectorAll(unnamedContent)) {
    if (name !== undefined && !sameName(name, bold.textContent)) continue;
    const dialog = dialogAround(bold);
    if (dialog !== undefined) found.add(dialog);
  }
  for (const field of wasThere ? scope.querySelectorAll('textarea') : []) {
    const dialog = dialogAround(field);
    if (dialog !== undefined) found.add(dialog);
  }
  return [...found];
}

/** Judges a possible dialog; undefined where it is no invitation, or isn't on screen. */
export function inspectDialog(
  dialog: HTMLElement,
  press: ConnectPress | undefined,
  past: Past,
  after: Surroundings['after'] = 'nothing',
): FoundDialog | undefined {
  if (!dialog.isConnected) return undefined;
  const parts = findParts(dialog);
  const { field, actions, heading } = parts;
  const shown = [field, ...actions, heading].some((part) => part !== undefined && isVisible(part));
  if (!shown || isBesideWindow(dialog)) return undefined;
  const limit = limitIn(parts);
  const step = stepOf(parts, { path: dialog.ownerDocument.location.pathname, press, past, after }, limit);
  return step === undefined ? undefined : { parts, step, limit };
}
