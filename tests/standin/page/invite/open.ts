import { firstName, type Person } from '../../people';
import { type Sent, sendPath } from '../../sent';
import { switches } from '../context';
import type { Pressed } from '../press';
import { showChoose } from './choose';
import { emailGate } from './email';
import type { Frame } from './frame';
import { openUpsell, openWeeklyLimit } from './limits';
import { showNote } from './note';
import { findOutlet } from './outlet';
import { showQuestion } from './question';
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

/** There is but one step: nothing to choose, and nowhere to go back to. */
const singleStep = switches.generation === 'sales' || switches.emailGate === 'with-note';

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
  const email = emailGate();
  let reason: string | undefined;

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
      const address = email.value();
      void post({
        to: person.name,
        slug: person.slug,
        note,
        step,
        ...pressed,
        ...(reason === undefined ? {} : { reason }),
        ...(address === '' ? {} : { email: address }),
      });
      if (note !== null) countNote();
      close();
      ending.sent(person);
    }
  }

  const choose = () =>
    showChoose(frame, person.name, email, {
      addNote: () => (upsellFirst() ? replace(() => openUpsell(outlet)) : note()),
      sendBlank: (pressed) => send(null, 'choose', pressed),
    });
  const note = () =>
    showNote(frame, person.name, email, {
      back: singleStep ? close : choose,
      send: (text, pressed) => send(text, 'note', pressed),
    });
  const first = singleStep || switches.start === 'note' ? note : choose;

  open = { close };
  listenForClosing(frame, close, life.signal);
  trapFocus(frame.dialog, life.signal);
  frame.dialog.focus();
  if (!switches.howKnow) return first();
  showQuestion(frame, firstName(person), email, (answer) => {
    reason = answer;
    first();
  });
}
