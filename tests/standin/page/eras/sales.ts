import { me, type Person, people, personByMember } from '../../people';
import { type Child, el, emberId, icon } from '../element';
import { avatar, initials } from '../person';
import { emberToasts } from '../toast';
import { inviteFrom } from './invite';

const leadPath = (person: Person) => `/sales/lead/ACoAAB${person.member},NAME_SEARCH,k3Xq`;

const bar = () =>
  el(
    'header',
    { id: 'global-nav', class: 'sales-nav' },
    el('a', { href: '/sales/home', class: 'sales-nav__logo' }, el('span', {}, 'in'), 'Sales Navigator'),
    el(
      'nav',
      { 'aria-label': 'Primary' },
      ...['Home', 'Accounts', 'Leads', 'Messaging'].map((entry) => el('span', { class: 'sales-nav__entry' }, entry)),
    ),
    el('span', { class: 'sales-nav__me', 'aria-hidden': 'true' }, initials(me.name)),
  );

/** The overflow menu: nothing in it carries a mark of Connect but its word. */
function overflow(person: Person): HTMLElement {
  const id = emberId();
  const opener = el(
    'button',
    {
      id: `hue-menu-trigger-${id}`,
      'aria-label': 'Open actions overflow menu',
      'aria-expanded': 'false',
      class: '_overflow-menu--trigger_1xow7n ember-view',
    },
    icon('M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z'),
  );
  let connected = false;
  const menu = el('div', { id: `hue-menu-${id}`, class: '_menu_1xow7n', hidden: true });
  const show = (on: boolean) => {
    opener.setAttribute('aria-expanded', String(on));
    menu.hidden = !on;
  };
  const item = (text: string, action: () => void): Child => {
    const button = el('button', { class: '_item_1xow7n', role: 'menuitem' }, text);
    button.addEventListener('click', () => {
      show(false);
      action();
    });
    return el('li', {}, button);
  };
  opener.addEventListener('click', () => {
    const connect = connected
      ? item('Connect — Pending', () => undefined)
      : item('Connect', () =>
          inviteFrom(person, () => {
            connected = true;
          }),
        );
    menu.replaceChildren(
      el(
        'ul',
        { role: 'menu' },
        connect,
        item('View LinkedIn profile', () => undefined),
      ),
    );
    show(opener.getAttribute('aria-expanded') === 'false');
  });
  return el('div', { class: '_overflow_1xow7n' }, opener, menu);
}

function lead(person: Person): HTMLElement {
  document.title = `${person.name} | Sales Navigator`;
  return el(
    'main',
    { class: 'sales-lead' },
    el(
      'section',
      { id: 'profile-card-section', class: 'sales-card' },
      avatar(person, 112),
      el(
        'div',
        { class: 'sales-card__text' },
        el('h1', { 'data-anonymize': 'person-name' }, person.name),
        el('span', { 'data-anonymize': 'headline' }, person.headline),
        el(
          'p',
          { class: 'sales-muted' },
          el('span', { 'data-anonymize': 'company-name' }, person.company),
          ' · ',
          el('span', { 'data-anonymize': 'location' }, person.location),
        ),
      ),
      el(
        'div',
        { class: 'sales-card__actions' },
        el('button', { class: 'button-primary-medium' }, 'Message'),
        el('button', { class: 'button-secondary-medium' }, 'Save'),
        overflow(person),
      ),
    ),
    el(
      'section',
      { class: 'sales-card', id: 'about-section' },
      el('div', { class: 'sales-card__text' }, el('h2', {}, 'About'), el('p', {}, person.about)),
    ),
  );
}

const leads = () =>
  el(
    'main',
    { class: 'sales-lead' },
    el(
      'section',
      { class: 'sales-card' },
      el(
        'ul',
        { class: 'shell-people' },
        ...people.map((person) => el('li', {}, avatar(person, 48), el('a', { href: leadPath(person) }, person.name))),
      ),
    ),
  );

/** Sales Navigator: an application of its own under `/sales/`. */
export function salesPages(path: string): void {
  document.title = 'Sales Navigator';
  const member = /^\/sales\/(?:lead|people)\/ACoAAB(\d+)/.exec(path)?.[1];
  document.documentElement.classList.add('shell-era-sales');
  document.body.classList.add('ember-application');
  document.body.replaceChildren(
    bar(),
    member ? lead(personByMember(Number(member))) : leads(),
    el('div', { id: 'artdeco-modal-outlet', tabindex: -1 }),
    emberToasts(),
  );
}
