const stopped = [
  'keyup',
  'keypress',
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
  'focusin',
  'focusout',
] as const;

/**
 * Keeps what happens on our controls from the page: its hotkeys, its "pressed outside" and its focus guards. Tab passes, and
 * Escape where nothing of ours is open. Nothing is prevented.
 */
export function isolate(root: ShadowRoot, escapeIsOurs: () => boolean, signal: AbortSignal): void {
  for (const type of stopped)
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  root.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || event.key === 'Tab') return;
      if (event.key === 'Escape' && !escapeIsOurs()) return;
      event.stopPropagation();
    },
    { signal },
  );
}
