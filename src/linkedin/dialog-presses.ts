import { type DialogParts, primaryAction } from './dialog/parts';
import { noteControl } from './dialog/send';
import { isPress } from './press';
import { pressable } from './selectors';
import { type DialogReading, sends } from './types';

/** A press of Send counts as what closed the dialog for this long, in milliseconds. */
const sending = 10_000;

/** What the person pressed in the dialog, as far as it explains what comes next. */
export interface DialogPresses {
  /** Takes in a trusted event inside the dialog, as it stands. */
  hear(event: Event, parts: DialogParts, reading: DialogReading): void;
  /** LinkedIn's button for a note is being pressed by us, for the person. */
  askForNote(): void;
  /** The last press asked for the note step. */
  readonly askedForNote: boolean;
  /** What was sent, if the dialog goes now; undefined where no press of Send explains it. */
  sent(): DialogReading | undefined;
}

/** The control that a press inside the dialog is on, if any. A closed root inside counts as none. */
function pressedControl(event: Event, { dialog }: DialogParts): Element | undefined {
  for (const target of event.composedPath()) {
    if (target === dialog) return undefined;
    if (target instanceof Element && target.matches(pressable)) return target;
  }
  return undefined;
}

function isSecondary(control: Element | undefined, parts: DialogParts): boolean {
  const note = noteControl(parts);
  if (note !== undefined) return control === note;
  return (
    control !== undefined && control !== primaryAction(parts) && parts.actions.some((action) => action === control)
  );
}

/** Whether a press inside the dialog leads on in it: on no control of LinkedIn's, or on an action that doesn't send. */
export function leadsOnIn(event: Event, parts: DialogParts): boolean {
  if (!event.composedPath().includes(parts.dialog)) return false;
  const control = pressedControl(event, parts);
  return control === undefined || isSecondary(control, parts);
}

/** What the last press in the dialog makes of what comes next, where it does. */
export function pastIn(presses: DialogPresses): 'note asked' | 'note sent' | undefined {
  if (presses.askedForNote) return 'note asked';
  return presses.sent()?.step === 'note' ? 'note sent' : undefined;
}

export function createDialogPresses(): DialogPresses {
  let send: { at: number; reading: DialogReading } | undefined;
  let asked = false;
  return {
    hear(event, parts, reading) {
      if (!event.isTrusted || !isPress(event)) return;
      const primary = primaryAction(parts);
      const onPrimary = primary !== undefined && event.composedPath().includes(primary);
      const onSend = onPrimary && reading.canSend && sends(reading.step);
      if (onSend) send = { at: performance.now(), reading };
      else if (event.type !== 'click') send = undefined;
      // By the time of the click, the step may have changed under the pointer.
      const leadsToNote = reading.step === 'choose' || reading.step === 'email';
      if (event.type !== 'click' || leadsToNote)
        asked = leadsToNote && isSecondary(pressedControl(event, parts), parts);
    },
    askForNote() {
      asked = true;
    },
    get askedForNote() {
      return asked;
    },
    sent: () => (send !== undefined && performance.now() - send.at < sending ? send.reading : undefined),
  };
}
