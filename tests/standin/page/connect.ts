import type { Person } from '../people';
import { labels, switches } from './context';
import { el, icon } from './element';
import * as icons from './icons';
import { closeInFrame, inviteInFrame } from './interop';
import { openInvitation, post } from './invite/open';
import { showToast } from './toast';

const pending = new Set<string>();
const key = (person: Person, state: string) => `ConnectButtonstate:invitation:urn:li:member:${person.member}_${state}`;

export const preloadPath = (person: Person, search = false): string =>
  `/preload/${search ? 'search-' : ''}custom-invite/?vanityName=${person.slug}`;

function pendingControl(person: Person, className: string): HTMLAnchorElement {
  return el(
    'a',
    {
      'aria-label': `${labels.pending}, click to withdraw invitation sent to ${person.name}`,
      href: 'https://www.linkedin.com/',
      componentkey: key(person, 'pending'),
      class: className,
    },
    icon(icons.clock, { width: 16, height: 16 }),
    el('span', {}, labels.pending),
  );
}

/** Flips every Connect of this person to Pending and says so. */
export function markSent(person: Person): void {
  pending.add(person.slug);
  for (const control of document.querySelectorAll(`[componentkey="${key(person, 'connect')}"]`)) {
    control.replaceWith(
      pendingControl(person, control.className.replace('shell-button-filled', 'shell-button-outlined')),
    );
  }
  showToast(labels.sent(person.name));
}

/** Opens the connect dialog, wherever the switch mounts it. */
export function invite(person: Person, href: string): void {
  if (switches.mount === 'preload') location.assign(href);
  else if (switches.mount === 'iframe') inviteInFrame(person.slug);
  else void openInvitation(person, { sent: markSent, closed: closeInFrame });
}

const plainClick = (event: MouseEvent) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Opens the dialog without navigation on a plain click; any other click follows the link. */
export function opensInvitation(link: HTMLAnchorElement, person: Person): void {
  link.addEventListener('click', (event) => {
    if (!plainClick(event)) return;
    event.preventDefault();
    event.stopPropagation();
    invite(person, link.pathname + link.search);
  });
}

/** The Connect control of profiles and searches: a link that opens the dialog. */
export function connectLink(person: Person, className: string, search = false): HTMLAnchorElement {
  if (pending.has(person.slug)) return pendingControl(person, className);
  const link = el(
    'a',
    {
      'aria-label': labels.invite(person.name),
      href: preloadPath(person, search),
      componentkey: key(person, 'connect'),
      class: className,
    },
    icon(icons.connect, { width: 16, height: 16 }),
    el('span', {}, labels.connect),
  );
  opensInvitation(link, person);
  return link;
}

/** The Connect of cards: a button that sends at once, without a dialog. */
export function connectAtOnce(person: Person, className: string): HTMLElement {
  if (pending.has(person.slug)) return pendingControl(person, className);
  const button = el(
    'button',
    {
      type: 'button',
      'aria-label': labels.invite(person.name),
      componentkey: key(person, 'connect'),
      class: className,
    },
    icon(icons.connect, { width: 16, height: 16 }),
    el('span', {}, labels.connect),
  );
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    void post({ to: person.name, slug: person.slug, note: null, step: 'card', how: 'click', trusted: event.isTrusted });
    markSent(person);
  });
  return button;
}
