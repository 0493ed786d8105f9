import { connectControlOf, readConnectPress } from '../linkedin/connect-press';
import { readProfile } from '../linkedin/profile';
import { connectControl } from '../linkedin/selectors';
import { whenIdle } from '../platform/idle';

export interface ReadinessOptions {
  /** False once the extension is gone: then nothing is made ready. */
  isAlive(): boolean;
  /** What the first frame of a dialog needs: few milliseconds each, and little memory. */
  first: readonly (() => void)[];
  /** Called with the About of the profile that the page is: what a dialog says may quote it. */
  onAbout(about: string): void;
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

/** A page is busy as it loads: nothing is made ready until so long after, in milliseconds. */
const afterLoad = 250;

/** How a person comes upon a control, before they press it. */
const near = ['pointerover', 'focusin'];

export function createReadiness({ isAlive, first, onAbout, later, report }: ReadinessOptions): Readiness {
  const begun = { first: false, later: false };

  function getReady(what: keyof typeof begun, steps: readonly (() => void)[], signal: AbortSignal): void {
    if (begun[what] || !isAlive()) return;
    begun[what] = true;
    whenIdle(steps, signal, report);
  }

  /** What is read of the page when this Connect goes down is read once before. */
  function getReadyFor(control: Element, signal: AbortSignal): void {
    let about: string | undefined;
    const read = (): void => {
      const { name, slug } = readConnectPress(control, performance.now());
      ({ about } = readProfile(control.ownerDocument, name, slug));
    };
    const quote = (): void => {
      if (about !== undefined) onAbout(about);
    };
    getReady('first', [...first, read, quote], signal);
  }

  return {
    start(signal) {
      if (begun.later || signal.aborted) return;
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const stop = (): void => {
        clearTimeout(waiting);
        for (const type of near) window.removeEventListener(type, onNear, true);
        window.removeEventListener('load', onLoad);
      };
      const onNear = (event: Event): void => {
        try {
          const control = event.isTrusted ? connectControlOf(event) : undefined;
          if (control === undefined) return;
          stop();
          getReadyFor(control, signal);
          getReady('later', later, signal);
        } catch (error) {
          report(error);
        }
      };
      const lookForConnect = (): void => {
        const control = document.querySelector(connectControl);
        if (control) getReadyFor(control, signal);
      };
      const onLoad = (): void => {
        waiting = setTimeout(() => whenIdle([lookForConnect], signal, report), afterLoad);
      };
      for (const type of near) window.addEventListener(type, onNear, { capture: true, passive: true });
      if (document.readyState === 'complete') onLoad();
      else window.addEventListener('load', onLoad, { once: true });
      signal.addEventListener('abort', stop, { once: true });
    },
    opened(signal) {
      begun.first = true;
      getReady('later', later, signal);
    },
  };
}
