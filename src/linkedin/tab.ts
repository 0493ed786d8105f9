import { focusedIn, tabStops } from './tabbable';

export interface TabRuleOptions {
  /** Ends the rule: nothing listens after. */
  signal: AbortSignal;
  /** The banner's host, where it stands in the dialog. */
  host(): HTMLElement | undefined;
  /** The open dialog. */
  dialog(): HTMLElement | undefined;
  /** Opens our own closed root. */
  openRoot(host: Element): ShadowRoot | null;
  /** Told of an exception; the Tab then is the page's. */
  report(error: unknown): void;
}

/** Who moves the focus on a Tab: the page's trap, the browser alone, or we, around to the dialog's other end. */
export type TabMove = 'page' | 'browser' | 'around';

/**
 * Who moves the focus from the stop at `at` (-1: the dialog itself, before its first) by one, where `ours` tells of each tab
 * stop of the dialog, in order, whether it is ours. A trap doesn't know ours: it would skip them, or send who stands on one
 * to its own first.
 */
export function tabMove(ours: readonly boolean[], at: number, back: boolean): TabMove {
  const next = at === -1 && back ? undefined : ours[back ? at - 1 : at + 1];
  if (ours[at] !== true) return next === true ? 'browser' : 'page';
  return next === undefined ? 'around' : 'browser';
}

/**
 * Keeps our controls in the dialog's tab order: a Tab that would enter or leave our host is hidden from the page's trap and
 * left to the browser. Register it in the script's first task: a trap that captures at the window before it has the first word,
 * and then our controls are as that trap has them. Where our stops are the dialog's first or last, no trap would know where
 * to go on from them, and the browser would leave the dialog: then the focus goes around, as in any modal dialog.
 */
export function startTabRule({ signal, host, dialog, openRoot, report }: TabRuleOptions): void {
  function onTab(event: KeyboardEvent): void {
    const [around, own] = [dialog(), host()];
    if (!around || !own?.checkVisibility()) return;
    const rootOf = (element: Element) => (element === own ? openRoot(own) : element.shadowRoot);
    const current = focusedIn(document, rootOf);
    if (!(current instanceof HTMLElement)) return;
    const stops = tabStops(around, rootOf, current);
    const at = stops.indexOf(current);
    // Focus on nothing that Tab goes on from: nobody can tell where it would lead.
    if (at === -1 && current !== around) return;
    const ownRoot = rootOf(own);
    const move = tabMove(
      stops.map((stop) => stop === own || stop.getRootNode() === ownRoot),
      at,
      event.shiftKey,
    );
    if (move === 'page') return;
    event.stopImmediatePropagation();
    // A native modal dialog goes around by itself, over the browser's own controls.
    if (move === 'browser' || around.matches(':modal')) return;
    event.preventDefault();
    stops.at(event.shiftKey ? -1 : 0)?.focus({ preventScroll: true });
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.isComposing || event.defaultPrevented) return;
      try {
        onTab(event);
      } catch (error) {
        report(error);
      }
    },
    { capture: true, signal },
  );
}
