import { field } from './field';

/** Somebody who will know the person, as they said. Text as the page had it, bounded by `personMost`. */
export interface KnownPerson {
  name: string;
  /** The public profile's slug, of `/in/SLUG`; missing where the page didn't say it. */
  slug?: string;
}

/** What a page lets us know of who somebody is. */
export interface Identity {
  name?: string;
  slug?: string;
}

/**
 * How many people are kept, and how long their names and slugs are, in UTF-16 units. Where two devices meet there may be `merged`:
 * nobody is lost by that.
 */
export const personMost = { people: 500, merged: 1000, name: 200, slug: 400 };

/** A slug or a name as it is compared: NFKC, trimmed, white space collapsed, case folded. */
export function folded(text: string): string {
  // By way of capitals, so that 'ß' and 'SS' agree.
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase().toLowerCase();
}

/** What an identity is compared by; null where it has neither slug nor name. Slug and name never compare equal. */
export function identityKey({ name, slug }: Identity): string | null {
  const [bySlug, byName] = [folded(slug ?? ''), folded(name ?? '')];
  if (bySlug !== '') return `/${bySlug}`;
  return byName === '' ? null : ` ${byName}`;
}

/** Whether two are the same: by the slug where both have one, else by the name. */
export function isSamePerson(a: Identity, b: Identity): boolean {
  const [ours, theirs] = [folded(a.slug ?? ''), folded(b.slug ?? '')];
  if (ours !== '' && theirs !== '') return ours === theirs;
  const name = folded(a.name ?? '');
  return name !== '' && name === folded(b.name ?? '');
}

/** Whether somebody is among the people who will know the person. */
export function knowsMe(people: readonly KnownPerson[], who: Identity): boolean {
  return people.some((person) => isSamePerson(person, who));
}

/** The people with one more, last; whoever was there by name alone gets the slug. Beyond the most, the first ones go. */
export function withPerson(people: readonly KnownPerson[], person: KnownPerson): KnownPerson[] {
  if (folded(person.slug ?? '') === '' && knowsMe(people, person)) return [...people];
  return [...withoutPerson(people, person), person].slice(-Math.max(personMost.people, people.length));
}

/** The people without everybody who is the same as `who`. */
export function withoutPerson(people: readonly KnownPerson[], who: Identity): KnownPerson[] {
  return people.filter((person) => !isSamePerson(person, who));
}

/** Each person of a list once, the later form; by name alone only who isn't there by slug. In time that grows with its length alone. */
export function distinctPeople(people: readonly KnownPerson[]): KnownPerson[] {
  const last = new Map<string, KnownPerson>();
  for (const person of people) {
    const key = identityKey(person);
    if (key === null) continue;
    last.delete(key);
    last.set(key, person);
  }
  const distinct = [...last.values()];
  const addressed = new Set(distinct.filter(({ slug }) => slug !== undefined).map(({ name }) => folded(name)));
  return distinct
    .filter(({ name, slug }) => slug !== undefined || !addressed.has(folded(name)))
    .slice(-personMost.merged);
}

/** Text that isn't blank and no longer than `most`, trimmed. */
function text(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value.length <= most && value.trim() !== '' ? value.trim() : undefined;
}

/** A person out of any value; undefined where it is none. */
function guardPerson(value: unknown): KnownPerson | undefined {
  const name = text(field(value, 'name'), personMost.name);
  const slug = text(field(value, 'slug'), personMost.slug);
  if (name === undefined || (slug === undefined && field(value, 'slug') !== undefined)) return undefined;
  return slug === undefined ? { name } : { name, slug };
}

/** The people out of any value: whoever is none is left out. Never throws. */
export function guardPeople(value: unknown): KnownPerson[] {
  if (!Array.isArray(value)) return [];
  // Twice as many as are ever kept: a damaged list costs no more than this.
  const people = value.slice(-2 * personMost.merged).map(guardPerson);
  return distinctPeople(people.filter((person) => person !== undefined));
}
