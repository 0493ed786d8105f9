import { type Person, people, strangers } from '../people';
import { connectAtOnce, connectLink } from './connect';
import { el } from './element';
import { avatar, profilePath } from './person';

function railItem(person: Person, control: HTMLElement): HTMLElement {
  return el(
    'li',
    { class: 'shell-rail-item' },
    avatar(person, 48),
    el(
      'div',
      {},
      el('a', { href: profilePath(person), class: 'shell-strong shell-plain-link' }, person.name),
      el('p', { class: 'shell-small shell-muted' }, person.headline),
      control,
    ),
  );
}

/** The side rail: strangers' Connect controls, links and buttons mixed, as LinkedIn's has. */
export function rail(heading: string, besides?: Person): HTMLElement {
  const some = [...strangers, ...people.filter((person) => person !== besides && !person.followFirst)];
  const small = 'shell-button shell-button-muted shell-button-small';
  return el(
    'aside',
    { class: 'shell-rail' },
    el(
      'section',
      { class: 'shell-card shell-padded' },
      el('h2', { class: 'shell-heading' }, heading),
      el(
        'ul',
        {},
        ...some.map((person, index) =>
          railItem(person, index % 2 === 0 ? connectLink(person, small) : connectAtOnce(person, small)),
        ),
      ),
    ),
  );
}
