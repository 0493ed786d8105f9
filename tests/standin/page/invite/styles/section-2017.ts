import { labels, switches } from '../../context';
import { type Child, el, emberBlock, emberId, icon } from '../../element';
import * as icons from '../../icons';
import { onPress } from '../../press';
import type { Frame } from '../frame';
import type { Rank, Style } from '../style';
import { words } from '../words';
import { artdeco, customMessage } from './artdeco';

/** `section.modal`, without a role: what the first Ember build put over the page. */
function openSection(outlet: ParentNode & Node): Frame {
  const cancel = el(
    'button',
    { id: emberId(), class: 'modal-close-button ember-view' },
    el('span', { class: 'visually-hidden' }, labels.dismiss),
    icon(icons.close),
  );
  const inner = el('div', { id: emberId(), class: 'send-invite ember-view' }, emberBlock());
  const section = el(
    'section',
    { class: `modal${switches.fade ? ' modal--fade-in' : ''}`, tabindex: -1 },
    cancel,
    inner,
  );
  const wormhole = el('div', { class: 'modal-wormhole-overlay' }, section);
  outlet.append(wormhole);
  let drawn = new Set<Node | string>();
  return {
    dialog: section,
    kept: (element) => element,
    render(title, content: Child[], actions: Child[]) {
      const kept = title === null ? inner.querySelector('h2') : null;
      const parts: Child[] = [
        kept ?? el('h2', { class: 'send-invite__title' }, title ?? ''),
        ...content,
        el('div', { class: 'send-invite__actions' }, ...actions),
      ];
      // What it didn't draw stays, as Ember leaves it.
      for (const part of [...inner.childNodes]) if (drawn.has(part) && part !== kept) part.remove();
      const present = parts.filter((part) => part !== null && part !== undefined);
      if (kept) kept.after(...present.slice(1));
      else inner.prepend(...present);
      drawn = new Set(present);
    },
    onDismiss(dismiss) {
      onPress(cancel, 'plain', dismiss);
    },
    remove: () => wormhole.remove(),
  };
}

const rankClasses: Record<Rank, string> = {
  primary: 'button-primary-large ml1',
  secondary: 'button-secondary-large mr1',
  tertiary: 'button-secondary-large mr1',
};

/** Early 2017. */
export const section2017: Style = {
  ...artdeco,
  open: openSection,
  button: (text, _label, rank, disabled = false) => el('button', { disabled, class: rankClasses[rank] }, text),
  enable(button, on) {
    button.disabled = !on;
  },
  field: () => customMessage({ maxlength: 300, class: 'send-invite__custom-message mb3 ember-text-area ember-view' }),
  counter: () => el('span', { class: 'send-invite__counter' }),
  fieldRows: (field, counter, name) => [...words.chooseBody(name), field, counter],
  pill: (text, chosen) =>
    el(
      'button',
      { 'aria-label': text, class: `send-invite__reason${chosen ? ' send-invite__reason--chosen' : ''}` },
      text,
    ),
};
