import { isOffered } from './content/chips';
import type { State } from './state';

/** On a Mac, Option and a digit type a character; elsewhere Alt types none. */
const altTypes = (): boolean => /^mac/i.test(navigator.platform);

const takesText = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));

/**
 * Which template Alt and a digit of the number row choose, from 0; undefined where the key has another meaning: with AltGr or any other key
 * held, where it would type something, and outside the dialog unless the templates lie open.
 */
export function templateChosenBy(
  event: KeyboardEvent,
  state: State,
  dialog: EventTarget | undefined,
): number | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, isComposing, code } = event;
  const digit = /^Digit([1-3])$/.exec(code)?.[1];
  if (!altKey || ctrlKey || metaKey || shiftKey || isComposing || digit === undefined) return undefined;
  if (event.getModifierState('AltGraph')) return undefined;
  const path = event.composedPath();
  if (altTypes() && takesText(path[0])) return undefined;
  const { open, reading } = state;
  const liesOpen = open === 'templates' || (open === 'reasons' && isOffered(state));
  const isOnDialog = dialog !== undefined && path.includes(dialog);
  const offered = reading.step === 'choose' || isOffered(state);
  return liesOpen || (isOnDialog && offered) ? Number(digit) - 1 : undefined;
}
