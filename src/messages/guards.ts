import { type RuleId, ruleIds, type Verdict } from '../rules/types';
import type { Change } from '../settings/changes';
import type { Kind, RequestMap, Standing } from './types';

/** A guard gives the value in its known form, fresh, or undefined where it isn't one. Nothing more comes through. */
type Guard<T> = (value: unknown) => T | undefined;

/** Notes, characters and limits beyond this are no reading of a page. */
const mostCount = 100_000;
const mostName = 200;
const lastTime = 8.64e15;
const verdicts: Record<Verdict, true> = { blank: true, default: true, generic: true, almost: true, personal: true };

/** Own fields of an object, so that nothing inherited is taken for data. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.assign(Object.create(null), value) : {};
}

const isCount: (value: unknown) => value is number = (value): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostCount;
const isNotesLeft = (value: unknown): value is number | 'unlimited' => value === 'unlimited' || isCount(value);
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= lastTime;
const isRule = (value: unknown): value is RuleId => ruleIds.some((id) => id === value);
const isVerdict = (value: unknown): value is Verdict => typeof value === 'string' && Object.hasOwn(verdicts, value);

const nothing: Guard<null> = () => null;

const change: Guard<Change> = (value) => {
  const { kind, on, until, rule } = fieldsOf(value);
  if (kind === 'switch' && typeof on === 'boolean') return { kind, on };
  if (kind === 'snooze' && (until === null || isTime(until))) return { kind, until };
  if ((kind === 'unflag' || kind === 'flag again') && isRule(rule)) return { kind, rule };
  return undefined;
};

const notesSeen: Guard<{ left: number | 'unlimited' }> = (value) => {
  const { left } = fieldsOf(value);
  return isNotesLeft(left) ? { left } : undefined;
};

/** The body of each kind. `satisfies` holds the list to the kinds that there are. */
export const bodies = {
  'change settings': change,
  'notes seen': notesSeen,
  'note sent': nothing,
  'how does it stand': nothing,
} satisfies { [K in Kind]: Guard<RequestMap[K]['body']> };

/** A page's answer to 'how does it stand'; a bad optional field is left out. */
export const standing: Guard<Standing> = (value) => {
  const { step, firstName, verdict, score, accepted, length, limit, notesLeft, quiet } = fieldsOf(value);
  if (step !== 'choose' && step !== 'note') return undefined;
  if (!isVerdict(verdict) || !isCount(score) || score > 100 || typeof accepted !== 'boolean') return undefined;
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

/** The background's answer to 'change settings'; whatever else comes back means that nothing is known to be stored. */
export const changeOutcome = (value: unknown): RequestMap['change settings']['answer'] =>
  value === 'saved' || value === 'newer' ? value : 'refused';

/** Kind and unread body of a message; undefined where it is none of ours. */
export function envelope(message: unknown): { kind: Kind; body: unknown } | undefined {
  const { kind, body } = fieldsOf(message);
  return typeof kind === 'string' && Object.hasOwn(bodies, kind) ? { kind: kind as Kind, body } : undefined;
}
