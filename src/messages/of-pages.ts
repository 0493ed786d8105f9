import type { Invite, Verdict } from '../rules/types';
import type { Place } from '../templates';
import { fieldsOf, type Guard, isCount, isNotesLeft, isOneOf, isText, mostCount, mostName, nothing } from './parts';
import type { InsertAnswer, Insertion, Known, PageReport, PageRequests, Standing } from './types';

/** The longest of one's own texts on a profile, in UTF-16 units, and the most of a list that a page names. */
const mostAbout = 10_000;
const mostListed = 100;
const verdicts: Record<Verdict, true> = { blank: true, default: true, generic: true, almost: true, personal: true };
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

/** The body of each kind that a page answers. */
export const pageBodies: { [K in keyof PageRequests]: Guard<PageRequests[K]['body']> } = {
  'how does it stand': nothing,
  'what was found': nothing,
  'what is known': nothing,
  'insert note': insertion,
};

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
