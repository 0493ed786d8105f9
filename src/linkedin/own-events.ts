export interface OwnEventsOptions {
  /** Ends it: nothing listens after. */
  signal: AbortSignal;
  /** The banner's host, where it stands in the dialog. */
  host(): HTMLElement | undefined;
  /** Opens our own closed root. */
  openRoot(host: Element): ShadowRoot | null;
  /** Closes a list of ours; false where none is open, and the Escape is LinkedIn's. */
  closeList(): boolean;
  /** Takes a key, wherever in the window it is pressed; false where it means nothing to us. */
  choose(event: KeyboardEvent): boolean;
  /** Told of an exception; the page then sees the event. */
  report(error: unknown): void;
}

const keys = ['keydown', 'keypress', 'keyup'] as const;
export const focusEvents = ['focus', 'focusin', 'blur', 'focusout'] as const;

/** Whether an event happened on our host, or inside its closed root. */
function isOn(host: HTMLElement | undefined, event: Event): host is HTMLElement {
  return host !== undefined && event.composedPath().includes(host);
}

/**
 * Hides the focus of our own controls from guards that pull it back from whatever they don't know. To be heard at the window, and
 * in each shadow root that can hold the dialog: a focus that moves within one never leaves it.
 */
export function hideOwnFocus(event: Event, host: HTMLElement | undefined): void {
  if (isOn(host, event)) event.stopImmediatePropagation();
}

/**
 * Keeps from the page what is done on our own controls by key, and their focus: its hotkeys and its focus guards know
 * nothing of them. Stopped where they enter the window, for a listener there or at the document would see them before our
 * root could; what the browser does on a key it does all the same. Our own listeners get a copy, which doesn't leave the
 * closed root. Register it in the script's first task, after all else of ours that hears keys at the window.
 */
export function keepOwnEvents({ signal, host, openRoot, closeList, choose, report }: OwnEventsOptions): void {
  let escaping = false;

  /** The one Escape that closes our list, from its first event to its last, wherever the focus is. */
  function isOurEscape(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape' || event.isComposing) return false;
    if (event.type === 'keydown' && !event.repeat) escaping = closeList();
    const ours = escaping;
    if (event.type === 'keyup') escaping = false;
    return ours;
  }

  function onKey(event: KeyboardEvent): void {
    if (isOurEscape(event) || (event.type === 'keydown' && choose(event))) {
      event.stopImmediatePropagation();
      // A native dialog would close on it, too.
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape' || (event.key === 'Tab' && event.type === 'keydown')) return;
    const own = host();
    if (!isOn(own, event)) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    const copy = copyOf(event);
    openRoot(own)?.activeElement?.dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
  }

  const guard =
    <E extends Event>(listener: (event: E) => void) =>
    (event: E): void => {
      if (!event.isTrusted) return;
      try {
        listener(event);
      } catch (error) {
        report(error);
      }
    };

  const options = { capture: true, signal };
  for (const type of keys) window.addEventListener(type, guard(onKey), options);
  const onFocus = guard((event) => hideOwnFocus(event, host()));
  for (const type of focusEvents) window.addEventListener(type, onFocus, options);
}

/**
 * The same key, heard inside the root that it is dispatched in alone. A plain event with a key's properties: Firefox lets a
 * KeyboardEvent of this type out of every root, whatever it was made with.
 */
function copyOf({ type, key, code, ctrlKey, shiftKey, altKey, metaKey, repeat }: KeyboardEvent): Event {
  const copy = new Event(type, { bubbles: true, cancelable: true });
  return Object.assign(copy, { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat });
}
