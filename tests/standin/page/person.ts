import type { Person } from '../people';
import { el } from './element';

export const initials = (name: string): string => {
  const words = name.split(' ').filter(Boolean);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`;
};

/** A disc with the person's initials, in their colours. */
export function avatar(person: Person, size: number): HTMLElement {
  const disc = el('span', { class: 'shell-avatar', 'aria-hidden': 'true' }, initials(person.name));
  const [dark, light] = person.colours;
  Object.assign(disc.style, {
    width: `${size}px`,
    height: `${size}px`,
    fontSize: `${Math.round(size * 0.36)}px`,
    background: `linear-gradient(135deg, ${dark}, ${dark} 55%, ${light})`,
  });
  return disc;
}

export const profilePath = (person: Person): string => `/in/${person.slug}/`;

/** "Ann Lee, Bo Svensson and 3 other mutual connections"; '' where there are none. */
export function mutualText({ mutual }: Person): string {
  const { named, others } = mutual;
  if (named.length === 0) return '';
  if (others > 0) return `${named.join(', ')} and ${others} other mutual connection${others > 1 ? 's' : ''}`;
  return named.length === 1 ? `${named[0]} is a mutual connection` : `${named.join(' and ')} are mutual connections`;
}
