import { folded } from './people';
import { most } from './settings';

/** Whether a company, as a page names it, is among those at which anyone will know the person. Unknown is none. */
export function isKnownCompany(companies: readonly string[], company: string | undefined): boolean {
  const theirs = folded(company ?? '');
  return theirs !== '' && companies.some((each) => folded(each) === theirs);
}

/** The companies with one more, last. Beyond the most, the first ones go. */
export function withCompany(companies: readonly string[], company: string): string[] {
  return distinctCompanies([...companies, company]).slice(-Math.max(most.companies, companies.length));
}

/** The companies without one. */
export function withoutCompany(companies: readonly string[], company: string): string[] {
  return companies.filter((each) => folded(each) !== folded(company));
}

/** Each company once, trimmed, in its later form; where two devices meet there may be twice as many as one keeps. */
export function distinctCompanies(companies: readonly string[]): string[] {
  const last = new Map<string, string>();
  for (const company of companies) {
    const key = folded(company);
    if (key === '') continue;
    last.delete(key);
    last.set(key, company.trim());
  }
  return [...last.values()].slice(-2 * most.companies);
}

/** The companies out of any value: what is none is left out. Never throws. */
export function guardCompanies(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const isName = (each: unknown): each is string => typeof each === 'string' && each.length <= most.company;
  return distinctCompanies(value.slice(-4 * most.companies).filter(isName));
}
