import { connectControlOf, readConnectPress } from '../linkedin/connect-press';
import { readProfile } from '../linkedin/profile';
import { connectControl } from '../linkedin/selectors';
import { whenIdle } from '../platform/idle';

export interface ReadinessOptions {
  /** False once the extension is gone: then nothing is made ready. */
  isAlive(): boolean;
  /** What the first frame of a dialog needs: few milliseconds each, and little memory. */
  first: readonly (() => void)[];
  /** What is needed once a note is written. */
  later: readonly (() => void)[];
  report(error: unknown): void;
}

/**
 * Code runs slowly the first time, and a dialog's first frame can't wait: what an opening needs is run through before, once, in
 * quiet moments, on a page that invites.
 */
export interface Readiness {
  /**
   * Gets ready for a first frame where the loaded page has a Connect control, and for all where the pointer or the focus comes
   * upon one; until the signal.
   */
  start(signal: AbortSignal): void;
  /** A dialog has come: what is left is made ready after its first frames. */
  opened(signal: AbortSignal): void;
}

/** What is read of the page when Connect goes down is read once for nothing. */
function readOnce(control: Element): void {
  const { name, slug } = readConnectPress(control, performance.now());
  readProfile(control.ownerDocument, name, slug);
}

export function createReadiness({ isAlive, first, later, report }: ReadinessOptions): Readiness {
  const begun = { first: false, later: false };

  function getReady(what: keyof typeof begun, steps: readonly (() => void)[], signal: AbortSignal): void {
    if (begun[what] || !isAlive()) return;
    begun[what] = true;
    whenIdle(steps, signal, report);
  }

  return {
    start(signal) {
      if (begun.later || signal.aborted) return;
      const listening = new AbortController();
      const options = { capture: true, passive: true, signal: AbortSignal.any([signal, listening.signal]) };
      const onNear = (event: Event): void => {
        const control = event.isTrusted ? connectControlOf(event) : undefined;
        if (control === undefined) return;
        listening.abort();
        getReady('first', [...first, () => readOnce(control)], signal);
        getReady('later', later, signal);
      };
      const lookForConnect = (): void => {
        const control = document.querySelector(connectControl);
        if (control) getReady('first', [...first, () => readOnce(control)], signal);
      };
      const onLoad = (): void => whenIdle([lookForConnect], signal, report);
      for (const type of ['pointerover', 'focusin']) window.addEventListener(type, onNear, options);
      if (document.readyState === 'complete') onLoad();
      else window.addEventListener('load', onLoad, { once: true, signal: options.signal });
    },
    opened(signal) {
      begun.first = true;
      getReady('later', later, signal);
    },
  };
}
