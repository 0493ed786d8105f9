/** What takes the focus by itself, without a tabindex. */
const native = [
  ...['a[href]', 'area[href]', 'button', 'input:not([type="hidden"])', 'select', 'textarea', 'iframe'],
  ...['audio[controls]', 'video[controls]', 'details > summary:first-of-type'],
  '[contenteditable]:not([contenteditable="false"])',
].join();

/** What has no tabindex above 0 comes after all that have one. */
const unranked = Number.MAX_SAFE_INTEGER;

/** `tabIndex` says -1 of some native controls: it counts only where the attribute is there. */
const tabIndexOf = (element: HTMLElement): number => (element.hasAttribute('tabindex') ? element.tabIndex : 0);

function isTabbable(element: HTMLElement): boolean {
  if (!element.matches(native) && !element.hasAttribute('tabindex')) return false;
  return (
    tabIndexOf(element) >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true })
  );
}

function childrenOf(element: Element): Element[] {
  const slotted = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return slotted.length > 0 ? slotted : [...element.children];
}

/**
 * The tab stops inside a scope, in the order in which the browser goes through them: by tabindex, then as they stand, through
 * the shadow roots that `rootOf` opens. `current`, where it is inside, is in the list even if Tab can't reach it. A radio
 * group counts as many.
 */
export function tabStops(
  scope: ParentNode,
  rootOf: (host: Element) => ShadowRoot | null,
  current?: Element,
): HTMLElement[] {
  const entries: { rank: number; stops: HTMLElement[] }[] = [];
  function walk(element: Element): void {
    if (!(element instanceof HTMLElement)) {
      for (const child of element.children) walk(child);
      return;
    }
    if (element.inert) return;
    const index = tabIndexOf(element);
    const rank = index > 0 ? index : unranked;
    const own = element === current || isTabbable(element) ? [element] : [];
    const root = rootOf(element);
    // A root is a scope of its own, at its host's place; what is slotted into it comes up inside.
    if (root !== null) entries.push({ rank, stops: index < 0 ? own : [...own, ...tabStops(root, rootOf, current)] });
    else {
      if (own.length > 0) entries.push({ rank, stops: own });
      childrenOf(element).forEach(walk);
    }
  }
  [...scope.children].forEach(walk);
  return entries.sort((a, b) => a.rank - b.rank).flatMap(({ stops }) => stops);
}

/** What has the focus, inside the shadow roots that `rootOf` opens. */
export function focusedIn(root: Document | ShadowRoot, rootOf: (host: Element) => ShadowRoot | null): Element | null {
  const { activeElement } = root;
  const inner = activeElement && rootOf(activeElement);
  return (inner && focusedIn(inner, rootOf)) ?? activeElement;
}
