import type { Frame, Page } from 'playwright-core';
import type { Box } from './accessibility';

/** What was drawn at one animation frame; null where a part wasn't there. */
export interface DrawnFrame {
  /** Milliseconds since the recording began. */
  at: number;
  dialog: Box | null;
  field: Box | null;
  /** The dialog's last enabled or disabled button: Send, or "Send without a note". */
  send: Box | null;
  /** A bare element among LinkedIn's own in the dialog: a banner's host. */
  host: Box | null;
  /** The field is scrolled by this much in its window. */
  scroll: number;
}

export interface Recording {
  /** The frames so far. */
  frames(): Promise<DrawnFrame[]>;
  /** Ends the recording. */
  stop(): Promise<DrawnFrame[]>;
}

interface PageRecorder {
  frames: DrawnFrame[];
  on: boolean;
}

/**
 * Measures the connect dialog at each animation frame, in the page's own world and without a global, so that what
 * moves for a single frame is seen. Boxes are in CSS pixels of the frame's viewport.
 */
export async function recordFrames(target: Page | Frame): Promise<Recording> {
  const recorder = await target.evaluateHandle((): PageRecorder => {
    const state: PageRecorder = { frames: [], on: true };
    const start = performance.now();
    const box = (element: Element | null | undefined): Box | null => {
      if (!element) return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 ? { x, y, width, height } : null;
    };
    const roots = () => [document, document.getElementById('interop-outlet')?.shadowRoot].filter((root) => !!root);
    const findDialog = () => {
      for (const root of roots()) {
        const found = root.querySelector('.send-invite, dialog[open]');
        if (found) return found;
      }
      return null;
    };
    const look = () => {
      if (!state.on) return;
      const dialog = findDialog();
      const bare = [...(dialog?.querySelectorAll('*') ?? [])].find(
        (element) => element.attributes.length === 0 && element.localName === 'div' && element.childElementCount === 0,
      );
      state.frames.push({
        at: performance.now() - start,
        dialog: box(dialog),
        field: box(dialog?.querySelector('textarea')),
        send: box([...(dialog?.querySelectorAll('button') ?? [])].at(-1)),
        host: box(bare),
        scroll: scrollY + (dialog?.querySelector('textarea')?.parentElement?.scrollTop ?? 0),
      });
      requestAnimationFrame(look);
    };
    look();
    return state;
  });
  return {
    frames: () => recorder.evaluate(({ frames }) => frames),
    stop: () =>
      recorder.evaluate((state) => {
        state.on = false;
        return state.frames;
      }),
  };
}

/** The boxes that a part had, each once, in order: one, where it never moved. */
export function distinctBoxes(frames: DrawnFrame[], part: 'dialog' | 'field' | 'send' | 'host'): Box[] {
  const seen = new Map<string, Box>();
  for (const frame of frames) {
    const box = frame[part];
    if (box) seen.set(JSON.stringify(box), box);
  }
  return [...seen.values()];
}

/** Animation frames drawn with the dialog but without the banner's host, before it first came; Infinity if it never did. */
export function framesUntilHost(frames: DrawnFrame[]): number {
  const first = frames.findIndex(({ dialog }) => dialog !== null);
  const hosted = frames.findIndex(({ host }) => host !== null);
  return first === -1 || hosted === -1 ? Number.POSITIVE_INFINITY : hosted - first;
}
