import { slugOf } from '../../linkedin/page';
import { isKnownCompany } from '../../settings/companies';
import { folded, identityKey, type KnownPerson, knowsMe, personMost } from '../../settings/people';
import { most, type Settings } from '../../settings/settings';
import type { Part } from '../../words';
import type { OptionsWords } from '../../words/options';

/** Somebody, or a company, in the list. */
export interface KnownRow<T> {
  key: string;
  item: T;
  /** "Marta Lind will know me", with what was filled in set apart. */
  sentence: Part[];
  /** What a sentence calls it. */
  who: string;
  /** The profile's address, '' where none is known. */
  address: string;
}

/** Who knows me, in words. The latest first. */
export interface PeopleView {
  people: KnownRow<KnownPerson>[];
  companies: KnownRow<string>[];
  /** Said in place of an empty list. */
  noPeople: string;
  noCompanies: string;
  /** What the search found; '' without one. */
  found: string;
  /** Whether there is anything to search. */
  searchable: boolean;
}

const addressOf = (slug: string | undefined) => (slug === undefined ? '' : `/in/${slug}`);

/** What the section shows for a search; a blank one finds all. Pure. */
export function peopleView({ people, companies }: Settings, search: string, t: OptionsWords): PeopleView {
  const query = folded(search);
  const hits = (...texts: string[]) => texts.some((text) => folded(text).includes(query));
  const shownPeople = people
    .filter(({ name, slug }) => hits(name, slug ?? ''))
    .map((item) => ({
      key: identityKey(item) ?? item.name,
      item,
      sentence: t.parts('people.knows-me', { name: item.name }),
      who: item.name,
      address: addressOf(item.slug),
    }))
    .reverse();
  const shownCompanies = companies
    .filter((company) => hits(company))
    .map((item) => ({
      key: item,
      item,
      sentence: t.parts('people.anyone', { company: item }),
      who: item,
      address: '',
    }))
    .reverse();
  const count = shownPeople.length + shownCompanies.length;
  const none = query !== '' && count === 0;
  return {
    people: shownPeople,
    companies: shownCompanies,
    noPeople: people.length === 0 ? t('people.nobody') : '',
    noCompanies: companies.length === 0 ? t('people.no-company') : '',
    found:
      query === '' ? '' : none ? t('people.found-none', { query: search.trim() }) : t.plural('people.found', count),
    searchable: people.length + companies.length > 0,
  };
}

/** What a form holds, or the sentence that says why it can't be taken. `field` names the input that it is about. */
export type Entered<T, F extends string> = { value: T } | { problem: string; field: F };

const tooLong = (text: string, limit: number, t: OptionsWords) => t('people.long', { count: text.length, most: limit });

/**
 * The person that a form holds. The address is that of a profile, whole or its `/in/` part, and may be missing. Where the list is
 * full the first ones would go, so that nothing is taken.
 */
export function personEntered(
  name: string,
  address: string,
  people: readonly KnownPerson[],
  t: OptionsWords,
): Entered<KnownPerson, 'name' | 'address'> {
  const [called, at] = [name.trim(), address.trim()];
  if (called === '') return { problem: t('people.missing'), field: 'name' };
  if (called.length > personMost.name) return { problem: tooLong(called, personMost.name, t), field: 'name' };
  const slug = at === '' ? undefined : slugOf(at)?.trim();
  if (at !== '' && (slug === undefined || slug === '')) return { problem: t('people.bad-address'), field: 'address' };
  if (slug !== undefined && slug.length > personMost.slug) {
    return { problem: tooLong(slug, personMost.slug, t), field: 'address' };
  }
  const person = slug === undefined ? { name: called } : { name: called, slug };
  const isTold = (each: KnownPerson) => each.slug === slug && folded(each.name) === folded(called);
  if (slug === undefined ? knowsMe(people, person) : people.some(isTold)) {
    return { problem: t('people.there', { who: called }), field: 'name' };
  }
  if (people.length >= personMost.people && !knowsMe(people, person)) {
    return { problem: t('people.full', { most: personMost.people }), field: 'name' };
  }
  return { value: person };
}

/** The company that a form holds. */
export function companyEntered(
  company: string,
  companies: readonly string[],
  t: OptionsWords,
): Entered<string, 'company'> {
  const called = company.trim();
  if (called === '') return { problem: t('people.missing'), field: 'company' };
  if (called.length > most.company) return { problem: tooLong(called, most.company, t), field: 'company' };
  if (isKnownCompany(companies, called)) return { problem: t('people.there', { who: called }), field: 'company' };
  if (companies.length >= most.companies) {
    return { problem: t('people.full', { most: most.companies }), field: 'company' };
  }
  return { value: called };
}
