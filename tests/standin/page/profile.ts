import type { Person } from '../people';
import { connectLink, opensInvitation, preloadPath } from './connect';
import { labels } from './context';
import { type Child, el, icon } from './element';
import * as icons from './icons';
import { avatar, mutualText, profilePath } from './person';
import { rail } from './rail';

const cardKey = (person: Person, card: string) => `com.linkedin.sdui.profile.card.refACoAAB${person.member}${card}`;

function messageLink(person: Person): HTMLElement {
  const id = `ACoAAB${person.member}`;
  return el(
    'a',
    {
      href: `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}&recipient=${id}&interop=msgOverlay`,
      class: 'shell-button shell-button-outlined',
    },
    labels.message,
  );
}

/** "More", with Connect in its menu where Follow stands on the card. */
function moreMenu(person: Person): Node[] {
  const button = el(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-label': labels.more, class: 'shell-button shell-button-muted' },
    labels.more,
  );
  const menu = el('div', { popover: 'manual', class: 'shell-menu' });
  button.addEventListener('click', () => {
    const opens = button.getAttribute('aria-expanded') === 'false';
    button.setAttribute('aria-expanded', String(opens));
    if (!opens) return menu.hidePopover();
    const item = el(
      'a',
      { role: 'menuitem', href: preloadPath(person), class: 'shell-menu-item' },
      el(
        'div',
        { 'aria-label': labels.invite(person.name) },
        icon(icons.connect, { id: 'connect-small', width: 20, height: 20 }),
        el('p', {}, labels.connect),
      ),
    );
    opensInvitation(item, person);
    item.addEventListener('click', () => button.click());
    const about = el('div', { role: 'menuitem', class: 'shell-menu-item' }, el('p', {}, 'About this profile'));
    menu.replaceChildren(el('div', { role: 'menu' }, ...(person.followFirst ? [item, about] : [about])));
    menu.showPopover();
    const { left, bottom } = button.getBoundingClientRect();
    Object.assign(menu.style, { left: `${Math.min(left, innerWidth - 240)}px`, top: `${bottom + 4}px` });
  });
  return [button, menu];
}

function actionRow(person: Person): HTMLElement {
  const first = person.followFirst
    ? el(
        'button',
        { type: 'button', 'aria-label': `${labels.follow} ${person.name}`, class: 'shell-button shell-button-filled' },
        labels.follow,
      )
    : connectLink(person, 'shell-button shell-button-filled');
  return el('div', { class: 'shell-actions' }, first, messageLink(person), ...moreMenu(person));
}

function cover(person: Person): HTMLElement {
  const [dark, light] = person.colours;
  const band = el('div', { class: 'shell-cover' });
  band.style.background = `radial-gradient(circle at 82% 20%, ${light} 0 14%, transparent 14.5%), linear-gradient(120deg, ${dark}, ${light})`;
  return band;
}

function mutualLink(person: Person): Child {
  const text = mutualText(person);
  if (text === '') return null;
  const href = `https://www.linkedin.com/search/results/people/?connectionOf=%22ACoAAB${person.member}%22&origin=MEMBER_PROFILE_CANNED_SEARCH`;
  return el('a', { href, class: 'shell-mutual' }, text);
}

function topCard(person: Person): HTMLElement {
  return el(
    'section',
    { componentkey: cardKey(person, 'Topcard'), class: 'shell-card shell-top-card' },
    cover(person),
    el('div', { componentkey: 'topcard-logo-image-referencekey', class: 'shell-portrait' }, avatar(person, 152)),
    el(
      'div',
      { class: 'shell-top-card-text' },
      el(
        'div',
        { class: 'shell-name-row' },
        el(
          'div',
          { componentkey: `ProfileVerificationTriggerRef-${person.member}` },
          el('h2', { class: 'shell-name' }, person.name),
        ),
        el('span', { hidden: true }, el('p', {}, '· 1st')),
        el('p', { class: 'shell-muted' }, '· 2nd'),
      ),
      el('p', { class: 'shell-headline' }, person.headline),
      el('p', { class: 'shell-small' }, `${person.company} · ${person.school}`),
      el(
        'div',
        { class: 'shell-place' },
        el('p', { class: 'shell-small shell-muted' }, person.location),
        el(
          'a',
          { href: `https://www.linkedin.com/in/${person.slug}/overlay/contact-info/`, class: 'shell-link' },
          'Contact info',
        ),
      ),
      mutualLink(person),
      actionRow(person),
    ),
  );
}

/** The same actions again, in a bar that comes with scrolling. */
function stickyHeader(person: Person): HTMLElement {
  const bar = el(
    'section',
    { class: 'shell-sticky', 'aria-hidden': 'true' },
    el(
      'div',
      { class: 'shell-sticky-inner' },
      avatar(person, 32),
      el('p', { class: 'shell-strong' }, person.name),
      actionRow(person),
    ),
  );
  addEventListener(
    'scroll',
    () => {
      bar.classList.toggle('shell-sticky-shown', scrollY > 420);
      bar.toggleAttribute('aria-hidden', scrollY <= 420);
    },
    { passive: true },
  );
  return bar;
}

const textCard = (person: Person, card: string, heading: string, text: string) =>
  el(
    'section',
    { componentkey: cardKey(person, card), class: 'shell-card shell-padded' },
    el('h2', { class: 'shell-heading' }, heading),
    el('span', { 'data-testid': 'expandable-text-box', class: 'shell-text' }, text),
  );

const lineCard = (person: Person, card: string, heading: string, title: string, place: string) =>
  el(
    'section',
    { componentkey: cardKey(person, card), class: 'shell-card shell-padded' },
    el('h2', { class: 'shell-heading' }, heading),
    el(
      'div',
      { class: 'shell-line' },
      el('span', { class: 'shell-square', 'aria-hidden': 'true' }, place[0] ?? ''),
      el('div', {}, el('p', { class: 'shell-strong' }, title), el('p', { class: 'shell-small' }, place)),
    ),
  );

/** `/in/SLUG/`. */
export function profilePage(person: Person): HTMLElement {
  document.title = `(3) ${person.name} | LinkedIn`;
  const role = person.headline.split(/ at | · /)[0] ?? person.headline;
  return el(
    'main',
    { id: 'workspace', class: 'shell-columns', 'data-path': profilePath(person) },
    el(
      'div',
      { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.Profile', class: 'shell-main' },
      stickyHeader(person),
      topCard(person),
      textCard(person, 'About', 'About', person.about),
      lineCard(person, 'ExperienceTopLevelSection', 'Experience', role, person.company),
      lineCard(person, 'EducationTopLevelSection', 'Education', person.school, person.school),
    ),
    rail('More profiles for you', person),
  );
}
