import { createGestures, type PressEvent } from './gesture';

/** An event that can be the start or the whole of a press: by pointer, by Enter or Space, or assistive technology's bare click. */
export function isPress(event: Event): boolean {
  if (event.type === 'keydown') return event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ');
  return event.type === 'pointerdown' || event.type === 'click';
}

export interface HoldOptions {
  /** Ends the holding: nothing listens after. */
  signal: AbortSignal;
  /** Whether an event was meant for Send. */
  onSend(event: Event): boolean;
  /** Whether to hold the press that begins now. Asked once a press. If it throws, the press goes through. */
  decide(): boolean;
  /** Called once a held press, at its first event. If it throws, the press goes through. */
  onHeld(): void;
  /** Told of an exception; the page never hears of it. */
  report(error: unknown): void;
}

/** Every event that a press is made of, in the order of a mouse, a finger, a key, a form. */
const heard = [
  ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'pointercancel', 'click', 'dblclick'],
  ...['touchstart', 'touchend', 'touchcancel', 'keydown', 'keyup', 'submit'],
];
/** The browser acts on these by itself. The others it must be left: preventing them would move or keep the focus. */
const prevented = new Set(['click', 'dblclick', 'submit', 'keydown']);

/**
 * Holds presses of Send: stops each event of a held one before the page hears of it. Register it in the script's first task:
 * of two listeners that capture at the window, the earlier goes first. Untrusted events always pass.
 */
export function holdPresses({ signal, onSend, decide, onHeld, report }: HoldOptions): void {
  const gestures = createGestures(() => {
    const hold = decide();
    if (hold) onHeld();
    return hold;
  });

  function listener(event: Event): void {
    try {
      if (!event.isTrusted || gestures(asPress(event, onSend(event))) === 'pass') return;
    } catch (error) {
      report(error);
      return;
    }
    event.stopImmediatePropagation();
    if (prevented.has(event.type) && event.cancelable) event.preventDefault();
  }

  // Passive where nothing is prevented: a page must not wait for us before it scrolls under a finger.
  for (const type of heard)
    window.addEventListener(type, listener, { capture: true, passive: !prevented.has(type), signal });
}

function asPress(event: Event, onControl: boolean): PressEvent {
  const mouse = event instanceof MouseEvent ? event : undefined;
  const key = event instanceof KeyboardEvent ? event : undefined;
  return {
    type: event.type,
    at: event.timeStamp,
    x: mouse?.clientX ?? 0,
    y: mouse?.clientY ?? 0,
    button: mouse?.button ?? 0,
    detail: mouse?.detail ?? 0,
    pointerType: event instanceof PointerEvent ? event.pointerType : event.type.startsWith('touch') ? 'touch' : '',
    key: key?.key ?? '',
    repeat: key?.repeat ?? false,
    onControl,
  };
}
