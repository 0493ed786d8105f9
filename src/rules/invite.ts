import type { Invite } from './types';

/** An invite whose every field has the promised type: what a page or a stored item says is not trusted to. */
export interface Facts {
  /** Full names that the recipient goes by; empty where unknown. */
  names: string[];
  headline: string;
  company: string;
  school: string;
  location: string;
  about: string;
  posts: string[];
  senderName: string;
  senderCompany: string;
  mutualContacts: string[];
  sharedGroups: string[];
  /** Undefined where the dialog doesn't say. */
  limit: number | undefined;
  knowsMe: boolean;
  earlierNotes: string[];
  /** BCP 47, a hint; empty where unknown. */
  language: string;
}

// Longer facts than these are no facts of a profile, and matching stays quick whatever a page holds.
const longestText = 4000;
const longestName = 200;
const mostFacts = 50;

/** Reads an invite field by field. Total: anything of the wrong type counts as unknown. */
export function readFacts(invite: Invite | undefined): Facts {
  const root = own(invite);
  const recipient = own(root['recipient']);
  const sender = own(root['sender']);
  const limit = root['limit'];
  return {
    names: [name(recipient['name']), name(recipient['firstName'])].filter((known) => known !== ''),
    headline: text(recipient['headline']),
    company: name(recipient['company']),
    school: name(recipient['school']),
    location: name(recipient['location']),
    about: text(recipient['about']),
    posts: texts(recipient['posts']),
    senderName: name(sender['name']),
    senderCompany: name(sender['company']),
    mutualContacts: texts(root['mutualContacts'], longestName),
    sharedGroups: texts(root['sharedGroups'], longestName),
    limit: typeof limit === 'number' && limit > 0 && limit < 1e6 ? Math.floor(limit) : undefined,
    knowsMe: root['knowsMe'] === true,
    earlierNotes: texts(root['earlierNotes']),
    language: name(root['language']).toLowerCase(),
  };
}

const nothing: Record<string, unknown> = {};

/** The value as a record of which only own fields are read: a prototype in the data is no fact. */
function own(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return nothing;
  return Object.fromEntries(Object.entries(value));
}

function text(value: unknown, longest = longestText): string {
  return typeof value === 'string' ? value.slice(0, longest).trim() : '';
}

function name(value: unknown): string {
  return text(value, longestName);
}

function texts(value: unknown, longest = longestText): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, mostFacts)
    .map((item) => text(item, longest))
    .filter((item) => item !== '');
}
