import { readCustomRules } from '../rules/custom/read';
import { defaultRules } from '../rules/defaults';
import type { AcceptanceRules, Importance, RuleId } from '../rules/types';
import { ruleIds } from '../rules/types';
import { guardCompanies } from './companies';
import { field } from './field';
import { guardPeople, type KnownPerson } from './people';
import { isTime, type Presence, presenceOf } from './presence';
import {
  type AboutMe,
  type Asked,
  type Asking,
  askable,
  askings,
  defaultSettings,
  importances,
  isTag,
} from './settings';

export type { KnownPerson } from './people';
export { effectiveKey, isQuiet, isSnapshot, languagesKey } from './presence';
export { type AboutMe, type Asked, type Asking, defaultSettings, type Settings } from './settings';

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
export interface Effective extends Observed, Presence {
  version: 1;
  /** The rules in force for what the person sends: `unflagged` ones are off in it. */
  rules: AcceptanceRules;
  /** The rules in force for what the person receives. */
  receiving: AcceptanceRules;
  unflagged: RuleId[];
  asking: Asking;
  askAt: Asked[];
  /** Whether `askAt` has blank invitations in it. */
  askOnBlank: boolean;
  compact: boolean;
  people: KnownPerson[];
  companies: string[];
  me: AboutMe;
  /** The person's templates, as `readTemplates` of templates/ reads them: guarded where they are used, which few pages do. */
  templates: readonly unknown[];
  /** Starts for notes, as `readStarts` of templates/ reads them. */
  starts: readonly unknown[];
  /** BCP 47 language of the interface. */
  language: string;
  /** Message table of that language; null for English, which is bundled. */
  messages: Record<string, string> | null;
}

export const nothingObserved: Observed = { notesSeen: null, blanksSentAnyway: 0 };

export const defaultEffective: Effective = {
  version: 1,
  on: true,
  snoozedUntil: null,
  rules: defaultRules,
  receiving: defaultRules,
  unflagged: [],
  asking: 'once',
  askAt: defaultSettings.askAt,
  askOnBlank: true,
  compact: false,
  people: [],
  companies: [],
  me: defaultSettings.me,
  templates: [],
  starts: [],
  language: 'en',
  messages: null,
  ...nothingObserved,
};

/** More than any table of ours holds: a damaged or hostile snapshot costs no more than this. */
const most = { messages: 2000, characters: 2000, items: 100, count: 1000, name: 200 };

/** Whether a value is one of those in a list. */
const isOneOf = <T>(list: readonly T[], value: unknown): value is T => list.includes(value as T);

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most.count;

function guardRules(value: unknown): AcceptanceRules {
  const { threshold: fallback, importance: fallbacks } = defaultRules;
  const chosen = field(value, 'importance');
  const threshold = field(value, 'threshold');
  const importanceOf = (id: RuleId) => {
    const importance = field(chosen, id);
    return isOneOf(importances, importance) ? importance : fallbacks[id];
  };
  const own = readCustomRules(field(value, 'own'));
  return {
    importance: Object.fromEntries(ruleIds.map((id) => [id, importanceOf(id)])) as Record<RuleId, Importance>,
    threshold: typeof threshold === 'number' && threshold >= 0 && threshold <= 100 ? threshold : fallback,
    ...(own.length > 0 && { own }),
  };
}

/** The items of a list that are among the known ones, each once. */
function guardList<T>(known: readonly T[], value: unknown): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return [...new Set(value.slice(0, most.items).filter((item) => isOneOf(known, item)))];
}

function guardMe(value: unknown): AboutMe {
  const text = (key: keyof AboutMe) => {
    const said = field(value, key);
    return typeof said === 'string' && said.length <= most.name ? said : '';
  };
  return { name: text('name'), company: text('company'), school: text('school'), headline: text('headline') };
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
  const list = (key: 'templates' | 'starts'): unknown[] => {
    const said = field(value, key);
    return Array.isArray(said) ? said : [];
  };
  const compact = field(value, 'compact');
  const asking = field(value, 'asking');
  const language = field(value, 'language');
  const askAt = guardList(askable, field(value, 'askAt')) ?? [...defaultEffective.askAt];
  return {
    version: 1,
    ...presenceOf(value),
    rules: guardRules(field(value, 'rules')),
    receiving: guardRules(field(value, 'receiving')),
    unflagged: guardList(ruleIds, field(value, 'unflagged')) ?? [],
    asking: isOneOf(askings, asking) ? asking : defaultEffective.asking,
    askAt,
    askOnBlank: askAt.includes('blank'),
    compact: typeof compact === 'boolean' ? compact : defaultEffective.compact,
    people: guardPeople(field(value, 'people')),
    companies: guardCompanies(field(value, 'companies')),
    me: guardMe(field(value, 'me')),
    templates: list('templates'),
    starts: list('starts'),
    language: typeof language === 'string' && isTag(language) ? language : 'en',
    messages: guardMessages(field(value, 'messages')),
    ...guardObserved(value),
  };
}

/** What was seen of the notes left, while it still holds: LinkedIn counts anew each calendar month. */
export function notesInForce(seen: NotesSeen | null, now: number): NotesSeen | null {
  if (seen === null) return null;
  const [then, today] = [new Date(seen.at), new Date(now)];
  const sameMonth = then.getFullYear() === today.getFullYear() && then.getMonth() === today.getMonth();
  return sameMonth ? seen : null;
}
