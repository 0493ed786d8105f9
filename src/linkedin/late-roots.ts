import type { Guard } from './guard';

/** How often a host is looked at while its root may come with a dialog in it: every frame, nearly. Milliseconds. */
const soon = 16;
/** Else the pauses double up to this, in milliseconds: then the host has no root for us. */
const longest = 8000;

/** Hosts that wait for their shadow root: attaching one makes no mutation and no event. */
export interface LateRoots {
  add(host: Element): void;
  /** A root may come any moment for so long, in milliseconds. */
  hurry(span: number): void;
}

export function waitForRoots(
  signal: AbortSignal,
  guard: Guard,
  openRoot: (host: Element) => ShadowRoot | null,
  onRoot: (root: ShadowRoot) => void,
): LateRoots {
  const waiting = new Map<Element, ReturnType<typeof setTimeout>>();
  /** Those that had none in the end: looked at once whenever something asks, no more. */
  const without = new WeakSet<Element>();
  let hurriedUntil = 0;

  function look(host: Element, pause: number): void {
    waiting.delete(host);
    if (signal.aborted || !host.isConnected) return;
    const root = openRoot(host);
    if (root) {
      onRoot(root);
      return;
    }
    const next = performance.now() < hurriedUntil ? soon : pause * 2;
    if (next > longest || (without.has(host) && next > soon)) {
      without.add(host);
      return;
    }
    const again = guard(() => look(host, next));
    waiting.set(host, setTimeout(again, next));
  }

  signal.addEventListener('abort', () => {
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
  });

  return {
    add(host) {
      if (!waiting.has(host)) look(host, soon);
    },
    hurry(span) {
      hurriedUntil = Math.max(hurriedUntil, performance.now() + span);
      for (const [host, timer] of [...waiting]) {
        clearTimeout(timer);
        look(host, soon);
      }
    },
  };
}
