import { labels, switches } from '../context';
import { type Child, el, icon } from '../element';
import * as icons from '../icons';
import { onPress, type Pressed } from '../press';
import type { Frame } from './frame';
import { notesLeft } from './quota';
import { style } from './style';

const limit = switches.account === 'premium' ? 300 : 200;
const late = 400;

export interface NoteActions {
  back(): void;
  send(note: string, pressed: Pressed): void;
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
  return typeof left === 'number' && switches.account === 'free'
    ? el('p', { class: 't-14 t-black--light' }, labels.remaining(left))
    : null;
}

/** The note step: field, counter, Cancel and Send. */
export function showNote(frame: Frame, actions: NoteActions): void {
  let field = style.field();
  field.value = switches.prefill;
  let fresh = true;
  let counter: HTMLElement | null = switches.counterLate ? null : style.counter();
  let send: HTMLButtonElement | null = switches.sendLate ? null : sendButton();

  function sendButton(): HTMLButtonElement {
    const button = style.button(labels.send, labels.sendInvitation, 'primary', true);
    onPress(button, 'send', (pressed) => actions.send(field.value, pressed));
    return button;
  }

  function refresh(): void {
    const { length } = field.value;
    if (counter) {
      counter.textContent = `${length}/${limit}`;
      counter.classList.toggle('shell-over', length > limit);
    }
    if (send) {
      send.disabled = field.value.trim() === '' || length > limit;
      if (send.classList.contains('artdeco-button')) send.classList.toggle('artdeco-button--disabled', send.disabled);
    }
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
    const cancel = style.button(labels.cancel, labels.cancelNote, 'tertiary');
    onPress(cancel, 'plain', actions.back);
    frame.render(title, [...style.fieldRows(field, counter), quotaLine(), aiButton()], [cancel, send]);
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
      counter &&= style.counter();
      send &&= sendButton();
      render(null);
      focusAt(field, selectionStart, selectionEnd);
    }
    refresh();
  }

  function listen(next: HTMLTextAreaElement): void {
    field = next;
    field.addEventListener('input', onInput);
    field.addEventListener('focus', () => next.setAttribute('data-artdeco-is-focused', 'true'));
    field.addEventListener('blur', () => next.removeAttribute('data-artdeco-is-focused'));
  }

  listen(field);
  render(labels.noteTitle);
  field.focus();
  if (switches.counterLate || switches.sendLate) {
    setTimeout(() => {
      if (!field.isConnected) return;
      const { selectionStart, selectionEnd } = field;
      const hadFocus = field.matches(':focus');
      counter ??= style.counter();
      send ??= sendButton();
      render(null);
      if (hadFocus) focusAt(field, selectionStart, selectionEnd);
    }, late);
  }
}
