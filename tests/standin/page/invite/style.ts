import { labels, switches } from '../context';
import { type Child, el, icon } from '../element';
import * as icons from '../icons';
import { artdecoButton, type Frame, openArtdeco } from './frame';
import { nativeButton, openNative } from './native';

type Rank = 'primary' | 'secondary' | 'tertiary';

/** How one flavour of the dialog draws the parts of its steps. */
export interface Style {
  open(outlet: ParentNode & Node): Frame;
  button(text: string, label: string, rank: Rank, disabled?: boolean): HTMLButtonElement;
  field(): HTMLTextAreaElement;
  /** Label, field and counter of the note step, in place. */
  fieldRows(field: HTMLTextAreaElement, counter: HTMLElement | null): Child[];
  counter(): HTMLElement;
}

const oldField = () =>
  el('textarea', {
    id: 'custom-message',
    name: 'message',
    rows: 2,
    minlength: 1,
    placeholder: labels.placeholder,
    class: 'ember-text-area ember-view connect-button-send-invite__custom-message mb3',
  });

const artdecoClasses: Record<Rank, string> = {
  primary: 'artdeco-button--primary ml1',
  secondary: 'artdeco-button--secondary mr1',
  tertiary: 'artdeco-button--muted artdeco-button--tertiary mr1',
};

const artdeco: Style = {
  open: (outlet) => openArtdeco(outlet),
  button: (text, label, rank, disabled = false) => artdecoButton(text, label, artdecoClasses[rank], disabled),
  field: oldField,
  counter: () => el('span', { class: 't-14 t-black--light flex-1 text-align-right', 'aria-live': 'polite' }),
  fieldRows: (field, counter) => [
    el(
      'label',
      { for: 'custom-message' },
      el('span', { class: 'visually-hidden' }, labels.noteLimit),
      el('p', { class: 't-14 pb2' }, labels.noteHint),
    ),
    el('div', { class: 'relative' }, field),
    el(
      'div',
      { class: 'display-flex align-items-center shell-counter-row' },
      switches.account === 'premium'
        ? icon(icons.sparkle, { 'data-test-icon': 'premium-badge-xxxsmall', width: 12, height: 12 })
        : null,
      counter,
    ),
  ],
};

const dialog: Style = {
  open: () => openNative(false),
  button: (text, label, rank, disabled = false) => {
    const button = nativeButton(text, rank === 'primary', disabled);
    button.setAttribute('aria-label', label);
    return button;
  },
  field: oldField,
  counter: () => el('span', { class: 'shell-counter', 'aria-live': 'polite' }),
  fieldRows: (field, counter) => [
    el('label', { for: 'custom-message', class: 'shell-field-label' }, labels.noteHint),
    field,
    el('div', { class: 'shell-counter-row' }, counter),
  ],
};

const bare: Style = {
  open: () => openNative(true),
  button: (text, _label, rank, disabled = false) => nativeButton(text, rank === 'primary', disabled),
  field: () => el('textarea', { rows: 3, placeholder: labels.placeholder, class: 'shell-field' }),
  counter: () => el('span', { class: 'shell-counter' }),
  fieldRows: (field, counter) => [
    el('label', {}, el('span', { class: 'shell-field-label' }, labels.noteHint), field),
    el('div', { class: 'shell-counter-row' }, counter),
  ],
};

export const style: Style = switches.mount === 'dialog' ? dialog : switches.mount === 'dialog-bare' ? bare : artdeco;
