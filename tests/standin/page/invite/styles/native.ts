import { labels } from '../../context';
import { el } from '../../element';
import { nativeButton, openNative } from '../native';
import type { Style } from '../style';
import { words } from '../words';
import { customMessage, emailInput } from './artdeco';

/** A native dialog that keeps the old ids. */
export const dialog: Style = {
  open: () => openNative(false),
  button: (text, label, rank, disabled = false) => {
    const button = nativeButton(text, rank === 'primary', disabled);
    button.setAttribute('aria-label', label);
    return button;
  },
  enable(button, on) {
    button.disabled = !on;
  },
  field: () =>
    customMessage({
      rows: 2,
      minlength: 1,
      placeholder: labels.placeholder,
      class: 'ember-text-area ember-view connect-button-send-invite__custom-message mb3',
    }),
  counter: () => el('span', { class: 'shell-counter', 'aria-live': 'polite' }),
  fieldRows: (field, counter) => [
    el('label', { for: 'custom-message', class: 'shell-field-label' }, words.noteHint),
    field,
    el('div', { class: 'shell-counter-row' }, counter),
  ],
  quota: (text) => el('p', { class: 'shell-muted' }, text),
  emailField: emailInput,
  emailRows: (field) => [el('label', { for: 'email', class: 'shell-email' }, 'Email'), field],
  pill: (text, chosen) =>
    el('button', { type: 'button', 'aria-pressed': String(chosen), class: 'shell-pill' }, el('span', {}, text)),
  pills: (pills) => el('div', { class: 'shell-pills' }, ...pills),
};

/** A native dialog without any: its classes are those of the build. */
export const bare: Style = {
  ...dialog,
  open: () => openNative(true),
  button: (text, _label, rank, disabled = false) => nativeButton(text, rank === 'primary', disabled),
  field: () => el('textarea', { rows: 3, placeholder: labels.placeholder, class: 'shell-field' }),
  counter: () => el('span', { class: 'shell-counter' }),
  fieldRows: (field, counter) => [
    el('label', {}, el('span', { class: 'shell-field-label' }, words.noteHint), field),
    el('div', { class: 'shell-counter-row' }, counter),
  ],
  emailField: () => el('input', { type: 'email' }),
  emailRows: (field) => [el('label', { class: 'shell-email' }, 'Email', field)],
};
