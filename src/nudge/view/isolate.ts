const stopped = [
  'beforeinput',
  'input',
  'change',
  'pointerdown',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'touchcancel',
] as const;

/**
 * Keeps presses on our controls from the page's "pressed outside"; one that captures sees them, on our host inside the dialog.
 * Keys and focus don't come as far as here: see linkedin/own-events. Nothing is prevented.
 */
export function isolate(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of stopped)
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
}
