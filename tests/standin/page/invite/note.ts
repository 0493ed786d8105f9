import { labels, switches } from '../context';
import { type Child, icon } from '../element';
import * as icons from '../icons';
import { numeral } from '../numerals';
import { onPress, type Pressed } from '../press';
import { type EmailGate, gated } from './email';
import type { Frame } from './frame';
import { notesLeft } from './quota';
import { style } from './style';
import { words } from './words';

const { generation } = switches;
/** Free members were given fewer characters with the number of their notes. */
const current = generation === 'today' || generation === 'hashed';
const limit = current && switches.account === 'free' ? 200 : 300;
/** Sales Navigator's single step needs no note. */
export const sendsBlank = generation === 'sales';
const late = 400;

const ownCounter = current ? 'used' : generation === '2022' ? 'remaining' : 'none';
const counterKind = switches.counter === 'auto' ? ownCounter : switches.counter;
const newCounter = (): HTMLElement | null => (counterKind === 'none' ? null : style.counter());

function counted(length: number): string {
  return counterKind === 'remaining'
    ? `${numeral(limit - length)} / ${numeral(limit)}`
    : `${numeral(length)}/${numeral(limit)}`;
}

export interface NoteActions {
  back(): void;
  /** Null: nothing was written. */
  send(note: string | null, pressed: Pressed): void;
}

/** Copies what a re-mounted field keeps. */
function twin(field: HTMLTextAreaElement): HTMLTextAreaElement {
  const copy = style.field();
  copy.value = field.value;
  copy.style.cssText = field.style.cssText;
  return copy;
}

function focusAt(field: HTMLTextAreaElement, start: number, end: number): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
}

function quotaLine(): Child {
  const left = notesLeft();
  return left !== null && current && switches.account === 'free' ? style.quota(labels.remaining(numeral(left))) : null;
}

/** The note step: field, counter, Cancel and Send. */
export function showNote(frame: Frame, name: string, email: EmailGate, actions: NoteActions): void {
  let field = style.field();
  field.value = switches.prefill;
  let fresh = true;
  let counter: HTMLElement | null = switches.counterLate ? null : newCounter();
  let send: HTMLButtonElement | null = switches.sendLate ? null : sendButton();

  function sendButton(): HTMLButtonElement {
    const button = style.button(words.send.text, words.send.label, 'primary', true);
    onPress(button, 'send', (pressed) => {
      if (!gated || email.filled()) actions.send(field.value.trim() === '' ? null : field.value, pressed);
    });
    return button;
  }

  function refresh(): void {
    const { length } = field.value;
    if (counter) {
      counter.textContent = counted(length);
      counter.classList.toggle('shell-over', length > limit);
    }
    const written = sendsBlank || field.value.trim() !== '';
    const addressed = !gated || switches.emailGate === 'enabled' || email.filled();
    if (send) style.enable(send, written && addressed && length <= limit);
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  function aiButton(): Child {
    if (!switches.ai) return null;
    const button = style.button(labels.writeWithAi, labels.writeWithAi, 'tertiary');
    button.prepend(icon(icons.sparkle, { width: 16, height: 16 }));
    onPress(button, 'plain', () => {
      // As LinkedIn's: the value changes and no input event says so.
      field.value = 'I enjoyed learning about your background and would love to connect.';
      refresh();
    });
    return button;
  }

  function render(title: string | null): void {
    const cancel = style.button(words.cancel.text, words.cancel.label, 'tertiary');
    onPress(cancel, 'plain', actions.back);
    const rows = [...(gated ? email.rows() : []), ...style.fieldRows(field, counter, name), quotaLine(), aiButton()];
    frame.render(title, rows, [cancel, send]);
    if (send) send = frame.kept(send);
    if (counter) counter = frame.kept(counter);
    email.onInput(refresh);
    refresh();
  }

  function onInput(): void {
    const { selectionStart, selectionEnd } = field;
    if (switches.remount && fresh) {
      const next = twin(field);
      field.replaceWith(next);
      listen(next);
      focusAt(next, selectionStart, selectionEnd);
    }
    fresh = false;
    if (switches.rerenderOnKey) {
      counter &&= newCounter();
      send &&= sendButton();
      render(null);
      focusAt(field, selectionStart, selectionEnd);
    }
    refresh();
  }

  function listen(next: HTMLTextAreaElement): void {
    field = next;
    field.addEventListener('input', onInput);
    if (!field.classList.contains('ember-text-area')) return;
    field.addEventListener('focus', () => next.setAttribute('data-artdeco-is-focused', 'true'));
    field.addEventListener('blur', () => next.removeAttribute('data-artdeco-is-focused'));
  }

  listen(field);
  render(switches.emailGate === 'with-note' ? labels.connect : words.noteTitle);
  field.focus();
  if (switches.counterLate || switches.sendLate) {
    setTimeout(() => {
      if (!field.isConnected) return;
      const { selectionStart, selectionEnd } = field;
      const hadFocus = field.matches(':focus');
      counter ??= newCounter();
      send ??= sendButton();
      render(null);
      if (hadFocus) focusAt(field, selectionStart, selectionEnd);
    }, late);
  }
}
