import { pressLikeMouse } from './add-note';
import { type ConnectPress, pressAgrees } from './connect-press';
import { type FoundDialog, inspectDialog } from './dialog/find';
import { primaryAction } from './dialog/parts';
import { nameInDialog, readDialog, readRecipient } from './dialog/read';
import { insertText } from './insert';
import { isPress } from './press';
import { createSlot } from './slot';
import type { AddNoteOutcome, DialogReading, Opening, Recipient } from './types';

/** An opening as the watcher drives it. */
export interface LiveOpening extends Opening {
  readonly dialog: HTMLElement;
  /** The dialog's node has gone or is hidden; another may yet take its place. */
  readonly lost: boolean;
  /** Since when, in milliseconds of performance.now(); 0 while it is there. */
  readonly lostAt: number;
  /** Goes on with another node, if it is the same invitation's; false if it isn't. */
  adopt(dialog: HTMLElement): boolean;
  end(): void;
}

/** A step that LinkedIn replaces by a new dialog node comes within this, in milliseconds. */
const grace = 400;
/** A press of Send counts as what closed the dialog for this long, in milliseconds. */
const sending = 10_000;
/** How long "Add a note" may take to show, in milliseconds: the first press, then the pointer sequence. */
const patience = 700;

export function startOpening(
  first: FoundDialog,
  press: ConnectPress | undefined,
  signal: AbortSignal,
  guard: <A extends unknown[]>(run: (...args: A) => void) => (...args: A) => void,
): LiveOpening {
  const life = new AbortController();
  const listeners = {
    reading: [] as ((reading: DialogReading) => void)[],
    composing: [] as ((on: boolean) => void)[],
    sent: [] as ((reading: DialogReading) => void)[],
  };
  let found = first;
  let dialog = first.parts.dialog;
  let recipient: Recipient = readRecipient(first.parts, press, undefined);
  let reading = readDialog(first.parts, first.step, recipient, first.limit);
  let lostAt: number | undefined;
  let sendPress: { at: number; reading: DialogReading } | undefined;
  const slot = createSlot();
  let here = new AbortController();

  function refresh(): void {
    if (life.signal.aborted) return;
    const next = inspectDialog(dialog, press, true);
    if (next === undefined) {
      lose();
      return;
    }
    found = next;
    lostAt = undefined;
    slot.keep(found.parts);
    const said = nameInDialog(found.parts);
    if ((said !== undefined && said !== recipient.name) || recipient.name === undefined) {
      recipient = readRecipient(found.parts, press, recipient);
    }
    tell(readDialog(found.parts, found.step, recipient, found.limit));
  }

  function tell(fresh: DialogReading): void {
    // One step says how many notes are left, the other doesn't: it holds for the opening.
    const next = reading.notesLeft === undefined ? fresh : { notesLeft: reading.notesLeft, ...fresh };
    if (JSON.stringify(next) === JSON.stringify(reading)) return;
    reading = next;
    for (const listener of listeners.reading) listener(reading);
  }

  /** The quick way for a key: the field alone has changed. */
  function reread(): void {
    const { field } = found.parts;
    if (field?.isConnected && found.step === 'note') tell({ ...reading, draft: field.value });
    else refresh();
  }

  function lose(): void {
    if (lostAt !== undefined) return;
    lostAt = performance.now();
    setTimeout(
      guard(() => lostAt !== undefined && end()),
      grace,
    );
  }

  function notePress(event: Event): void {
    if (!event.isTrusted || !isPress(event)) return;
    slot.acted();
    const primary = primaryAction(found.parts);
    const onSend = primary !== undefined && event.composedPath().includes(primary) && reading.canSend;
    if (onSend) sendPress = { at: performance.now(), reading };
    else if (event.type !== 'click') sendPress = undefined;
  }

  function watchNode(): void {
    here.abort();
    here = new AbortController();
    const until = AbortSignal.any([here.signal, life.signal]);
    const inside = new MutationObserver(
      guard((records: MutationRecord[]) => {
        if (!records.every((record) => slot.isOwn(record))) refresh();
      }),
    );
    inside.observe(dialog, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['disabled', 'aria-disabled', 'class', 'style', 'hidden', 'open', 'aria-labelledby'],
    });
    const above = new MutationObserver(guard(() => !dialog.isConnected && refresh()));
    for (
      let node: Node | null = dialog.parentNode;
      node;
      node = node instanceof ShadowRoot ? node.host : node.parentNode
    ) {
      above.observe(node, { childList: true });
    }
    const size = new ResizeObserver(guard(refresh));
    size.observe(dialog);
    until.addEventListener('abort', () => {
      inside.disconnect();
      above.disconnect();
      size.disconnect();
    });
    const options = { capture: true, passive: true, signal: until };
    dialog.addEventListener(
      'input',
      guard(() => {
        slot.acted();
        reread();
      }),
      options,
    );
    for (const type of ['focusin', 'keyup', 'click', 'close']) dialog.addEventListener(type, guard(reread), options);
    for (const type of ['pointerdown', 'keydown', 'click']) dialog.addEventListener(type, guard(notePress), options);
    for (const [type, on] of [
      ['compositionstart', true],
      ['compositionend', false],
    ] as const) {
      dialog.addEventListener(
        type,
        guard(() => {
          for (const listener of listeners.composing) listener(on);
        }),
        options,
      );
    }
  }

  function end(): void {
    if (life.signal.aborted) return;
    const sent =
      sendPress !== undefined && performance.now() - sendPress.at < sending + grace ? sendPress.reading : undefined;
    if (sent !== undefined && !signal.aborted) for (const listener of listeners.sent) guard(listener)(sent);
    slot.clear();
    life.abort();
  }

  /** Resolves once the dialog has left the choose step, or after `ms` milliseconds; true if it has. */
  function leavesChoose(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ms);
      const left = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      life.signal.addEventListener('abort', left, { once: true });
      listeners.reading.push((next) => next.step !== 'choose' && left());
    });
  }

  async function addNote(): Promise<AddNoteOutcome> {
    for (const pressIt of [(button: HTMLElement) => button.click(), pressLikeMouse]) {
      refresh();
      const { step, parts } = found;
      if (step !== 'choose' || life.signal.aborted) return 'opened';
      const button = parts.actions.find((action) => action !== primaryAction(parts));
      if (button === undefined) return 'ignored';
      const left = leavesChoose(patience);
      pressIt(button);
      if (await left) return 'opened';
    }
    return 'ignored';
  }

  signal.addEventListener('abort', end, { once: true, signal: life.signal });
  watchNode();

  return {
    get dialog() {
      return dialog;
    },
    get lost() {
      return lostAt !== undefined;
    },
    get lostAt() {
      return lostAt ?? 0;
    },
    get reading() {
      return reading;
    },
    signal: life.signal,
    adopt(next) {
      const inspected = inspectDialog(next, press, next === dialog);
      if (inspected === undefined || inspected.step === 'other') return false;
      const said = nameInDialog(inspected.parts);
      if (recipient.name !== undefined && !pressAgrees({ at: 0, name: recipient.name }, said)) return false;
      dialog = next;
      watchNode();
      refresh();
      return true;
    },
    end,
    onReading(listener) {
      const guarded = guard(listener);
      listeners.reading.push(guarded);
      guarded(reading);
    },
    onComposing(listener) {
      listeners.composing.push(guard(listener));
    },
    onSent(listener) {
      listeners.sent.push(listener);
    },
    place: (host) => !life.signal.aborted && slot.put(host, found.parts),
    remove: (host) => slot.take(host),
    addNote,
    select(start, finish) {
      const { field } = found.parts;
      field?.focus({ preventScroll: true });
      field?.setSelectionRange(start, finish);
    },
    insert(text) {
      refresh();
      const outcome = insertText(found.parts.field, text, reading.limit);
      reread();
      return outcome;
    },
  };
}
