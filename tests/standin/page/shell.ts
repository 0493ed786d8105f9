import { me } from '../people';
import { el, icon } from './element';
import * as icons from './icons';
import { interopFrame } from './interop';
import { interopOutlet } from './invite/outlet';
import { initials } from './person';
import { shellToasts } from './toast';

const entries: [label: string, path: string, shape: string][] = [
  ['Home', '/feed/', icons.home],
  ['My Network', '/mynetwork/grow/', icons.network],
  ['Jobs', '/jobs/', icons.jobs],
  ['Messaging', '/messaging/', icons.messaging],
  ['Notifications', '/notifications/', icons.bell],
];

/** The bar at the top; a plain "in" square stands for the logo. */
export function navigationBar(attributes: Record<string, string> = {}): HTMLElement {
  const field = el('input', { placeholder: 'Search', 'aria-label': 'Search', class: 'shell-search-field' });
  const search = el(
    'form',
    { action: '/search/results/people/', class: 'shell-search' },
    icon(icons.search, { width: 16, height: 16 }),
    field,
  );
  field.name = 'keywords';
  const here = (path: string) => (location.pathname === path ? ' shell-nav-here' : '');
  return el(
    'header',
    { ...attributes, class: `shell-nav ${attributes['class'] ?? ''}`.trim() },
    el(
      'div',
      { class: 'shell-nav-inner' },
      el('a', { href: '/feed/', 'aria-label': 'LinkedIn', class: 'shell-logo' }, 'in'),
      search,
      el(
        'nav',
        { 'aria-label': 'Primary', class: 'shell-nav-entries' },
        ...entries.map(([label, path, shape]) =>
          el('a', { href: path, class: `shell-nav-entry${here(path)}` }, icon(shape), el('span', {}, label)),
        ),
        el(
          'span',
          { class: 'shell-nav-entry' },
          el('span', { class: 'shell-me', 'aria-hidden': 'true' }, initials(me.name)),
          el('span', {}, 'Me'),
        ),
      ),
    ),
  );
}

/** Controls that every page has and no invitation needs. */
const strays = (): HTMLElement[] => [
  el('textarea', { name: 'g-recaptcha-response', style: 'display:none' }),
  el(
    'dialog',
    { 'data-testid': 'dialog' },
    el('header', {}, el('h2', {}, 'Ad Options')),
    el('button', { type: 'button' }, 'Hide this ad'),
  ),
];

/** Draws the shell afresh around a page; outlet and iframe stay, as LinkedIn's do through soft navigation. */
export function renderShell(page: HTMLElement): void {
  const outlet = document.getElementById('interop-outlet') ?? interopOutlet();
  const frame = document.querySelector('iframe[data-testid="interop-iframe"]') ?? interopFrame();
  for (const child of [...document.body.children]) if (child !== outlet && child !== frame) child.remove();
  document.body.dataset['rehydrated'] = 'true';
  if (outlet.parentNode !== document.body) document.body.append(outlet, frame);
  document.body.prepend(navigationBar(), page);
  document.body.append(...strays(), shellToasts());
}
