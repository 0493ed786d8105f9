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
