import { switches } from './context';

export interface Pressed {
  /** The event that was acted on. */
  how: string;
  trusted: boolean;
}

type Action = (pressed: Pressed) => void;
export type Kind = 'send' | 'add-note' | 'plain';

const caught = new WeakMap<EventTarget, (event: Event) => void>();
const before = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'];

let catching = false;

/** Registered as the page starts, as LinkedIn's own window-capture listeners are, or only as the dialog opens. */
export function catchClicks(): void {
  if (catching) return;
  catching = true;
  window.addEventListener(
    'click',
    (event) => {
      for (const target of event.composedPath()) caught.get(target)?.(event);
    },
    true,
  );
}

/** Tells the events that this button obeys, by the switches. */
function obedience(button: HTMLElement, kind: Kind): (event: Event) => boolean {
  const seen: string[] = [];
  for (const type of before) {
    button.addEventListener(type, (event) => {
      if (event.composed) seen.push(type);
    });
  }
  return (event) => {
    if (event.isTrusted) return true;
    if (kind === 'add-note' && switches.addNoteDead) return false;
    if (!switches.clickIgnored) return true;
    const wholeSequence = before.every((type, index) => seen.at(index - before.length) === type);
    seen.length = 0;
    return wholeSequence && event.composed;
  };
}

/** Runs the action when the button is pressed, in the way that the switches say LinkedIn listens. */
export function onPress(button: HTMLButtonElement, kind: Kind, action: Action): void {
  const obeys = obedience(button, kind);
  const act = (how: string) => (event: Event) => {
    if (!button.disabled && obeys(event)) action({ how, trusted: event.isTrusted });
  };
  if (kind === 'send' && switches.send === 'capture') {
    catchClicks();
    caught.set(button, act('capture'));
  } else if (kind === 'send' && switches.send === 'pointerup') {
    button.addEventListener('pointerup', act('pointerup'));
    button.addEventListener('click', (event) => {
      // A keyboard's click has no pointerup before it.
      if (event.detail === 0 && event.isTrusted) act('click')(event);
    });
  } else {
    button.addEventListener('click', act('click'));
  }
}
