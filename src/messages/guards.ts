import { type Invite, type RuleId, ruleIds, type Verdict } from '../rules/types';
import type { Change } from '../settings/changes';
import type { Asking, KnownPerson } from '../settings/model';
import type { Place } from '../templates';
import type { Addressee, InsertAnswer, Insertion, Kind, Known, PageReport, RequestMap, Standing } from './types';

/** A guard gives the value in its known form, fresh, or undefined where it isn't one. Nothing more comes through. */
type Guard<T> = (value: unknown) => T | undefined;

/** Notes, characters and limits beyond this are no reading of a page. */
const mostCount = 100_000;
const mostName = 200;
const mostSlug = 400;
/** The longest draft that is kept, in UTF-16 units: twenty times what LinkedIn takes. */
const mostDraft = 4000;
/** The longest of one's own texts on a profile, in UTF-16 units, and the most of a list that a page names. */
const mostAbout = 10_000;
const mostListed = 100;
const lastTime = 8.64e15;
const verdicts: Record<Verdict, true> = { blank: true, default: true, generic: true, almost: true, personal: true };

const askings: Record<Asking, true> = { once: true, never: true, always: true };
const steps: Record<PageReport['step'], true> = {
  choose: true,
  note: true,
  email: true,
  question: true,
  upsell: true,
  weekly: true,
  other: true,
};
const mounts: Record<PageReport['mount'], true> = { document: true, 'shadow root': true };
const frames: Record<PageReport['frame'], true> = { top: true, inner: true };

/** Own fields of an object, so that nothing inherited is taken for data. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.assign(Object.create(null), value) : {};
}

const isCount: (value: unknown) => value is number = (value): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostCount;
const isNotesLeft = (value: unknown): value is number | 'unlimited' => value === 'unlimited' || isCount(value);
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= lastTime;
const isRule = (value: unknown): value is RuleId => ruleIds.some((id) => id === value);
/** Whether a value is one of the names that `all` holds. */
const isOneOf = <Name extends string>(value: unknown, all: Record<Name, true>): value is Name =>
  typeof value === 'string' && Object.hasOwn(all, value);
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most && value.trim() !== '';

const nothing: Guard<null> = () => null;

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

const hows: Record<Insertion['how'], true> = { ask: true, replace: true, add: true };

/** A range that isn't one within the text selects nothing. */
const placeIn = (value: unknown, { length }: string): Place | null => {
  const { start, end } = fieldsOf(value);
  return isCount(start) && isCount(end) && start <= end && end <= length ? { start, end } : null;
};

const insertion: Guard<Insertion> = (value) => {
  const { text, open, how } = fieldsOf(value);
  return isText(text, mostCount) && isOneOf(how, hows) ? { text, open: placeIn(open, text), how } : undefined;
};

/** The body of each kind. `satisfies` holds the list to the kinds that there are. */
export const bodies = {
  'change settings': change,
  'notes seen': notesSeen,
  'note sent': nothing,
  'held blank sent': nothing,
  'keep draft': draft,
  'kept draft': draftOf,
  'page language': pageLanguage,
  'open settings': nothing,
  'snooze ended': nothing,
  'how does it stand': nothing,
  'what was found': nothing,
  'what is known': nothing,
  'insert note': insertion,
} satisfies { [K in Kind]: Guard<RequestMap[K]['body']> };

/** A page's answer to 'how does it stand'; a bad optional field is left out. */
export const standing: Guard<Standing> = (value) => {
  const { step, firstName, verdict, score, accepted, length, limit, notesLeft, quiet } = fieldsOf(value);
  if (step !== 'choose' && step !== 'note') return undefined;
  if (!isOneOf(verdict, verdicts) || !isCount(score) || score > 100 || typeof accepted !== 'boolean') return undefined;
  return {
    step,
    verdict,
    score,
    accepted,
    ...(typeof firstName === 'string' && firstName.trim() !== '' && { firstName: firstName.trim().slice(0, mostName) }),
    ...(isCount(length) && { length }),
    ...(isCount(limit) && limit > 0 && { limit }),
    ...(isNotesLeft(notesLeft) && { notesLeft }),
    ...(typeof quiet === 'boolean' && { quiet }),
  };
};

/** A page's answer to 'what was found'. */
export const pageReport: Guard<PageReport> = (value) => {
  const { step, field, limit, notesLeft, name, actions, names, mount, frame, banner } = fieldsOf(value);
  if (!isOneOf(step, steps) || !isOneOf(mount, mounts) || !isOneOf(frame, frames)) return undefined;
  if (!isCount(actions) || !isCount(names)) return undefined;
  const found = { field: field === true, limit: limit === true, notesLeft: notesLeft === true, name: name === true };
  return { step, ...found, actions, names, mount, frame, banner: banner === true };
};

/** The texts of a record by these keys; what isn't one, or is too long, is left out. */
function texts<K extends string>(value: unknown, keys: readonly K[]): { [Each in K]?: string } {
  const fields = fieldsOf(value);
  const sound = keys.filter((key) => isText(fields[key], mostAbout));
  return Object.fromEntries(sound.map((key) => [key, fields[key]])) as { [Each in K]?: string };
}

const list = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, mostListed) : []).filter((item) => isText(item, mostAbout));

/** An invitation as a page tells of it: plain texts, whatever else comes with them. */
function inviteFrom(value: unknown): Invite {
  const { recipient, sender, mutualContacts, sharedGroups, limit, knowsMe, language } = fieldsOf(value);
  const posts = list(fieldsOf(recipient)['posts']);
  return {
    recipient: {
      ...texts(recipient, ['name', 'firstName', 'headline', 'company', 'school', 'location', 'about']),
      ...(posts.length > 0 && { posts }),
    },
    sender: texts(sender, ['name', 'company', 'school', 'headline']),
    mutualContacts: list(mutualContacts),
    sharedGroups: list(sharedGroups),
    ...(isCount(limit) && limit > 0 && { limit }),
    ...(typeof knowsMe === 'boolean' && { knowsMe }),
    ...(isText(language, 35) && { language }),
  };
}

const drafts: Record<Known['draft'], true> = { empty: true, default: true, own: true };

/** A page's answer to 'what is known'. */
export const known: Guard<Known> = (value) => {
  const { invite, step, draft: stands } = fieldsOf(value);
  if ((step !== 'choose' && step !== 'note') || !isOneOf(stands, drafts)) return undefined;
  return { invite: inviteFrom(invite), step, draft: stands };
};

const outcomes: Record<Exclude<InsertAnswer['outcome'], 'too long'>, true> = {
  inserted: true,
  asks: true,
  'field gone': true,
  overwritten: true,
};

/** A page's answer to 'insert note'; where none comes, no frame has the field. */
export const insertAnswer = (value: unknown): InsertAnswer => {
  const { outcome, over } = fieldsOf(value);
  if (outcome === 'too long') return { outcome, over: isCount(over) ? over : 0 };
  return { outcome: isOneOf(outcome, outcomes) ? outcome : 'field gone' };
};

/** The background's answer to 'kept draft'. */
export const keptDraft = (value: unknown): string | null => {
  const { text } = fieldsOf(value);
  return isText(text, mostDraft) ? text : null;
};

/** The background's answer to 'change settings'; whatever else comes back means that nothing is known to be stored. */
export const changeOutcome = (value: unknown): RequestMap['change settings']['answer'] =>
  value === 'saved' || value === 'newer' ? value : 'refused';

/** Kind and unread body of a message; undefined where it is none of ours. */
export function envelope(message: unknown): { kind: Kind; body: unknown } | undefined {
  const { kind, body } = fieldsOf(message);
  return typeof kind === 'string' && Object.hasOwn(bodies, kind) ? { kind: kind as Kind, body } : undefined;
}
