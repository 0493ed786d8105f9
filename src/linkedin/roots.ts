import type { Guard } from './guard';
import { waitForRoots } from './late-roots';
import { addedDialog, addedDialogs, dialogLike, ids, interopHost, mainPart, unnamedContent } from './selectors';

/** How long a press lets us look at what is added anywhere, in milliseconds. */
const armedFor = 10_000;
/** How long a root may take to come after a press of anything, in milliseconds; after one that asks for the dialog, as long as that. */
const rootComesWithin = 1000;
/** Shadow roots watched at most; wrappers directly inside one, which may hold the dialogs; looks for a nameless one after a press; things
 * added to the page's main part after a press of Connect before it is a feed that grows there, no dialog that comes. */
const most = { roots: 16, wrappers: 8, unnamed: 12, main: 200 };

/**
 * One selector at a time: a list of eleven took 28 ms for the 44,000 nodes of 1,200 cards where each of these takes 0.1 to
 * 0.4 ms, for the browser has a fast way for a single simple selector only.
 */
const mayHoldDialog = (added: Element): boolean =>
  added.matches(addedDialog) ||
  (added.firstElementChild !== null && addedDialogs.some((selector) => added.querySelector(selector) !== null));

/** Whether it may be or hold what a dialog without role, class and id is found by. Never in a page's main part: what grows there is lists. */
const mayHoldUnnamed = (added: Element): boolean =>
  added.querySelector(unnamedContent) !== null && added.closest(mainPart) === null;

/** The document and the shadow roots in which a dialog can mount. */
export interface Roots {
  /**
   * A press may open a dialog: for a while what is added anywhere is looked at. Inside the page's main part, where feeds
   * and lists grow, only after a press that asks for the dialog (`everywhere`); any other dialog there takes the focus. For
   * `span` milliseconds, 10 s unless told.
   */
  arm(everywhere: boolean, span?: number): void;
  /** The dialog has come: nothing more to look for. */
  disarm(): void;
  /** Something happened along this path: unknown roots on it are watched from now on. */
  wake(path: EventTarget[]): void;
  /** Hears an event inside each shadow root that doesn't leave it. */
  onEvent(type: string, listener: (event: Event) => void): void;
}

export function watchRoots(
  signal: AbortSignal,
  guard: Guard,
  openRoot: (host: Element) => ShadowRoot | null,
  look: (scope: ParentNode) => void,
  lookForUnnamed: (scope: ParentNode) => void,
): Roots {
  const roots = new Set<Document | ShadowRoot>([document]);
  const lookedAt = new WeakSet<Element>();
  const heard: [string, (event: Event) => void][] = [];
  let armedUntil = 0;
  let everywhere = false;
  /** Looks that the last press still pays for: for a dialog without names, and for one inside the page's main part. */
  const looks = { unnamed: 0, main: 0 };
  let lastTarget: { node: Node | undefined; inMain: boolean } = { node: undefined, inMain: false };
  let disarming: ReturnType<typeof setTimeout> | undefined;

  function lookAtAll(records: MutationRecord[]): void {
    const grown = new Set<Node>();
    for (const { target, addedNodes } of records) {
      const inMain = isInMain(target);
      if (inMain && !everywhere) continue;
      for (const added of addedNodes) {
        if (!(added instanceof Element)) continue;
        if (inMain && looks.main-- <= 0) {
          leaveMain();
          return;
        }
        grown.add(target);
        if (added.shadowRoot) addRoot(added.shadowRoot);
        if (mayHoldDialog(added)) look(added);
        else if (everywhere && looks.unnamed > 0 && mayHoldUnnamed(added)) {
          looks.unnamed -= 1;
          lookForUnnamed(added);
        }
      }
    }
    if (grown.size === 0) return;
    // The contents of a dialog that was there before, empty.
    for (const target of grown) {
      const around = target instanceof Element ? target.closest(dialogLike) : null;
      if (around !== null) look(around);
    }
    for (const root of roots) lookByIds(root);
  }

  /** Ids cost next to nothing to look up: LinkedIn's own places for dialogs, and the title and field of a dialog that has lost its role. */
  function lookByIds(root: Document | ShadowRoot): void {
    const host = root.getElementById(ids.host);
    if (host) lateRoots.add(host);
    const outlet = root.getElementById(ids.outlet);
    if (outlet) mounts.observe(outlet, { childList: true });
    for (const id of ids.inside) {
      const inside = root.getElementById(id);
      if (!inside || lookedAt.has(inside)) continue;
      lookedAt.add(inside);
      look(inside.closest(dialogLike) ?? root);
    }
  }

  /** A dialog kept there by `visibility` alone shows itself without a node added or a box changed. */
  function lookAtLaidOut(root: Document | ShadowRoot): void {
    for (const selector of addedDialogs) {
      for (const dialog of root.querySelectorAll(selector)) if (dialog.checkVisibility()) look(dialog);
    }
  }

  /** The last answer is kept: a feed grows in one place, many cards at a time. */
  function isInMain(target: Node): boolean {
    if (target === lastTarget.node) return lastTarget.inMain;
    const inMain = target instanceof Element && target.closest(mainPart) !== null;
    lastTarget = { node: target, inMain };
    return inMain;
  }

  const mounts = new MutationObserver(
    guard((records: MutationRecord[]) => {
      if (
        records.some(
          ({ target }) => target === document || target === document.documentElement || target instanceof ShadowRoot,
        )
      )
        observeMounts();
      lookAtAll(records);
    }),
  );
  const anywhere = new MutationObserver(guard(lookAtAll));

  /** All of a root, or all but a page's main part: what isn't observed costs the page nothing. */
  function observeAnywhere(root: Document | ShadowRoot): void {
    const [main, ...more] = everywhere || !(root instanceof Document) ? [] : root.querySelectorAll(mainPart);
    if (main === undefined || more.length > 0) {
      anywhere.observe(root, { childList: true, subtree: true });
      return;
    }
    for (let inner: Element = main; inner.parentElement; inner = inner.parentElement) {
      anywhere.observe(inner.parentElement, { childList: true });
      for (const beside of inner.parentElement.children)
        if (beside !== inner) anywhere.observe(beside, { childList: true, subtree: true });
    }
  }

  /** The page's main part grows as feeds do: no more is seen of it until the next press. */
  function leaveMain(): void {
    everywhere = false;
    anywhere.disconnect();
    for (const root of roots) observeAnywhere(root);
  }

  /** Where dialogs mount directly: observing again what is observed already changes nothing. */
  function observeMounts(): void {
    for (const root of roots) {
      const shallow =
        root instanceof Document
          ? [root, root.documentElement, root.body]
          : [root, ...[...root.children].slice(0, most.wrappers)];
      for (const mount of shallow) if (mount) mounts.observe(mount, { childList: true });
      lookByIds(root);
    }
  }

  function addRoot(root: ShadowRoot): void {
    if (roots.has(root) || roots.size >= most.roots || signal.aborted) return;
    roots.add(root);
    for (const [type, listener] of heard)
      root.addEventListener(type, listener, { capture: true, passive: true, signal });
    observeMounts();
    if (performance.now() < armedUntil) observeAnywhere(root);
    look(root);
  }

  const lateRoots = waitForRoots(signal, guard, openRoot, addRoot);

  function disarm(): void {
    const left = armedUntil - performance.now();
    disarming = left > 0 && !signal.aborted ? setTimeout(disarm, left) : undefined;
    if (disarming !== undefined) return;
    anywhere.disconnect();
    everywhere = false;
  }

  function wake(path: EventTarget[]): void {
    for (const root of roots) if (root instanceof ShadowRoot && !root.host.isConnected) roots.delete(root);
    for (const target of path) if (target instanceof ShadowRoot) addRoot(target);
    observeMounts();
    const host = document.getElementById(ids.host) ? null : document.querySelector(interopHost);
    if (host) lateRoots.add(host);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(disarming);
    mounts.disconnect();
    anywhere.disconnect();
    roots.clear();
  });

  return {
    wake,
    arm(all, span = armedFor) {
      if (signal.aborted) return;
      lateRoots.hurry(all ? span : rootComesWithin);
      wake([]);
      everywhere ||= all;
      if (all) Object.assign(looks, { unnamed: most.unnamed, main: most.main });
      lastTarget = { node: undefined, inMain: false };
      armedUntil = Math.max(armedUntil, performance.now() + span);
      for (const root of roots) {
        observeAnywhere(root);
        if (all) lookAtLaidOut(root);
      }
      disarming ??= setTimeout(disarm, span);
    },
    disarm() {
      clearTimeout(disarming);
      armedUntil = 0;
      disarm();
    },
    onEvent(type, listener) {
      heard.push([type, listener]);
    },
  };
}
