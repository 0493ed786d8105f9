import { type Person, people, personBySlug } from '../people';
import { labels, switches } from './context';
import { el, emberId } from './element';
import { type InteropMessage, isInteropMessage } from './interop';
import { openInvitation } from './invite/open';
import { avatar } from './person';
import { navigationBar } from './shell';
import { emberToasts, showToast } from './toast';

const application = () => document.querySelector('.application-outlet');

function renderEmberDocument(bar: boolean): void {
  document.title = 'LinkedIn';
  document.body.replaceChildren(
    ...(bar ? [navigationBar({ id: 'global-nav', class: 'global-nav' })] : []),
    el('div', { class: 'application-outlet' }),
    el('div', { id: 'artdeco-modal-outlet', tabindex: -1 }),
    el('code', { id: 'bpr-guid-1', style: 'display:none' }, '{}'),
    el('textarea', { name: 'g-recaptcha-response', style: 'display:none' }),
    emberToasts(),
  );
}

/** `/preload/custom-invite/?vanityName=SLUG`: the old application, with the dialog open. */
export function preloadPage(): void {
  renderEmberDocument(true);
  const slug = new URLSearchParams(location.search).get('vanityName');
  if (slug === null) return;
  const sent = (person: Person) => showToast(labels.sent(person.name));
  void openInvitation(personBySlug(slug), { sent, closed: () => undefined });
}

const tellShell = (message: InteropMessage) => parent.postMessage(message, location.origin);

function open(person: Person): void {
  void openInvitation(person, {
    sent: () => tellShell({ standin: 'sent', slug: person.slug }),
    closed: () => tellShell({ standin: 'closed' }),
  });
}

function searchCard(person: Person): HTMLElement {
  const button = el(
    'button',
    {
      id: emberId(),
      'aria-label': labels.invite(person.name),
      class: 'artdeco-button artdeco-button--2 artdeco-button--secondary ember-view',
    },
    el('span', { class: 'artdeco-button__text' }, labels.connect),
  );
  button.addEventListener('click', () => open(person));
  return el(
    'li',
    { class: 'reusable-search__result-container' },
    el(
      'div',
      { class: 'entity-result shell-result', 'data-chameleon-result-urn': `urn:li:member:${person.member}` },
      el(
        'a',
        { href: `https://www.linkedin.com/in/${person.slug}/`, class: 'shell-plain-link shell-line', target: '_top' },
        avatar(person, 56),
        el('span', { class: 'shell-strong' }, person.name),
      ),
      el(
        'div',
        { class: 'shell-result-text' },
        el('p', { class: 'shell-small' }, person.headline),
        el('p', { class: 'shell-small shell-muted' }, person.location),
      ),
      button,
    ),
  );
}

/** The old application in the shell's iframe: empty until the shell asks for a page or a dialog. */
export function interopDocument(): void {
  renderEmberDocument(false);
  document.documentElement.classList.add('shell-framed');
  addEventListener('message', ({ data, origin }) => {
    if (origin !== location.origin || !isInteropMessage(data)) return;
    if (data.standin === 'invite') open(personBySlug(data.slug));
    if (data.standin === 'search') {
      application()?.replaceChildren(
        navigationBar({ id: 'global-nav', class: 'global-nav' }),
        el('ul', { class: 'shell-card shell-main shell-framed-list' }, ...people.map(searchCard)),
      );
      document.documentElement.classList.remove('shell-framed');
    }
  });
  if (switches.mount === 'iframe') tellShell({ standin: 'ready' });
}
