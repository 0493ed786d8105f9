import { labels, switches } from '../../context';
import { type Attributes, type Child, el, icon } from '../../element';
import hashedStyle from '../../hashed.css';
import * as icons from '../../icons';
import { delegatePresses, onPress } from '../../press';
import type { Frame } from '../frame';
import { reconcile } from '../reconcile';
import type { Style } from '../style';
import { words } from '../words';

const names = new Map<string, string>();

/** A class of this load's own: none is the same on the next. */
function hash(name: string): string {
  const known = names.get(name) ?? `_${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(16).padStart(8, '0')}`;
  names.set(name, known);
  return known;
}

const classes = (...all: string[]): Attributes => ({ class: all.map(hash).join(' ') });

/** Where dialogs are drawn: there before the first one, with one listener for all presses. */
function portal(): HTMLElement {
  const known = document.querySelector<HTMLElement>(`.${hash('portal')}`);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hashedStyle.replace(/\.built-([a-z-]+)/g, (_, name: string) => `.${hash(name)}`));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const place = el('div', classes('portal'));
  delegatePresses(place);
  document.body.append(place);
  return place;
}

function openHashed(): Frame {
  const heading = el('h2', classes('title'));
  const dismissButton = el(
    'button',
    { type: 'button', 'aria-label': labels.dismiss, ...classes('control', 'dismiss') },
    icon(icons.close),
  );
  const content = el('div', classes('content'));
  const actions = el('div', classes('actions'));
  const dialog = el(
    'dialog',
    classes('dialog', ...(switches.fade ? ['fade'] : [])),
    el('header', classes('header'), heading, dismissButton),
    content,
    actions,
  );
  portal().append(dialog);
  dialog.showModal();
  const standing = new WeakMap<Node, Node>();
  const stands = (fresh: Node, kept: Node) => standing.set(fresh, kept);
  const nodes = (children: Child[]) =>
    children
      .filter((child) => child !== null && child !== undefined)
      .map((child) => (typeof child === 'string' ? document.createTextNode(child) : child));
  return {
    dialog,
    // What stands for it is of the same kind: `reconcile` keeps no other.
    kept: <T extends HTMLElement>(element: T) => (standing.get(element) ?? element) as T,
    render(title, body, buttons) {
      if (title !== null) {
        heading.textContent = title;
        dialog.setAttribute('aria-label', title);
      }
      reconcile(content, nodes(body), stands);
      reconcile(actions, nodes(buttons), stands);
      actions.hidden = actions.childElementCount === 0;
    },
    onDismiss(dismiss) {
      onPress(dismissButton, 'plain', dismiss);
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        dismiss();
      });
    },
    remove() {
      dialog.close();
      dialog.remove();
    },
  };
}

/** The likely next one: no id, no name, no test attribute, no class that stays. */
export const hashed: Style = {
  open: openHashed,
  button: (text, _label, rank, disabled = false) =>
    el('button', { type: 'button', disabled, ...classes('control', rank) }, el('span', classes('label'), text)),
  enable(button, on) {
    button.disabled = !on;
  },
  field: () => el('textarea', { placeholder: labels.placeholder, ...classes('field', 'note') }),
  counter: () => el('span', classes('counter')),
  fieldRows: (field, counter) => [
    el('label', classes('labelled'), el('span', classes('label'), words.noteHint), field),
    el('div', classes('counter-row'), counter),
  ],
  quota: (text) => el('p', classes('muted'), text),
  emailField: () => el('input', { type: 'email', ...classes('field') }),
  emailRows: (field) => [el('label', classes('labelled'), el('span', classes('label'), 'Email'), field)],
  pill: (text, chosen) =>
    el(
      'button',
      { type: 'button', 'aria-pressed': String(chosen), ...classes('control', chosen ? 'primary' : 'secondary') },
      el('span', classes('label'), text),
    ),
  pills: (pills) => el('div', classes('pills'), ...pills),
};
