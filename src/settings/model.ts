import { defaultRules } from '../rules/defaults';
import type { AcceptanceRules, Importance, RuleId } from '../rules/types';
import { ruleIds } from '../rules/types';
import { field } from './field';
import { guardPeople, type KnownPerson } from './people';

export type { KnownPerson } from './people';

/**
 * When to hold a press that would send a blank or default invitation: once an opening, never (advice alone), or each time that
 * something has changed since the last question, so that one more press always sends.
 */
export type Asking = 'once' | 'never' | 'always';

/** Everything that a person can set. Stored by the background alone. */
export interface Settings {
  version: 1;
  on: boolean;
  /** Milliseconds since the epoch until which Say Why keeps quiet; null when it doesn't. */
  snoozedUntil: number | null;
  rules: AcceptanceRules;
  /** Rules switched off with "Don't flag this": kept apart from importances, so that one press brings them back as they were. */
  unflagged: RuleId[];
  asking: Asking;
  /** False where the person stopped being asked about blank invitations; default texts are asked about all the same. */
  askOnBlank: boolean;
  /** Those who will know the person, so that a blank invitation to them is as good as any. At most 500, each once. */
  people: KnownPerson[];
}

/** What LinkedIn last said of the free notes left, and when (milliseconds since the epoch). */
export interface NotesSeen {
  left: number;
  at: number;
}

/** What was observed, beside what the person set. */
export interface Observed {
  notesSeen: NotesSeen | null;
  /** How often a held blank was sent as it was, since the person last said whether to ask about blanks; counted up to 1000. */
  blanksSentAnyway: number;
}

/** All that content scripts see: one item, `effective`, in storage.local, written by the background. */
export interface Effective extends Settings, Observed {
  /** The rules in force: `unflagged` ones are off in it. */
  rules: AcceptanceRules;
  /** BCP 47 language of the interface. */
  language: string;
  /** Message table of that language; null for English, which is bundled. */
  messages: Record<string, string> | null;
}

/** The item of storage.local that holds the snapshot. */
export const effectiveKey = 'effective';

export const defaultSettings: Settings = {
  version: 1,
  on: true,
  snoozedUntil: null,
  rules: defaultRules,
  unflagged: [],
  asking: 'once',
  askOnBlank: true,
  people: [],
};

export const nothingObserved: Observed = { notesSeen: null, blanksSentAnyway: 0 };

export const defaultEffective: Effective = { ...defaultSettings, ...nothingObserved, language: 'en', messages: null };

/** The last millisecond that a Date can hold. */
const lastTime = 8.64e15;
const importances: readonly unknown[] = ['off', 'nice', 'important', 'required'] satisfies Importance[];
/** More than any table of ours holds: a damaged or hostile snapshot costs no more than this. */
const most = { messages: 2000, characters: 2000, items: 100, count: 1000 };

const askings: readonly unknown[] = ['once', 'never', 'always'] satisfies Asking[];

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most.count;
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= lastTime;
const isRule = (value: unknown): value is RuleId => ruleIds.some((id) => id === value);

function guardRules(value: unknown): AcceptanceRules {
  const { threshold: fallback, importance: fallbacks } = defaultEffective.rules;
  const chosen = field(value, 'importance');
  const threshold = field(value, 'threshold');
  const importanceOf = (id: RuleId) => {
    const importance = field(chosen, id);
    return importances.includes(importance) ? (importance as Importance) : fallbacks[id];
  };
  return {
    importance: Object.fromEntries(ruleIds.map((id) => [id, importanceOf(id)])) as Record<RuleId, Importance>,
    threshold: typeof threshold === 'number' && threshold >= 0 && threshold <= 100 ? threshold : fallback,
  };
}

function guardUnflagged(value: unknown): RuleId[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.slice(0, most.items).filter(isRule))];
}

function guardMessages(value: unknown): Record<string, string> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const isText = (entry: [string, unknown]): entry is [string, string] =>
    typeof entry[1] === 'string' && entry[1].length <= most.characters;
  return Object.fromEntries(Object.entries(value).slice(0, most.messages).filter(isText));
}

function guardNotesSeen(value: unknown): NotesSeen | null {
  const left = field(value, 'left');
  const at = field(value, 'at');
  return isCount(left) && isTime(at) ? { left, at } : null;
}

/** What was observed, out of any value. Never throws. */
export function guardObserved(value: unknown): Observed {
  const blanksSentAnyway = field(value, 'blanksSentAnyway');
  return {
    notesSeen: guardNotesSeen(field(value, 'notesSeen')),
    blanksSentAnyway: isCount(blanksSentAnyway) ? blanksSentAnyway : nothingObserved.blanksSentAnyway,
  };
}

/**
 * The snapshot out of whatever storage holds. A bad field gets its default and the rest is kept; nothing is inherited
 * from a prototype; never throws. A snapshot by another version is read for the fields known here.
 */
export function guardEffective(value: unknown): Effective {
  const on = field(value, 'on');
  const snoozedUntil = field(value, 'snoozedUntil');
  const asking = field(value, 'asking');
  const askOnBlank = field(value, 'askOnBlank');
  const language = field(value, 'language');
  return {
    version: 1,
    on: typeof on === 'boolean' ? on : defaultEffective.on,
    snoozedUntil: isTime(snoozedUntil) ? snoozedUntil : null,
    rules: guardRules(field(value, 'rules')),
    unflagged: guardUnflagged(field(value, 'unflagged')),
    language: typeof language === 'string' && /^[a-z]{2,8}(-[a-z\d]{1,8}){0,4}$/i.test(language) ? language : 'en',
    messages: guardMessages(field(value, 'messages')),
    asking: askings.includes(asking) ? (asking as Asking) : defaultEffective.asking,
    askOnBlank: typeof askOnBlank === 'boolean' ? askOnBlank : defaultEffective.askOnBlank,
    people: guardPeople(field(value, 'people')),
    ...guardObserved(value),
  };
}

/** Whether storage holds a snapshot at all: without the person's own settings nothing of theirs may be held up. */
export const isSnapshot = (value: unknown): boolean => field(value, 'version') === 1;

/** Whether Say Why keeps out of the page at `now` (milliseconds since the epoch): switched off, or snoozed. */
export function isQuiet({ on, snoozedUntil }: Pick<Effective, 'on' | 'snoozedUntil'>, now: number): boolean {
  return !on || (snoozedUntil !== null && now < snoozedUntil);
}

/** What was seen of the notes left, while it still holds: LinkedIn counts anew each calendar month. */
export function notesInForce(seen: NotesSeen | null, now: number): NotesSeen | null {
  if (seen === null) return null;
  const [then, today] = [new Date(seen.at), new Date(now)];
  const sameMonth = then.getFullYear() === today.getFullYear() && then.getMonth() === today.getMonth();
  return sameMonth ? seen : null;
}
