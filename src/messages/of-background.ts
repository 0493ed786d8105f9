import { type Invite, type RuleId, ruleIds } from '../rules/types';
import type { Change } from '../settings/changes';
import type { Asking, KnownPerson } from '../settings/model';
import type { Offer } from '../templates';
import { fieldsOf, type Guard, isNotesLeft, isOneOf, isText, mostDraft, mostName, nothing } from './parts';
import type { Addressee, BackgroundRequests } from './types';

const mostSlug = 400;
const lastTime = 8.64e15;
const askings: Record<Asking, true> = { once: true, never: true, always: true };

const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= lastTime;
const isRule = (value: unknown): value is RuleId => ruleIds.some((id) => id === value);
/** A slug or name that isn't one is left out: what remains may do. */
const addressee: Guard<Addressee> = (value) => {
  const { name, slug } = fieldsOf(value);
  return { ...(isText(name, mostName) && { name }), ...(isText(slug, mostSlug) && { slug }) };
};

const person: Guard<KnownPerson> = (value) => {
  const { name, slug } = addressee(value) ?? {};
  // With a bad address the name alone would let in namesakes.
  if (name === undefined || (slug === undefined && fieldsOf(value)['slug'] !== undefined)) return undefined;
  return slug === undefined ? { name } : { name, slug };
};

const changeOfPeople: Guard<Change> = (value) => {
  const { kind, person: given } = fieldsOf(value);
  const who = person(given);
  return who !== undefined && (kind === 'knows me' || kind === 'forget') ? { kind, person: who } : undefined;
};

const change: Guard<Change> = (value) => {
  const { kind, on, until, rule, asking } = fieldsOf(value);
  if ((kind === 'switch' || kind === 'ask on blank') && typeof on === 'boolean') return { kind, on };
  if (kind === 'asking' && isOneOf(asking, askings)) return { kind, asking };
  if (kind === 'snooze' && (until === null || isTime(until))) return { kind, until };
  if ((kind === 'unflag' || kind === 'flag again') && isRule(rule)) return { kind, rule };
  return changeOfPeople(value);
};

/** A text cut to the longest draft, never through a character. */
const cut = (text: string): string => text.slice(0, mostDraft).replace(/[\uD800-\uDBFF]$/, '');

const draft: Guard<{ to: Addressee; text: string }> = (value) => {
  const { to, text } = fieldsOf(value);
  return typeof text === 'string' ? { to: addressee(to) ?? {}, text: cut(text) } : undefined;
};

const draftOf: Guard<{ to: Addressee }> = (value) => ({ to: addressee(fieldsOf(value)['to']) ?? {} });

const notesSeen: Guard<{ left: number | 'unlimited' }> = (value) => {
  const { left } = fieldsOf(value);
  return isNotesLeft(left) ? { left } : undefined;
};

const pageLanguage: Guard<{ language: string }> = (value) => {
  const { language } = fieldsOf(value);
  return isText(language, 35) && /^[a-z][a-z\d-]+$/i.test(language) ? { language } : undefined;
};

/** Templates take any value for an invitation: what is none in it counts as unknown. */
const offerOf: Guard<{ invite: Invite }> = (value) => ({ invite: fieldsOf(fieldsOf(value)['invite']) });

/** The body of each kind that the background answers. */
export const backgroundBodies: { [K in keyof BackgroundRequests]: Guard<BackgroundRequests[K]['body']> } = {
  'change settings': change,
  'notes seen': notesSeen,
  'note sent': nothing,
  'held blank sent': nothing,
  'keep draft': draft,
  'kept draft': draftOf,
  'offer starts': offerOf,
  'page language': pageLanguage,
  'open settings': nothing,
  'snooze ended': nothing,
};

/** The background's answer to 'kept draft'. */
export const keptDraft = (value: unknown): string | null => {
  const { text } = fieldsOf(value);
  return isText(text, mostDraft) ? text : null;
};

/** The background's answer to 'offer starts'. It is our own: its form is the type's. */
export const offer = (value: unknown): Offer | null =>
  Array.isArray(fieldsOf(value)['starts']) && Array.isArray(fieldsOf(value)['templates']) ? (value as Offer) : null;

/** The background's answer to 'change settings'; whatever else comes back means that nothing is known to be stored. */
export const changeOutcome = (value: unknown): BackgroundRequests['change settings']['answer'] =>
  value === 'saved' || value === 'newer' ? value : 'refused';
