import type { Recipient } from '../linkedin/types';
import { isKnownCompany } from '../settings/companies';
import type { Effective } from '../settings/model';
import { knowsMe } from '../settings/people';

type Known = Pick<Effective, 'people' | 'companies'>;

let last: { people: Known['people']; companies: Known['companies']; recipient: Recipient; known: boolean } | undefined;

/**
 * Whether the person said that this recipient will know them, or anyone at their company. Asked several times at each key while
 * neither changes: up to 500 people are compared once a recipient and list.
 */
export function isKnownRecipient({ people, companies }: Known, recipient: Recipient): boolean {
  if (last?.people !== people || last.companies !== companies || last.recipient !== recipient) {
    const known = knowsMe(people, recipient) || isKnownCompany(companies, recipient.company);
    last = { people, companies, recipient, known };
  }
  return last.known;
}

/** Whether that was said of the recipient, not of their company. */
export const isKnownPerson = ({ people }: Known, recipient: Recipient): boolean => knowsMe(people, recipient);
