import { type Person, people, strangers } from '../people';
import { connectAtOnce, connectLink } from './connect';
import { el } from './element';
import { avatar, mutualText, profilePath } from './person';
import { rail } from './rail';

const page = (screen: string, ...children: HTMLElement[]) =>
  el(
    'main',
    { id: 'workspace', class: 'shell-columns' },
    el('div', { 'data-sdui-screen': `com.linkedin.sdui.flagshipnav.${screen}`, class: 'shell-main' }, ...children),
    rail('Add to your feed'),
  );

const author = (person: Person, when: string) =>
  el(
    'div',
    { class: 'shell-line' },
    avatar(person, 48),
    el(
      'div',
      {},
      el('a', { href: profilePath(person), class: 'shell-strong shell-plain-link' }, person.name),
      el('p', { class: 'shell-small shell-muted' }, person.headline),
      el('p', { class: 'shell-small shell-muted' }, when),
    ),
  );

const posts: [slug: string, text: string, when: string][] = [
  ['marta-lindqvist', 'A tram stop with two names is two tram stops. Slides from the Oslo meetup are up.', '2h'],
  ['jonas-aalto', 'We indexed 40,000 handwritten library cards. The hardest word to read was “the”.', '5h'],
  ['priya-raman', 'Thursday was windier than forecast. We are looking into Thursday.', '1d'],
];

/** `/feed/`. */
export function feedPage(): HTMLElement {
  document.title = '(3) Feed | LinkedIn';
  const cards = posts.map(([slug, text, when]) => {
    const person = people.find((one) => one.slug === slug);
    return el(
      'article',
      { class: 'shell-card shell-padded', 'data-view-name': 'feed-full-update' },
      ...(person ? [author(person, when)] : []),
      el('p', { class: 'shell-text' }, text),
    );
  });
  return page('feed.MainFeed', ...cards);
}

function searchCard(person: Person): HTMLElement {
  return el(
    'div',
    { role: 'listitem', class: 'shell-result' },
    el(
      'a',
      { href: `https://www.linkedin.com/in/${person.slug}/`, class: 'shell-plain-link shell-line' },
      avatar(person, 56),
      el('p', { class: 'shell-strong' }, person.name),
    ),
    el(
      'div',
      { class: 'shell-result-text' },
      el('p', { class: 'shell-small shell-muted' }, '• 2nd'),
      el('p', { class: 'shell-small' }, person.headline),
      el('p', { class: 'shell-small shell-muted' }, person.location),
      el('p', { class: 'shell-small shell-muted' }, mutualText(person)),
    ),
    connectLink(person, 'shell-button shell-button-outlined', true),
  );
}

/** `/search/results/people/`, drawn by the new shell. */
export function searchPage(): HTMLElement {
  const keywords = new URLSearchParams(location.search).get('keywords') ?? '';
  document.title = `(3) ${keywords} | Search | LinkedIn`;
  return page(
    'search.SearchResultsPeople',
    el('section', { 'data-testid': 'lazy-column', class: 'shell-card' }, ...people.map(searchCard)),
  );
}

/** `/mynetwork/grow/`: cards whose Connect sends at once. */
export function growPage(): HTMLElement {
  document.title = '(3) Grow | My Network | LinkedIn';
  const cards = [...strangers, ...people].map((person) =>
    el(
      'div',
      { role: 'listitem', class: 'shell-person-card' },
      el(
        'a',
        { href: `https://www.linkedin.com/in/${person.slug}/`, class: 'shell-plain-link' },
        el('figure', {}, avatar(person, 72)),
        el('p', { class: 'shell-strong' }, person.name),
        el('p', { class: 'shell-small shell-muted' }, person.headline),
      ),
      connectAtOnce(person, 'shell-button shell-button-outlined'),
    ),
  );
  return page(
    'mynetwork.Grow',
    el(
      'section',
      { class: 'shell-card shell-padded' },
      el('h2', { class: 'shell-heading' }, 'People you may know'),
      el('div', { class: 'shell-grid' }, ...cards),
    ),
  );
}
