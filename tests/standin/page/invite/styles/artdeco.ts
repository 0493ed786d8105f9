import { labels, switches } from '../../context';
import { type Attributes, el, icon } from '../../element';
import * as icons from '../../icons';
import { artdecoButton, openArtdeco } from '../frame';
import type { Rank, Style } from '../style';
import { words } from '../words';

/** The note's field as it has been since 2017; attributes tell the years apart. */
export const customMessage = (attributes: Attributes): HTMLTextAreaElement =>
  el('textarea', { id: 'custom-message', name: 'message', ...attributes });

export const emailInput = (): HTMLInputElement => el('input', { type: 'email', id: 'email', name: 'email' });

const rankClasses: Record<Rank, string> = {
  primary: 'artdeco-button--primary ml1',
  secondary: 'artdeco-button--secondary mr1',
  tertiary: 'artdeco-button--muted artdeco-button--tertiary mr1',
};

const fieldClasses = 'ember-text-area ember-view connect-button-send-invite__custom-message mb3';

/** Today's dialog, since late 2022. */
export const artdeco: Style = {
  open: (outlet) => openArtdeco(outlet),
  button: (text, label, rank, disabled = false) => artdecoButton(text, label, rankClasses[rank], disabled),
  enable(button, on) {
    button.disabled = !on;
    button.classList.toggle('artdeco-button--disabled', !on);
  },
  field: () => customMessage({ rows: 2, minlength: 1, placeholder: labels.placeholder, class: fieldClasses }),
  counter: () => el('span', { class: 't-14 t-black--light flex-1 text-align-right', 'aria-live': 'polite' }),
  fieldRows: (field, counter) => [
    el(
      'label',
      { for: 'custom-message' },
      el('span', { class: 'visually-hidden' }, words.noteLimit),
      el('p', { class: 't-14 pb2' }, words.noteHint),
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
  quota: (text) => el('p', { class: 't-14 t-black--light' }, text),
  emailField: emailInput,
  emailRows: (field) => [el('label', { for: 'email', class: 'shell-email' }, 'Email'), field],
  pill: (text, chosen) =>
    el(
      'button',
      {
        'aria-label': text,
        'aria-pressed': String(chosen),
        class: `artdeco-pill artdeco-pill--choice${chosen ? ' artdeco-pill--selected' : ''} ember-view`,
      },
      el('span', { class: 'artdeco-pill__text' }, text),
    ),
  pills: (pills) => el('div', { class: 'shell-pills' }, ...pills),
};

/** 2018 to 2022: a field with `maxlength`, and a counter of what remains, where there is one. */
export const artdeco2022: Style = {
  ...artdeco,
  button: (text, label, rank, disabled = false) =>
    artdecoButton(text, label, rankClasses[rank].replace('artdeco-button--muted ', ''), disabled, 3),
  field: () =>
    customMessage({ rows: 5, minlength: 1, maxlength: 300, placeholder: labels.placeholder, class: fieldClasses }),
  counter: () => el('span', { class: 't-14 t-black--light flex-1 text-align-right' }),
  fieldRows: (field, counter) => [
    el('label', { for: 'custom-message', class: 't-14 t-black--light pb2' }, words.noteHint),
    field,
    el('div', { class: 'display-flex shell-counter-row' }, counter),
  ],
};
