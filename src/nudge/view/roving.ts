/** Controls of a group that are drawn: some are left out where it is narrow. */
function controlsIn(group: Element, selector: string): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(selector)].filter((control) => control.getClientRects().length > 0);
}

/** The place to which a key moves within a group of `count` controls; undefined for any other key. Wraps around. */
export function moveBy(key: string, at: number, count: number, direction: 'ltr' | 'rtl'): number | undefined {
  if (count === 0) return undefined;
  const [forward, back] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case 'ArrowDown':
    case forward:
      return (at + 1) % count;
    case 'ArrowUp':
    case back:
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Moves the focus within a group on arrow keys, Home and End; returns the index among all of its controls. */
export function rove(event: KeyboardEvent, selector: string, direction: 'ltr' | 'rtl'): number | undefined {
  const group = event.currentTarget;
  if (!(group instanceof Element) || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const controls = controlsIn(group, selector);
  const at = event.target instanceof HTMLElement ? controls.indexOf(event.target) : -1;
  const to = at === -1 ? undefined : moveBy(event.key, at, controls.length, direction);
  const control = to === undefined ? undefined : controls[to];
  if (!control) return undefined;
  event.preventDefault();
  control.focus({ preventScroll: true });
  return [...group.querySelectorAll(selector)].indexOf(control);
}
