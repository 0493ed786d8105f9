import { addNote } from './add-note';
import { type ConnectPress, pressAgrees } from './connect-press';
import { type FoundDialog, inspectDialog } from './dialog/find';
import { whatWasFound } from './dialog/found';
import { nameInDialog } from './dialog/name';
import { readDialog, readRecipient } from './dialog/read';
import { isMeantFor, sendControl } from './dialog/send';
import { createDialogPresses, leadsOnIn, pastIn } from './dialog-presses';
import type { Guard } from './guard';
import { writeNote } from './insert';
import { isTakenByCopy } from './other-copies';
import { createSlot } from './slot';
import { type DialogReading, type Opening, orphaned, type Recipient, sends, type Whereabouts } from './types';
import { above, watchNode } from './watch-node';

/** An opening as the watcher drives it. */
export interface LiveOpening extends Opening, Whereabouts {
  /** The dialog's node has gone or is hidden; another may yet take its place. */
  readonly lost: boolean;
  /** Since when, in milliseconds of performance.now(); 0 while it is there. */
  readonly lostAt: number;
  /** Goes on with another node, if it is the same invitation's; false if it isn't. */
  adopt(dialog: HTMLElement): boolean;
  /** The last press in the dialog sent; or it wanted a note, or sent one. */
  readonly hasSent: boolean;
  readonly wantedNote: boolean;
  /** The press is inside the dialog and neither sends nor closes: what it brings belongs to this opening. */
  leadsOn(event: Event): boolean;
  end(): void;
}

/** A step that LinkedIn replaces by a new dialog node comes within this, in milliseconds. */
export const grace = 400;

export function startOpening(
  first: FoundDialog,
  press: ConnectPress | undefined,
  earlier: Recipient | undefined,
  signal: AbortSignal,
  guard: Guard,
  openRoot: (host: Element) => ShadowRoot | null,
  onLost: (place: ParentNode, name: string | undefined) => void,
): LiveOpening {
  const life = new AbortController();
  const listeners = {
    reading: [] as ((reading: DialogReading) => void)[],
    composing: [] as ((on: boolean) => void)[],
    sent: [] as ((reading: DialogReading) => void)[],
  };
  let found = first;
  let dialog = first.parts.dialog;
  let recipient: Recipient = earlier ?? readRecipient(first.parts, press, undefined);
  let reading = readDialog(first.parts, first.step, recipient, first.limit);
  let lostAt: number | undefined;
  const presses = createDialogPresses();
  const slot = createSlot((dialog, host) => isTakenByCopy(dialog, host, openRoot));
  let here = new AbortController();
  let writing = new AbortController();
  let places: Node[] = [];

  function refresh(): void {
    if (life.signal.aborted) return;
    const next = inspectDialog(dialog, press, pastIn(presses) ?? 'invitation');
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
  function reread(typed = false): void {
    if (typed) slot.acted();
    const { field } = found.parts;
    if (field?.isConnected && (found.step === 'note' || found.step === 'email'))
      tell({ ...reading, draft: field.value });
    else refresh();
  }

  function lose(): void {
    if (lostAt !== undefined) return;
    const since = performance.now();
    lostAt = since;
    setTimeout(
      guard(() => lostAt === since && end()),
      grace,
    );
    // A page that renders the dialog anew puts it where it was.
    const place = places.find((node) => node.isConnected);
    if (place instanceof Element || place instanceof DocumentFragment) onLost(place, recipient.name);
  }

  function hear(event: Event): void {
    if (event.isTrusted) slot.acted();
    presses.hear(event, found.parts, reading);
  }

  function watchHere(): void {
    here.abort();
    here = new AbortController();
    places = above(dialog);
    watchNode(dialog, AbortSignal.any([here.signal, life.signal]), guard, {
      isOwn: slot.isOwn,
      refresh,
      reread,
      hear,
      composing(on) {
        for (const listener of listeners.composing) listener(on);
      },
    });
  }

  function end(): void {
    if (life.signal.aborted) return;
    // Where LinkedIn answered Send by an upsell, its limit or a question, nothing went out.
    const sent = sends(reading.step) || reading.step === 'other' ? presses.sent() : undefined;
    if (sent !== undefined && !signal.aborted) for (const listener of listeners.sent) guard(listener)(sent);
    // An orphan's banner has a last word to say, and goes with the dialog.
    if (signal.reason !== orphaned) slot.clear();
    life.abort(signal.reason);
  }

  signal.addEventListener('abort', end, { once: true, signal: life.signal });
  watchHere();

  return {
    get dialog() {
      return dialog;
    },
    get host() {
      return slot.host;
    },
    found: () => whatWasFound(found.parts, reading),
    get lost() {
      return lostAt !== undefined;
    },
    get lostAt() {
      return lostAt ?? 0;
    },
    get hasSent() {
      return presses.sent() !== undefined;
    },
    get wantedNote() {
      return pastIn(presses) !== undefined;
    },
    get reading() {
      return reading;
    },
    signal: life.signal,
    adopt(next) {
      const past = pastIn(presses) ?? (next === dialog ? 'invitation' : 'none');
      // What comes after Send is LinkedIn's answer, not the same invitation, unless it says so by name.
      const from = presses.sent() !== undefined && press !== undefined ? { ...press, uncertain: true } : press;
      const inspected = inspectDialog(next, from, past, 'invitation');
      if (inspected === undefined || inspected.step === 'other') return false;
      const said = nameInDialog(inspected.parts);
      if (recipient.name !== undefined && !pressAgrees({ at: 0, name: recipient.name }, said)) return false;
      dialog = next;
      watchHere();
      refresh();
      return true;
    },
    leadsOn: (event) => !life.signal.aborted && leadsOnIn(event, found.parts),
    end,
    onReading(listener) {
      const guarded = guard(listener);
      listeners.reading.push(guarded);
      guarded(reading);
    },
    onComposing(listener) {
      listeners.composing.push(guard(listener));
    },
    isSend(event) {
      if (life.signal.aborted || lostAt !== undefined || !sends(reading.step) || !reading.canSend) return false;
      const path = event.composedPath();
      // Asked of every event on the page: styles are computed for those on the dialog's buttons alone.
      if (event.type !== 'submit' && !found.parts.actions.some((action) => path.includes(action))) return false;
      const send = sendControl(found.parts);
      return send !== undefined && isMeantFor(event, send);
    },
    reread,
    onSent(listener) {
      listeners.sent.push(listener);
    },
    place: (host) => !life.signal.aborted && slot.put(host, found.parts),
    remove: (host) => slot.take(host),
    addNote: () =>
      addNote({
        now() {
          refresh();
          return found;
        },
        signal: life.signal,
        asks: presses.askForNote,
        onReading: (listener, until) => {
          listeners.reading.push(listener);
          until.addEventListener('abort', () => {
            listeners.reading = listeners.reading.filter((one) => one !== listener);
          });
        },
      }),
    select(start, finish) {
      const { field } = found.parts;
      field?.focus({ preventScroll: true });
      field?.setSelectionRange(start, finish);
    },
    caret() {
      const { field } = found.parts;
      if (field === undefined) return 0;
      const { selectionEnd, value } = field;
      const root = field.getRootNode() as Document | ShadowRoot;
      return selectionEnd === 0 && root.activeElement !== field ? value.length : selectionEnd;
    },
    write(edit) {
      writing.abort();
      writing = new AbortController();
      const now = (): HTMLTextAreaElement | undefined => {
        refresh();
        return found.parts.field;
      };
      return writeNote({ now, changed: reread, signal: AbortSignal.any([writing.signal, life.signal]) }, edit);
    },
  };
}
