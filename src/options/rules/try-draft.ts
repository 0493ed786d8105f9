import type { Invite } from '../../rules/types';
import type { Sample } from './samples';

/** What "Try it" is filled in with: texts as they were typed. */
export interface TryDraft {
  message: string;
  name: string;
  headline: string;
  company: string;
  school: string;
  location: string;
  post: string;
  /** Parted by commas. */
  mutual: string;
  /** Characters; '' where the dialog doesn't say. */
  limit: string;
  knowsMe: boolean;
}

export const emptyTry: TryDraft = {
  message: '',
  name: '',
  headline: '',
  company: '',
  school: '',
  location: '',
  post: '',
  mutual: '',
  limit: '',
  knowsMe: false,
};

/** Whether the characters allowed are a number or nothing. */
export const isLimit = (text: string): boolean => /^(?:|[1-9]\d{0,3}|10000)$/.test(text.trim());

/** The invitation that a person described; what they left open is not known. */
export function inviteOf(draft: TryDraft, language: string): Invite {
  const told = ([key, text]: readonly [string, string]) => (text.trim() === '' ? [] : [[key, text.trim()]]);
  const { name, headline, company, school, location, post, mutual, limit, knowsMe } = draft;
  const facts = Object.entries({ name, headline, company, school, location });
  const posts = post.trim() === '' ? {} : { posts: [post.trim()] };
  const mutualContacts = mutual
    .split(/[,،、]/)
    .map((contact) => contact.trim())
    .filter((contact) => contact !== '');
  return {
    recipient: { ...Object.fromEntries(facts.flatMap(told)), ...posts },
    mutualContacts,
    knowsMe,
    language,
    ...(isLimit(limit) && limit.trim() !== '' && { limit: Number(limit) }),
  };
}

/** The form filled in with a sample. */
export function tryOf({ message, invite }: Sample): TryDraft {
  const { recipient = {}, mutualContacts = [], limit } = invite;
  const { name = '', headline = '', company = '', school = '', location = '', posts = [] } = recipient;
  const mutual = mutualContacts.join(', ');
  const facts = { name, headline, company, school, location, post: posts[0] ?? '', mutual };
  return { ...emptyTry, ...facts, message, limit: limit === undefined ? '' : String(limit) };
}
