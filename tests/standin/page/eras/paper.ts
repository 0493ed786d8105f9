import { firstName, me, type Person, personByMember, personBySlug } from '../../people';
import { el } from '../element';
import { avatar, mutualText } from '../person';
import { everybody } from './classic';
import { invitePage } from './paper-invite';

const bar = () =>
  el(
    'div',
    { id: 'header', class: 'global-header' },
    el(
      'div',
      { class: 'header-inner' },
      el('a', { href: '/nhome/', class: 'logo' }, 'Linked', el('span', {}, 'in')),
      el(
        'ul',
        { class: 'nav' },
        ...['Home', 'Profile', 'Network', 'Jobs', 'Interests'].map((entry) => el('li', {}, entry)),
      ),
      el('span', { class: 'account' }, me.name),
    ),
  );

function profile(person: Person): HTMLElement {
  document.title = `${person.name} | LinkedIn`;
  const [first = '', ...rest] = person.name.split(' ');
  const href = `/people/invite?from=profile&key=${person.member}&firstName=${encodeURIComponent(first)}&lastName=${encodeURIComponent(rest.join(' '))}`;
  const mutual = mutualText(person);
  return el(
    'div',
    { id: 'wrapper' },
    el(
      'div',
      { id: 'top-card', class: 'profile-top-card' },
      el('div', { class: 'profile-picture' }, avatar(person, 120)),
      el(
        'div',
        { class: 'profile-overview' },
        el('h1', {}, el('span', { class: 'full-name' }, person.name), el('span', { class: 'fp-degree-icon' }, ' 2nd')),
        el('p', { class: 'title' }, person.headline),
        el('p', { class: 'locality' }, person.location),
        mutual === '' ? null : el('p', { class: 'shared' }, mutual),
        el(
          'div',
          { class: 'profile-actions' },
          el('a', { href, class: 'button-primary' }, 'Connect'),
          el('a', { href: '#', class: 'button-secondary' }, `Send ${firstName(person)} InMail`),
        ),
      ),
    ),
    el(
      'div',
      { class: 'background-section', id: 'background-summary' },
      el('h3', {}, 'Summary'),
      el('p', { class: 'description' }, person.about),
    ),
  );
}

/** Where the form leads to: the invitation is out. */
function afterwards(): HTMLElement {
  document.title = 'People You May Know | LinkedIn';
  const sentTo = new URLSearchParams(location.search).get('sentTo');
  return el(
    'div',
    { id: 'wrapper' },
    sentTo === null ? null : el('div', { class: 'alert success', role: 'alert' }, `Invitation to ${sentTo} sent.`),
    el('h1', {}, 'People You May Know'),
    everybody('shell-people'),
  );
}

/** LinkedIn of 2006 to 2016: pages, and a form of its own for an invitation. */
export function paperPages(path: string): void {
  const slug = /^\/in\/([^/]+)/.exec(path)?.[1];
  document.documentElement.classList.add('shell-era-2014');
  const content = path.startsWith('/people/invite')
    ? invitePage(personByMember(Number(new URLSearchParams(location.search).get('key'))))
    : slug
      ? profile(personBySlug(decodeURIComponent(slug)))
      : afterwards();
  document.body.replaceChildren(bar(), content);
}
