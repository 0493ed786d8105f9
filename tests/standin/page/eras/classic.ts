import { type Person, people, personBySlug } from '../../people';
import { labels } from '../context';
import { type Child, el, emberId, icon } from '../element';
import * as icons from '../icons';
import { avatar, mutualText, profilePath } from '../person';
import { navigationBar } from '../shell';
import { emberToasts } from '../toast';
import { inviteFrom } from './invite';

const button = (text: string, label: string, shape: string, className: string) =>
  el(
    'button',
    { id: emberId(), 'aria-label': label, class: `artdeco-button artdeco-button--2 ${className} ember-view` },
    icon(shape, {
      'data-test-icon': shape === icons.connect ? 'connect-small' : 'send-privately-small',
      width: 16,
      height: 16,
    }),
    el('span', { class: 'artdeco-button__text' }, text),
  );

function actions(person: Person): HTMLElement {
  const connect = button(
    labels.connect,
    labels.invite(person.name),
    icons.connect,
    'artdeco-button--primary pvs-profile-actions__action pv-s-profile-actions--connect',
  );
  connect.addEventListener('click', () => {
    inviteFrom(person, () => {
      const label = `${labels.pending}, click to withdraw invitation sent to ${person.name}`;
      connect.replaceWith(
        button(labels.pending, label, icons.clock, 'artdeco-button--secondary pvs-profile-actions__action'),
      );
    });
  });
  const message = button(
    labels.message,
    `${labels.message} ${person.name}`,
    icons.messaging,
    'artdeco-button--secondary pvs-profile-actions__action',
  );
  const more = el(
    'button',
    {
      id: emberId(),
      'aria-label': 'More actions',
      'aria-expanded': 'false',
      class: 'artdeco-button artdeco-button--2 artdeco-button--muted artdeco-button--secondary ember-view',
    },
    el('span', { class: 'artdeco-button__text' }, labels.more),
  );
  return el('div', { class: 'pvs-profile-actions' }, connect, message, more);
}

function mutual(person: Person): Child {
  const text = mutualText(person);
  const href = `https://www.linkedin.com/search/results/people/?connectionOf=%22ACoAAB${person.member}%22&origin=MEMBER_PROFILE_CANNED_SEARCH`;
  return text === '' ? null : el('a', { href, class: 'pv-text-details__mutual t-normal t-14' }, text);
}

function cover(person: Person): HTMLElement {
  const band = el('div', { class: 'profile-background-image' });
  const [dark, light] = person.colours;
  band.style.background = `linear-gradient(160deg, ${dark} 45%, ${light})`;
  return band;
}

function topCard(person: Person): HTMLElement {
  const fact = (kind: string, text: string) =>
    el(
      'li',
      { class: 'pv-text-details__right-panel-item' },
      el(
        'button',
        {
          'aria-label': `${kind}: ${text}. Click to skip to ${kind === 'Education' ? 'education' : 'experience'} card`,
        },
        el('span', { class: 'pv-text-details__right-panel-item-text' }, text),
      ),
    );
  return el(
    'section',
    { class: 'artdeco-card ember-view pv-top-card', 'data-member-id': person.member },
    cover(person),
    el('div', { class: 'pv-top-card__photo' }, avatar(person, 152)),
    el(
      'div',
      { class: 'pv-top-card__body' },
      el(
        'div',
        { class: 'pv-text-details__left-panel' },
        el(
          'div',
          { class: 'pv-text-details__name' },
          el('h1', { class: 'text-heading-xlarge inline t-24 v-align-middle break-words' }, person.name),
          el(
            'span',
            { class: 'distance-badge' },
            el('span', { class: 'visually-hidden' }, '2nd degree connection'),
            el('span', { class: 'dist-value', 'aria-hidden': 'true' }, '2nd'),
          ),
        ),
        el('div', { class: 'text-body-medium break-words' }, person.headline),
        el(
          'div',
          { class: 'pv-text-details__place' },
          el('span', { class: 'text-body-small inline t-black--light break-words' }, person.location),
          el(
            'a',
            { href: `/in/${person.slug}/overlay/contact-info/`, class: 'link-without-visited-state' },
            'Contact info',
          ),
        ),
        mutual(person),
        actions(person),
      ),
      el(
        'ul',
        { class: 'pv-text-details__right-panel' },
        fact('Current company', person.company),
        fact('Education', person.school),
      ),
    ),
  );
}

const card = (anchor: string, heading: string, ...children: Child[]) =>
  el(
    'section',
    { id: emberId(), class: 'artdeco-card ember-view pv-profile-card' },
    el('div', { id: anchor, class: 'pv-profile-card__anchor' }),
    el('h2', { class: 'pvs-header__title text-heading-large' }, heading),
    ...children,
  );

function profile(person: Person): HTMLElement {
  document.title = `(3) ${person.name} | LinkedIn`;
  const role = person.headline.split(/ at | · /)[0] ?? person.headline;
  return el(
    'main',
    { id: 'main', class: 'scaffold-layout__main', 'aria-label': person.name },
    topCard(person),
    card('about', 'About', el('div', { class: 'inline-show-more-text' }, el('span', {}, person.about))),
    card('experience', 'Experience', el('p', { class: 't-bold' }, role), el('p', { class: 't-14' }, person.company)),
    card('education', 'Education', el('p', { class: 't-bold' }, person.school)),
  );
}

/** Everybody in a list, with a link to their page: what the other addresses of an older generation show. */
export const everybody = (className: string): HTMLElement =>
  el(
    'ul',
    { class: className },
    ...people.map((person) =>
      el(
        'li',
        {},
        avatar(person, 48),
        el('div', {}, el('a', { href: profilePath(person) }, person.name), el('p', {}, person.headline)),
      ),
    ),
  );

/** LinkedIn of 2018 to 2022: an Ember document, its dialogs in an outlet of its own. */
export function classicPages(path: string): void {
  document.title = '(3) Feed | LinkedIn';
  const slug = /^\/in\/([^/]+)/.exec(path)?.[1];
  const main = slug
    ? profile(personBySlug(decodeURIComponent(slug)))
    : el(
        'main',
        { id: 'main', class: 'scaffold-layout__main' },
        everybody('artdeco-card pv-profile-card shell-people'),
      );
  document.documentElement.classList.add('theme', 'theme--mercado', 'artdeco');
  document.body.classList.add('render-mode-BIGPIPE', 'ember-application');
  document.body.replaceChildren(
    navigationBar({ id: 'global-nav', class: 'global-nav' }),
    el(
      'div',
      { class: 'application-outlet' },
      el(
        'div',
        { class: 'scaffold-layout shell-columns' },
        main,
        el(
          'aside',
          { class: 'scaffold-layout__aside' },
          el(
            'section',
            { class: 'artdeco-card pv-profile-card' },
            el('h2', { class: 'text-heading-large' }, 'People also viewed'),
            everybody('shell-people'),
          ),
        ),
      ),
    ),
    el('div', { id: 'artdeco-modal-outlet', tabindex: -1 }),
    el('code', { id: 'bpr-guid-1', style: 'display:none' }, '{}'),
    el('textarea', { name: 'g-recaptcha-response', style: 'display:none' }),
    emberToasts(),
  );
}
