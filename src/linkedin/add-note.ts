import type { FoundDialog } from './dialog/find';
import { noteControl } from './dialog/send';
import type { AddNoteOutcome, DialogReading } from './types';

/** One press as a mouse makes it, heard through shadow roots: some builds act on the pointer, not on the click. */
function pressLikeMouse(button: HTMLElement): void {
  const view = button.ownerDocument.defaultView;
  const box = button.getBoundingClientRect();
  const where = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  const common: PointerEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view,
    button: 0,
    detail: 1,
    ...where,
  };
  const pointer: PointerEventInit = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  button.dispatchEvent(new MouseEvent('mousedown', { ...common, buttons: 1 }));
  button.dispatchEvent(new PointerEvent('pointerup', pointer));
  button.dispatchEvent(new MouseEvent('mouseup', common));
  button.dispatchEvent(new MouseEvent('click', common));
}

/** How long "Add a note" may take to show, in milliseconds: the first press, then the pointer sequence. */
const patience = 700;

/** The open dialog, as pressing its "Add a note" needs it. */
export interface NoteAsker {
  /** The dialog as it is now. */
  now(): FoundDialog;
  /** Aborted when the opening ends. */
  signal: AbortSignal;
  /** Told before the press: what comes next was asked for. */
  asks(): void;
  /** Hears each fresh reading until the signal. */
  onReading(listener: (reading: DialogReading) => void, until: AbortSignal): void;
}

/** Resolves once the dialog has left the choose step, or after `patience`; true if it has. */
function leavesChoose({ signal, onReading }: NoteAsker): Promise<boolean> {
  return new Promise((resolve) => {
    const wait = new AbortController();
    const done = (left: boolean): void => {
      clearTimeout(timer);
      wait.abort();
      resolve(left);
    };
    const timer = setTimeout(() => done(false), patience);
    signal.addEventListener('abort', () => done(true), { signal: wait.signal });
    onReading(({ step }) => step !== 'choose' && done(true), wait.signal);
  });
}

/** Presses LinkedIn's "Add a note", at most twice. Never one that may send: where no two signs tell them apart, the person presses it. */
export async function addNote(asker: NoteAsker): Promise<AddNoteOutcome> {
  for (const pressIt of [(button: HTMLElement) => button.click(), pressLikeMouse]) {
    const { step, parts } = asker.now();
    if (step !== 'choose' || asker.signal.aborted) return 'opened';
    const button = noteControl(parts);
    if (button === undefined) return 'ignored';
    const left = leavesChoose(asker);
    asker.asks();
    pressIt(button);
    if (await left) return 'opened';
  }
  return 'ignored';
}
