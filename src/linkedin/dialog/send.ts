import { saysSendWithoutNote } from '../labels';
import { primaryButton, secondaryButton } from '../selectors';
import type { DialogParts } from './parts';

/** A button's fill, where it is opaque enough to be one. */
function isFilled(button: HTMLElement): boolean {
  const colour = getComputedStyle(button).backgroundColor;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(colour)?.[1] ?? /\/\s*([\d.]+)\s*\)$/.exec(colour)?.[1];
  return colour !== 'transparent' && (alpha === undefined || Number(alpha) > 0.5);
}

/**
 * The control that sends, at either step, where two independent signs agree: the last place in the closing run, LinkedIn's own
 * mark of a primary button, being the only filled one, being the form's submit, a label that is known. Else none: better no question than a wrong one.
 */
export function sendControl({ actions }: DialogParts): HTMLElement | undefined {
  const last = actions.at(-1);
  const marked = actions.filter((button) => button.matches(primaryButton));
  const filled = actions.filter(isFilled);
  const submit = actions.filter((button) => button.getAttribute('type') === 'submit');
  const labelled = actions.filter(saysSendWithoutNote);
  const signs = (button: HTMLElement): number =>
    [last, ...[marked, filled, submit, labelled].map((found) => (found.length === 1 ? found[0] : undefined))].filter(
      (one) => one === button,
    ).length;
  const [best, ...more] = actions.filter((button) => signs(button) >= 2);
  return more.length === 0 ? best : undefined;
}

/** The control that leads to the note, at the first step: the other one, or LinkedIn's own second rank. None where Send isn't known. */
export function noteControl(parts: DialogParts): HTMLElement | undefined {
  const send = sendControl(parts);
  const others = parts.actions.filter((action) => send !== undefined && action !== send);
  return others.length > 1 ? others.find((action) => action.matches(secondaryButton)) : others[0];
}

/** Whether an event was meant for the control: on it, or the submit of its form. */
export function isMeantFor(event: Event, control: HTMLElement): boolean {
  if (event.type !== 'submit') return event.composedPath().includes(control);
  const form = event.composedPath()[0];
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  return submitter === null ? form instanceof Element && form.contains(control) : submitter === control;
}
