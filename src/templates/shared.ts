import type { SlotFacts } from './types';

/** A name as it is compared: case, accents and signs play no part. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether About me names the school or the firm of the person on the page. False where either is unknown. */
export function isShared(facts: SlotFacts, what: 'school' | 'company'): boolean {
  const theirs = plain(facts[what] ?? '');
  const mine = plain((what === 'school' ? facts.mySchool : facts.myCompany) ?? '');
  return theirs !== '' && theirs === mine;
}

/** Whether About me names another one: what only shares a school or a firm would be untrue. */
export function isOther(facts: SlotFacts, what: 'school' | 'company'): boolean {
  const mine = what === 'school' ? facts.mySchool : facts.myCompany;
  return facts[what] !== undefined && mine !== undefined && !isShared(facts, what);
}
