import { type RuleId, ruleIds, type Verdict } from '../rules/types';
import type { Change } from '../settings/changes';
import type { Asking, KnownPerson } from '../settings/model';
import type { Addressee, Kind, PageReport, RequestMap, Standing } from './types';

/** A guard gives the value in its known form, fresh, or undefined where it isn't one. Nothing more comes through. */
type Guard<T> = (value: unknown) => T | undefined;

/** Notes, characters and limits beyond this are no reading of a page. */
const mostCount = 100_000;
const mostName = 200;
const mostSlug = 400;
/** The longest draft that is kept, in UTF-16 units: twenty times what LinkedIn takes. */
const mostDraft = 4000;
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
