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
    listen(button, type, (event) => {
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

type Listeners = Map<string, (event: Event) => void>;
/** What buttons do whose presses are heard further up. */
const delegated = new WeakMap<EventTarget, Listeners>();
let delegating = false;

/** From now on presses are heard here, not at their buttons. */
export function delegatePresses(place: HTMLElement): void {
  delegating = true;
  for (const type of [...before, 'click']) {
    place.addEventListener(type, (event) => {
      for (const target of event.composedPath()) {
        if (target === place) return;
        delegated.get(target)?.get(type)?.(event);
      }
    });
  }
}

/** A kept button does from now on what the new one would have done. */
export function passOn(fresh: HTMLElement, kept: HTMLElement): void {
  const listeners = delegated.get(fresh);
  if (listeners) delegated.set(kept, listeners);
  const action = caught.get(fresh);
  if (action) caught.set(kept, action);
}

function listen(button: HTMLElement, type: string, listener: (event: Event) => void): void {
  if (!delegating) {
    button.addEventListener(type, listener);
    return;
  }
  const known: Listeners = delegated.get(button) ?? new Map();
  const earlier = known.get(type);
  known.set(type, (event) => {
    earlier?.(event);
    listener(event);
  });
  delegated.set(button, known);
}

/** Runs the action when the button is pressed, in the way that the switches say LinkedIn listens. */
export function onPress(button: HTMLButtonElement, kind: Kind, action: Action): void {
  const obeys = obedience(button, kind);
  // A disabled button hears no click, but a pointer.
  const off = (event: Event) => event.composedPath().some((on) => on instanceof HTMLButtonElement && on.disabled);
  const act = (how: string) => (event: Event) => {
    if (!off(event) && obeys(event)) action({ how, trusted: event.isTrusted });
  };
  if (kind === 'send' && switches.send === 'capture') {
    catchClicks();
    caught.set(button, act('capture'));
  } else if (kind === 'send' && switches.send === 'pointerup') {
    listen(button, 'pointerup', act('pointerup'));
    listen(button, 'click', (event) => {
      // A keyboard's click has no pointerup before it.
      if (event instanceof MouseEvent && event.detail === 0 && event.isTrusted) act('click')(event);
    });
  } else {
    listen(button, 'click', act('click'));
  }
}
