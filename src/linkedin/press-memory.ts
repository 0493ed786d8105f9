import { type ConnectPress, connectControlOf, isConnectControl, readConnectPress } from './connect-press';
import { tidy } from './names';
import { isPress } from './press';
import { pressable } from './selectors';

/** A dialog that comes later than this after the press is not its effect, in milliseconds. */
const counts = 15_000;

/** The last trusted press of a Connect control, as far as a dialog that comes now can be its effect. */
export interface PressMemory {
  /** Takes in a trusted press; `goesOn` where it only leads on within the invitation's dialog. True if it was on a Connect control. */
  hear(event: Event, goesOn: boolean): boolean;
  /** The invitation was sent: what comes now is about something else, unless it says so by name. */
  spend(): void;
  /** The press that a dialog which comes now may be from. */
  now(): ConnectPress | undefined;
}

const labelOf = (control: Element): string => tidy(control.getAttribute('aria-label'));

/** What stands in the place of a Connect that has sent its invitation without a dialog: seen 2026-05 to 2026-10. */
function hasSent(control: Element, label: string, key: string | undefined, root: Node): boolean {
  if (control.isConnected) return !isConnectControl(control) || labelOf(control) !== label;
  if (key === undefined || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  return root.querySelector(`[componentkey="${CSS.escape(key.replace(/_connect$/, '_pending'))}"]`) !== null;
}

export function createPressMemory(): PressMemory {
  let press: ConnectPress | undefined;
  let sent: () => boolean = () => false;

  return {
    hear(event, goesOn) {
      const control = connectControlOf(event);
      if (control !== undefined) {
        const [label, root] = [labelOf(control), control.getRootNode()];
        const key = control.getAttribute('componentkey') ?? undefined;
        press = readConnectPress(control, performance.now());
        sent = () => hasSent(control, label, key, root);
        return true;
      }
      // The click that ends a press is no further one: LinkedIn may have put something else under the pointer.
      const further = isPress(event) && (event.type !== 'click' || (event instanceof MouseEvent && event.detail === 0));
      if (press === undefined || !further || goesOn) return false;
      const onControl = event.composedPath().some((target) => target instanceof Element && target.matches(pressable));
      // What comes now may be of somebody else, whose Connect we don't know as such.
      press = onControl ? { at: press.at, uncertain: true } : { ...press, uncertain: true };
      return false;
    },
    spend() {
      if (press !== undefined) press = { ...press, uncertain: true };
    },
    now() {
      if (press !== undefined && (performance.now() - press.at > counts || sent())) press = undefined;
      return press;
    },
  };
}
