import type { Invite } from '../../rules/index';
import type { SlotFacts, SlotName } from '../types';
import { companyName, schoolName } from './company-name';
import { personName } from './person-name';
import { plainText } from './plain-text';

/** Longest fact that goes into a note of 200 characters, in UTF-16 units. */
const most = { name: 60, place: 60, headline: 100 };
/** More mutual contacts than any page names. */
const mostContacts = 50;

/**
 * What fills the slots for an invitation: the recipient's from the page that is open, the sender's from About me. Facts are text: each is on
 * one line, names and firms are as people say them, and what can't stand in a note (too long, or taken for an open slot by the rules) is
 * none. Total: anything of the wrong type counts as unknown. Pure.
 */
export function factsOf(invite: Invite | undefined): SlotFacts {
  const root = record(invite);
  const recipient = record(root['recipient']);
  const sender = record(root['sender']);
  const person = nameOf(recipient['name']);
  const facts: Record<SlotName, string | undefined> = {
    firstName: plainText(recipient['firstName'], most.name) ?? person.first,
    lastName: person.last,
    name: person.full,
    company: company(recipient['company']),
    school: school(recipient['school']),
    headline: headline(recipient['headline']),
    mutualContact: list(root['mutualContacts'])
      .map((contact) => untitled(contact))
      .find((contact) => contact !== undefined),
    // What one calls oneself is left as one wrote it.
    myName: plainText(sender['name'], most.name),
    myCompany: company(sender['company']),
    mySchool: school(sender['school']),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

function nameOf(value: unknown) {
  const shown = plainText(value, 2 * most.name);
  const { first, last, full } = shown === undefined ? {} : personName(shown);
  const short = (text: string | undefined) => plainText(text, most.name);
  return { first: short(first), last: short(last), full: short(full) };
}

/** A third person is named without a title. */
function untitled(value: unknown): string | undefined {
  const { first, last, full } = nameOf(value);
  if (first === undefined || last === undefined || full === undefined) return full;
  return full.endsWith(first) && full !== first ? `${last} ${first}` : `${first} ${last}`;
}

function company(value: unknown): string | undefined {
  const text = plainText(value, 2 * most.place);
  return text === undefined ? undefined : plainText(companyName(text), most.place);
}

function school(value: unknown): string | undefined {
  const text = plainText(value, 2 * most.place);
  return text === undefined ? undefined : plainText(schoolName(text), most.place);
}

/** The first thing that a headline says: "Hydrologist at Acme" of "Hydrologist at Acme | Speaker | Dad". */
function headline(value: unknown): string | undefined {
  const text = plainText(value, 1000);
  return text === undefined ? undefined : plainText(text.split(/\s+[|·•–—/]\s+|\s*[|•]\s*/u)[0], most.headline);
}

/** The own fields of a value; none of what isn't a record. */
function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, mostContacts) : []);
