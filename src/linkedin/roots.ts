import { dialogLike, interopHost, modalOutlet, noteField } from './selectors';

type Guard = <A extends unknown[]>(run: (...args: A) => void) => (...args: A) => void;

/** How long a press lets us look at what is added anywhere, in milliseconds. */
const armedFor = 10_000;
/** When a host without its shadow root yet is looked at again, in milliseconds: attaching a root makes no mutation. */
const lateRoot = [16, 50, 100, 200, 400, 800, 1600, 3200, 6400];
/** Shadow roots watched at most; wrappers directly inside one, which may hold the dialogs. */
const most = { roots: 16, wrappers: 8 };

/** All that an added subtree is searched for. */
const lookedFor = [dialogLike, interopHost, modalOutlet, noteField].join(',');

/** The document and the shadow roots in which a dialog can mount. */
export interface Roots {
  /** A press may open a dialog: for a while what is added anywhere is looked at. */
  arm(): void;
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
): Roots {
  const roots = new Set<Document | ShadowRoot>([document]);
  const waiting = new WeakSet<Element>();
  const heard: [string, (event: Event) => void][] = [];
  let armedUntil = 0;
  let disarming: ReturnType<typeof setTimeout> | undefined;

  function lookAt(added: Node): void {
    if (!(added instanceof Element)) return;
    if (added.shadowRoot) addRoot(added.shadowRoot);
    // The contents of a dialog that was there before, empty.
    const around = added.closest(dialogLike);
    if (around?.parentElement && around !== added) look(around);
    if (!added.matches(lookedFor) && (added.firstElementChild === null || added.querySelector(lookedFor) === null))
      return;
    for (const host of added.matches(interopHost) ? [added] : added.querySelectorAll(interopHost)) addHost(host);
    for (const outlet of added.matches(modalOutlet) ? [added] : added.querySelectorAll(modalOutlet))
      mounts.observe(outlet, { childList: true });
    look(added.matches(noteField) ? (added.parentElement ?? added) : added);
  }

  const lookAtAll = (records: MutationRecord[]): void => {
    for (const { addedNodes } of records) for (const added of addedNodes) lookAt(added);
  };
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

  /** Where dialogs mount directly: observing again what is observed already changes nothing. */
  function observeMounts(): void {
    for (const root of roots) {
      const outlet = root.querySelector(modalOutlet);
      const shallow =
        root instanceof Document
          ? [root, root.documentElement, root.body]
          : [root, ...[...root.children].slice(0, most.wrappers)];
      for (const mount of [...shallow, outlet]) if (mount) mounts.observe(mount, { childList: true });
    }
  }

  function addRoot(root: ShadowRoot): void {
    if (roots.has(root) || roots.size >= most.roots || signal.aborted) return;
    roots.add(root);
    for (const [type, listener] of heard)
      root.addEventListener(type, listener, { capture: true, passive: true, signal });
    observeMounts();
    if (performance.now() < armedUntil) anywhere.observe(root, { childList: true, subtree: true });
    look(root);
  }

  function addHost(host: Element, attempt = 0): void {
    const root = openRoot(host);
    if (root) {
      addRoot(root);
      return;
    }
    const delay = lateRoot[attempt];
    if (delay === undefined || signal.aborted || !host.isConnected) {
      waiting.delete(host);
      return;
    }
    if (attempt === 0 && waiting.has(host)) return;
    waiting.add(host);
    setTimeout(
      guard(() => addHost(host, attempt + 1)),
      delay,
    );
  }

  function disarm(): void {
    const left = armedUntil - performance.now();
    disarming = left > 0 ? setTimeout(disarm, left) : undefined;
    if (left <= 0) anywhere.disconnect();
  }

  function wake(path: EventTarget[]): void {
    for (const root of roots) if (root instanceof ShadowRoot && !root.host.isConnected) roots.delete(root);
    for (const target of path) if (target instanceof ShadowRoot) addRoot(target);
    const host = document.getElementById('interop-outlet') ?? document.querySelector(interopHost);
    if (host) addHost(host);
    observeMounts();
  }

  observeMounts();
  signal.addEventListener('abort', () => {
    clearTimeout(disarming);
    mounts.disconnect();
    anywhere.disconnect();
    roots.clear();
  });

  return {
    wake,
    arm() {
      if (signal.aborted) return;
      wake([]);
      armedUntil = performance.now() + armedFor;
      for (const root of roots) anywhere.observe(root, { childList: true, subtree: true });
      disarming ??= setTimeout(disarm, armedFor);
    },
    onEvent(type, listener) {
      heard.push([type, listener]);
    },
  };
}
