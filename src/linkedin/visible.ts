/**
 * Rendered and not hidden by style, by its boxes. Opacity doesn't count: LinkedIn fades its dialogs in.
 * `least` is the smaller side in CSS pixels below which it counts as hidden (visually hidden twins are 1 px).
 */
export function isVisible(element: Element, least = 4): boolean {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  // Layout sizes where there are any: a dialog that scales in is there from its first frame.
  if (element instanceof HTMLElement) return element.offsetWidth >= least && element.offsetHeight >= least;
  const box = element.getBoundingClientRect();
  return box.width >= least && box.height >= least;
}

/** Kept far outside the window, as twins for later are: what slides in begins nearer. */
export function isBesideWindow(element: Element): boolean {
  const { right, left, bottom, width } = element.getBoundingClientRect();
  return (
    width > 0 && (right < -100 || bottom < -1000 || left > element.ownerDocument.documentElement.clientWidth + 500)
  );
}

/** Out of reach for good: inert, or inside a part without room that shows nothing beyond itself. Styles are computed: ask seldom. */
export function isClippedAway(element: HTMLElement): boolean {
  if (element.closest('[inert]') !== null) return true;
  for (let up: HTMLElement | null = element; up; up = up.parentElement) {
    const { overflow, position } = getComputedStyle(up);
    if (position === 'fixed') return false;
    if (up !== element && (up.offsetWidth === 0 || up.offsetHeight === 0) && !overflow.includes('visible')) return true;
  }
  return false;
}

/** What is in front at an element's middle; null where that is outside the window. */
function frontAt(element: Element): Element | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  return root.elementFromPoint(left + width / 2, top + height / 2);
}

/** Whether one dialog lies over another: it is in front at its own middle, and the other isn't at its own. */
export function covers(dialog: Element, other: Element): boolean {
  const [own, others] = [frontAt(dialog), frontAt(other)];
  return own !== null && dialog.contains(own) && others !== null && !other.contains(others);
}
