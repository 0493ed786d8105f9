import { me, type Person, personBySlug } from '../../people';
import { labels } from '../context';
import { el, emberId, icon } from '../element';
import * as icons from '../icons';
import { avatar, initials, mutualText } from '../person';
import { emberToasts } from '../toast';
import { everybody } from './classic';
import { inviteFrom } from './invite';

const entries = ['Home', 'My Network', 'Jobs', 'Messaging', 'Notifications'];
const shapes = [icons.home, icons.network, icons.jobs, icons.messaging, icons.bell];

const bar = () =>
  el(
    'header',
    { id: 'extended-nav', class: 'extended-nav nav-main-container' },
    el(
      'div',
      { class: 'nav-main__content' },
      el('a', { href: '/feed/', 'aria-label': 'LinkedIn', class: 'nav-logo' }, 'in'),
      el('input', { placeholder: 'Search', 'aria-label': 'Search', class: 'nav-search' }),
      el(
        'ul',
        { class: 'nav-main' },
        ...entries.map((entry, index) =>
          el('li', { class: 'nav-item' }, icon(shapes[index] ?? icons.home), el('span', {}, entry)),
        ),
        el('li', { class: 'nav-item' }, el('span', { class: 'nav-me' }, initials(me.name)), el('span', {}, 'Me')),
      ),
    ),
  );

function connectButton(person: Person): HTMLElement {
  const connect = el(
    'button',
    { class: 'connect primary top-card-action ember-view' },
    el('span', { class: 'default-text' }, labels.connect),
    el('span', { class: 'success-text', hidden: true }, labels.pending),
  );
  connect.addEventListener('click', () => {
    inviteFrom(person, () => {
      connect.disabled = true;
      for (const text of connect.children) text.toggleAttribute('hidden');
    });
  });
  return connect;
}

function profile(person: Person): HTMLElement {
  document.title = `(3) ${person.name} | LinkedIn`;
  const mutual = mutualText(person);
  const href = `/search/results/people/?facetConnectionOf=%5B%22${person.member}%22%5D&origin=MEMBER_PROFILE_CANNED_SEARCH`;
  return el(
    'div',
    { class: 'profile-detail' },
    el(
      'section',
      { class: 'pv-profile-section pv-top-card-section artdeco-container-card ember-view' },
      el('div', { class: 'pv-top-card-section__photo' }, avatar(person, 120)),
      el(
        'h1',
        { class: 'pv-top-card-section__name Sans-26px-black-85%' },
        person.name,
        el('span', { class: 'pv-top-card-section__distance-badge' }, ' · 2nd'),
      ),
      el('h2', { class: 'pv-top-card-section__headline Sans-19px-black-85%' }, person.headline),
      el('h3', { class: 'pv-top-card-section__company' }, `${person.company} · ${person.school}`),
      el('h3', { class: 'pv-top-card-section__location Sans-17px-black-55%-dense' }, person.location),
      mutual === '' ? null : el('a', { href, class: 'pv-top-card-section__mutual' }, mutual),
      el(
        'div',
        { class: 'pv-top-card-section__actions' },
        connectButton(person),
        el('button', { class: 'message top-card-action' }, labels.message),
      ),
      el('p', { class: 'pv-top-card-section__summary-text' }, person.about),
    ),
    el(
      'section',
      { id: emberId(), class: 'pv-profile-section experience-section artdeco-container-card' },
      el('h2', {}, 'Experience'),
      el('p', {}, `${person.headline.split(/ at | · /)[0] ?? person.headline}, ${person.company}`),
    ),
  );
}

/** LinkedIn of early 2017: the first Ember build. */
export function sectionPages(path: string): void {
  document.title = '(3) LinkedIn';
  const slug = /^\/in\/([^/]+)/.exec(path)?.[1];
  const page = slug
    ? profile(personBySlug(decodeURIComponent(slug)))
    : everybody('artdeco-container-card shell-people');
  document.documentElement.classList.add('shell-era-2017');
  document.body.classList.add('ember-application');
  document.body.replaceChildren(
    bar(),
    el('div', { class: 'application-outlet' }, el('main', { class: 'core-rail', role: 'main' }, page)),
    el('div', { id: 'artdeco-modal-outlet', tabindex: -1 }),
    emberToasts(),
  );
}
