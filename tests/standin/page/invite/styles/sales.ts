import { el } from '../../element';
import { openArtdeco } from '../frame';
import type { Rank, Style } from '../style';
import { words } from '../words';
import { artdeco } from './artdeco';

const shape = {
  modalId: undefined,
  headingId: 'connect-cta-form__header',
  className: 'artdeco-modal artdeco-modal--layer-default',
  viewName: 'subpage-connect-modal',
};

const rankClasses: Record<Rank, string> = {
  primary: 'button-primary-medium connect-cta-form__send',
  secondary: 'button-secondary-medium',
  tertiary: 'button-tertiary-medium-muted connect-cta-form__cancel',
};

/** Sales Navigator, 2019 to 2026. */
export const sales: Style = {
  ...artdeco,
  open: (outlet) => openArtdeco(outlet, shape),
  button: (text, _label, rank, disabled = false) => el('button', { disabled, class: rankClasses[rank] }, text),
  enable(button, on) {
    button.disabled = !on;
  },
  field: () =>
    el('textarea', {
      id: 'connect-cta-form__invitation',
      maxlength: 300,
      rows: 4,
      class: 'ember-text-area ember-view',
    }),
  counter: () => el('span', { class: 'connect-cta-form__counter' }),
  fieldRows: (field, counter, name) => [
    el(
      'div',
      { class: 'connect-cta-form__person' },
      el('span', { 'data-anonymize': 'person-name' }, name),
      ' ',
      el('span', { 'aria-label': 'Second-degree connection', class: 'connect-cta-form__degree' }, '2nd'),
    ),
    el('label', { for: 'connect-cta-form__invitation', class: 'connect-cta-form__label' }, words.noteHint),
    field,
    counter,
  ],
  emailField: () => el('input', { type: 'email', id: 'connect-cta-form__email' }),
  emailRows: (field) => [
    el('label', { for: 'connect-cta-form__email', class: 'connect-cta-form__label' }, 'Email'),
    field,
  ],
};
