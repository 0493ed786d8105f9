import type { Person } from '../../people';
import { type Sent, sendPath } from '../../sent';
import { switches } from '../context';
import type { Pressed } from '../press';
import { showChoose } from './choose';
import type { Frame } from './frame';
import { openUpsell, openWeeklyLimit } from './limits';
import { showNote } from './note';
import { findOutlet } from './outlet';
import { countNote, upsellFirst } from './quota';
import { style } from './style';
import { trapFocus } from './trap';

export interface Ending {
  /** The invitation went out. */
  sent(person: Person): void;
  /** The dialog is gone, sent or not. */
  closed(): void;
}

let open: { close(): void } | null = null;

export async function post(sent: Sent): Promise<void> {
  await fetch(sendPath, { method: 'POST', body: JSON.stringify(sent), keepalive: true });
}

/** Escape and, by the switch, a press outside the dialog close it. */
function listenForClosing(frame: Frame, close: () => void, signal: AbortSignal): void {
  frame.onDismiss(close);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
  if (!switches.closeOnOutside) return;
  const closeOutside = (event: Event) => {
    if (!event.composedPath().includes(frame.dialog)) close();
  };
  document.addEventListener('mousedown', closeOutside, { signal });
}

/** Opens the connect dialog for one person in this document. */
export async function openInvitation(person: Person, ending: Ending): Promise<void> {
  open?.close();
  const outlet = await findOutlet();
  let frame = style.open(outlet);
  let life = new AbortController();

  function close(): void {
    if (life.signal.aborted) return;
    life.abort();
    frame.remove();
    open = null;
    ending.closed();
  }

  /** Puts another dialog in this one's place. */
  function replace(next: () => Frame): void {
    life.abort();
    frame.remove();
    life = new AbortController();
    frame = next();
    listenForClosing(frame, close, life.signal);
    trapFocus(frame.dialog, life.signal);
    frame.dialog.focus();
  }

  function send(note: string | null, step: Sent['step'], pressed: Pressed): void {
    if (switches.weekly) replace(() => openWeeklyLimit(outlet, close));
    else if (note !== null && switches.upsell === 'after') replace(() => openUpsell(outlet));
    else {
      void post({ to: person.name, slug: person.slug, note, step, ...pressed });
      if (note !== null) countNote();
      close();
      ending.sent(person);
    }
  }

  const choose = () =>
    showChoose(frame, person.name, {
      addNote: () => (upsellFirst() ? replace(() => openUpsell(outlet)) : note()),
      sendBlank: (pressed) => send(null, 'choose', pressed),
    });
  const note = () => showNote(frame, { back: choose, send: (text, pressed) => send(text, 'note', pressed) });

  open = { close };
  listenForClosing(frame, close, life.signal);
  trapFocus(frame.dialog, life.signal);
  frame.dialog.focus();
  if (switches.start === 'note') note();
  else choose();
}
