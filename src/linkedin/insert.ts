import type { NoteEdit, WriteOutcome } from './types';

/** What LinkedIn does to a field that was written to, it does within this, in milliseconds. */
const settles = 250;
/** How often a text is written before the page is taken to refuse it. */
const tries = 2;

/** The dialog, as writing into its note needs it. */
export interface NoteField {
  /** The field as it is now: looked for anew at each call. */
  now(): HTMLTextAreaElement | undefined;
  /** Told after each change of ours, in the same task. */
  changed(): void;
  /** Aborted by the end of the opening, or by what is written next. */
  signal: AbortSignal;
}

/** A note's text after an edit, as a field gives it back: with line feeds alone. */
const edited = (note: string, { start, end, text }: Omit<NoteEdit, 'select'>): string =>
  note.slice(0, start) + text.replace(/\r\n?/g, '\n') + note.slice(end);

/** Writes as typing would, so that the page hears of it and Ctrl+Z takes it back; by the native setter where the browser refuses that. */
function type(field: HTMLTextAreaElement, { start, end, text }: Omit<NoteEdit, 'select'>): void {
  const { value } = field;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  field.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (field.value !== value || edited(value, { start, end, text }) === value) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}

const canBeWritten = (field: HTMLTextAreaElement | undefined): field is HTMLTextAreaElement =>
  field?.isConnected === true && !field.disabled && !field.readOnly;

/** Resolves once the page has had its time; true if the person has typed since, or `signal` has ended it. */
function isTouched(field: HTMLTextAreaElement, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const life = new AbortController();
    const done = (touched: boolean): void => {
      clearTimeout(timer);
      life.abort();
      resolve(touched);
    };
    const timer = setTimeout(() => done(false), settles);
    const options = { capture: true, passive: true, signal: life.signal };
    signal.addEventListener('abort', () => done(true), options);
    // Wherever the field is mounted, and whichever takes its place, its keys come through the window.
    field.ownerDocument.defaultView?.addEventListener('input', ({ isTrusted }) => isTrusted && done(true), options);
  });
}

/**
 * Writes into the note, and selects what the edit says. The first part happens in this task; then the page has its time, the field is
 * looked for anew, and where the text is gone it is written once more. What the person types meanwhile is theirs.
 */
export async function writeNote({ now, changed, signal }: NoteField, edit: NoteEdit): Promise<WriteOutcome> {
  const before = now();
  if (!canBeWritten(before)) return 'field gone';
  const wanted = edited(before.value, edit);
  const select = (field: HTMLTextAreaElement | undefined): void => {
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(...edit.select);
  };
  for (let n = 1; n <= tries; n++) {
    const field = now();
    if (!canBeWritten(field)) return 'field gone';
    type(field, n === 1 ? edit : { ...edit, start: 0, end: field.value.length, text: wanted });
    const written = now();
    if (written?.value === wanted) select(written);
    changed();
    if (await isTouched(field, signal)) return 'inserted';
    const settled = now();
    if (settled?.value !== wanted) continue;
    // A new node has its caret elsewhere.
    if (settled !== written) select(settled);
    return 'inserted';
  }
  return 'overwritten';
}
