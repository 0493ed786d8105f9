import type { Recipient } from '../linkedin/types';
import { type KnownPerson, knowsMe } from '../settings/people';

let last: { people: readonly KnownPerson[]; recipient: Recipient; known: boolean } | undefined;

/**
 * Whether the person said that this recipient will know them. Asked several times at each key while neither changes: up to 500
 * people are compared once a recipient and list.
 */
export function isKnownRecipient(people: readonly KnownPerson[], recipient: Recipient): boolean {
  if (last?.people !== people || last.recipient !== recipient) {
    last = { people, recipient, known: knowsMe(people, recipient) };
  }
  return last.known;
}
