import { distinctCompanies } from './companies';
import { type Doc, isList, kindOf, type StoredSettings } from './documents';
import { hashOf } from './hash';
import { distinctPeople, folded, identityKey, type KnownPerson } from './people';
import { same } from './same';
import {
  type AboutMe,
  type ChosenRules,
  defaultSettings,
  type Json,
  type OwnRule,
  type Settings,
  type StoredTemplate,
} from './settings';

/** How the banner speaks, one document. */
export type Speaking = Pick<Settings, 'unflagged' | 'asking' | 'askAt' | 'compact' | 'language'>;

/** What the documents of each kind hold. */
export interface DataOf {
  speaking: Speaking;
  sending: ChosenRules;
  receiving: ChosenRules;
  me: AboutMe;
  rule: OwnRule;
  template: StoredTemplate;
  person: KnownPerson;
  company: { name: string };
}

const speakingOf = ({ unflagged, asking, askAt, compact, language }: Settings): Speaking => ({
  unflagged,
  asking,
  askAt,
  compact,
  language,
});

/** The fixed parts as they are until a person changes them. */
export const defaultParts = {
  speaking: speakingOf(defaultSettings),
  sending: defaultSettings.sending,
  receiving: defaultSettings.receiving,
  me: defaultSettings.me,
} as const satisfies Partial<DataOf>;

export const personKey = (person: KnownPerson): string => `person/${hashOf(identityKey(person) ?? '')}`;
export const companyKey = (company: string): string => `company/${hashOf(folded(company))}`;

/** Settings as documents, by key, in the order of the lists. A fixed part that is as by default has none. */
export function documentsOf(settings: Settings): Map<string, Json> {
  const { sending, receiving, me, ownRules, templates, people, companies } = settings;
  const parts = { speaking: speakingOf(settings), sending, receiving, me };
  const changed = Object.entries(parts).filter(([kind, part]) => !same(part, defaultParts[kind as keyof typeof parts]));
  const items: [string, unknown][] = [
    ...changed,
    ...ownRules.map((rule): [string, unknown] => [`rule/${rule.id}`, rule]),
    ...templates.map((template): [string, unknown] => [`template/${template.id}`, template]),
    ...people.map((person): [string, unknown] => [personKey(person), person]),
    ...companies.map((name): [string, unknown] => [companyKey(name), { name }]),
  ];
  // Interfaces without an index signature are JSON all the same.
  return new Map(items as [string, Json][]);
}

/** The data of a list's documents. They were parsed when they were read, so that their form is their kind's. */
function listOf<K extends keyof DataOf>(docs: readonly Doc[], kind: K): DataOf[K][] {
  return docs.flatMap(({ key, data }) => (data !== null && kindOf(key) === kind ? [data as unknown as DataOf[K]] : []));
}

/** The settings out of their documents. */
export function settingsOf({ on, snoozedUntil, place, docs }: StoredSettings): Settings {
  const part = <K extends keyof typeof defaultParts>(kind: K): DataOf[K] =>
    listOf(docs, kind)[0] ?? (structuredClone(defaultParts[kind]) as DataOf[K]);
  return {
    on,
    snoozedUntil,
    place,
    sending: part('sending'),
    receiving: part('receiving'),
    ...part('speaking'),
    me: part('me'),
    ownRules: listOf(docs, 'rule'),
    templates: listOf(docs, 'template'),
    people: distinctPeople(listOf(docs, 'person')),
    companies: distinctCompanies(listOf(docs, 'company').map(({ name }) => name)),
  };
}

/** What a document is called in a sentence; '' where it has no name of its own. */
export function titleOf({ key, data }: Pick<Doc, 'key' | 'data'>): string {
  const kind = kindOf(key);
  if (kind === undefined || !isList(kind) || typeof data !== 'object' || data === null || Array.isArray(data))
    return '';
  const { title, name } = data as { title?: Json; name?: Json };
  const text = kind === 'rule' || kind === 'template' ? title : name;
  return typeof text === 'string' ? text : '';
}
