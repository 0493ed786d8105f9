import type { Guard } from './guard';

/** A dialog that isn't an invitation's by then is another one, in milliseconds. */
const bounded = 10_000;
/** More than this many at a time is no page that we know. */
const most = 12;

/** Dialogs that came without their contents, or hidden: looked at again as they fill, for a bounded time, and whenever they get boxes. */
export interface Suspects {
  add(dialog: HTMLElement): void;
}

export function watchSuspects(signal: AbortSignal, guard: Guard, consider: (dialog: HTMLElement) => boolean): Suspects {
  const watched = new Map<HTMLElement, AbortController>();

  function drop(dialog: HTMLElement): void {
    watched.get(dialog)?.abort();
    watched.delete(dialog);
  }

  // Fires when a hidden dialog gets its boxes, which no mutation of its own need tell.
  const sizes = new ResizeObserver(
    guard((entries: ResizeObserverEntry[]) => {
      for (const { target } of entries) {
        if (!target.isConnected) sizes.unobserve(target);
        else if (target instanceof HTMLElement && consider(target)) drop(target);
      }
    }),
  );
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    for (const dialog of [...watched.keys()]) drop(dialog);
  });

  return {
    add(dialog) {
      if (signal.aborted || watched.has(dialog)) return;
      const [oldest] = watched.keys();
      if (watched.size >= most && oldest !== undefined) drop(oldest);
      const life = new AbortController();
      watched.set(dialog, life);
      const inside = new MutationObserver(guard(() => consider(dialog) && drop(dialog)));
      inside.observe(dialog, {
        subtree: true,
        childList: true,
        attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'disabled'],
      });
      for (let node = dialog.parentElement; node; node = node.parentElement)
        inside.observe(node, { attributeFilter: ['class', 'style', 'hidden'] });
      sizes.observe(dialog);
      const timer = setTimeout(() => drop(dialog), bounded);
      life.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        inside.disconnect();
      });
    },
  };
}
