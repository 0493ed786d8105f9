import type { Doc, StoredSettings } from './documents';
import { kindOf, mostPast } from './documents';
import { asJson, isData } from './json';
import { migrated, versionOf } from './migrations';
import { defaultParts } from './project';
import { repaired } from './repair';
import { same } from './same';
import { fallbacks, forms, time } from './schema-parts';
import { defaultSettings, isId, type Json } from './settings';

/** Something that didn't stay: where it was, and what it was, word for word. */
export interface SetAside {
  key: string;
  raw: Json;
}

/** What came of reading something that may be spoilt. */
export interface Mending {
  /** Where something bad became its default, such as 'sending.threshold'; 'settings' stands for the whole. */
  repaired: string[];
  aside: SetAside[];
}

export interface Parsed extends Mending {
  stored: StoredSettings;
  /** The data was written by a newer version: `stored` is empty and must not be written over it. */
  future: boolean;
}

const isRev = (value: unknown): value is string => typeof value === 'string' && /^[\w~]{1,40}$/.test(value);
const revOrNull = (value: unknown): string | null => (isRev(value) ? value : null);
const isTime = (value: unknown): value is number => time.safeParse(value).success;

/** The lineage out of any value; a spoilt name is none, so that the document counts as changed here. */
export function parseLineage(raw: Readonly<Record<string, unknown>>): Pick<Doc, 'rev' | 'parent' | 'past'> {
  const past = Array.isArray(raw['past']) ? raw['past'].filter(isRev).slice(0, mostPast) : [];
  return { rev: revOrNull(raw['rev']) ?? '', parent: revOrNull(raw['parent']), past };
}

/** What a document holds, in the form of its kind; undefined where nothing could be made of it. */
export function parseData(key: string, raw: unknown, mending: Mending): Json | undefined {
  const kind = kindOf(key);
  if (kind === undefined) return undefined;
  const id = key.slice(key.indexOf('/') + 1);
  // A rule or a template is called as its key says.
  const hasId = kind === 'rule' || kind === 'template';
  const named = hasId && isData(raw) ? { ...raw, id: isId(id) ? id : null } : raw;
  const { value, fields } = repaired<unknown>(forms[kind], named, fallbacks[kind]);
  if (fields.length > 0) {
    mending.repaired.push(...fields.map((field) => (field === '' ? kind : `${kind}.${field}`)));
    mending.aside.push({ key, raw: asJson(raw) });
  }
  return value as Json | undefined;
}

function parseDoc(raw: unknown, mending: Mending): Doc | undefined {
  const key = isData(raw) ? raw['key'] : undefined;
  if (!isData(raw) || typeof key !== 'string' || kindOf(key) === undefined) {
    mending.repaired.push('settings');
    mending.aside.push({ key: 'settings', raw: asJson(raw) });
    return undefined;
  }
  const goneAt = isTime(raw['goneAt']) ? raw['goneAt'] : 0;
  const isGone = raw['data'] === null && goneAt > 0;
  const data = isGone ? null : parseData(key, raw['data'], mending);
  if (data === undefined) return undefined;
  const { rev, parent, past } = parseLineage(raw);
  const [sent, synced] = [revOrNull(raw['sent']), revOrNull(raw['synced'])];
  return { key, rev, parent, past, sent, synced, data, goneAt };
}

const isDefaultPart = ({ key, data, rev }: Doc): boolean =>
  rev === '' && Object.entries(defaultParts).some(([kind, part]) => kind === key && same(part, data));

/** Documents out of any value, each key once, the later one; what can't be read is named and set aside. */
function parseDocs(raw: unknown, mending: Mending): Doc[] {
  if (!Array.isArray(raw)) {
    if (raw !== undefined) {
      mending.repaired.push('settings');
      mending.aside.push({ key: 'settings', raw: asJson(raw) });
    }
    return [];
  }
  const docs = new Map<string, Doc>();
  for (const each of raw) {
    const doc = parseDoc(each, mending);
    if (doc === undefined || isDefaultPart(doc)) continue;
    docs.delete(doc.key);
    docs.set(doc.key, doc);
  }
  return [...docs.values()];
}

const emptyStored = (): StoredSettings => ({ on: true, snoozedUntil: null, place: 'sync', era: 0, docs: [] });

/** The fields of this device; each bad one becomes its default. */
function parseDevice(data: Readonly<Record<string, unknown>>, mending: Mending): Omit<StoredSettings, 'docs'> {
  const take = <T>(name: keyof StoredSettings, isGood: (value: unknown) => value is T, fallback: T): T => {
    const value = Object.hasOwn(data, name) ? data[name] : fallback;
    if (isGood(value)) return value;
    mending.repaired.push(name);
    mending.aside.push({ key: 'settings', raw: { [name]: asJson(value) } });
    return fallback;
  };
  const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
  const isMoment = (value: unknown): value is number | null => value === null || isTime(value);
  const isPlace = (value: unknown): value is 'sync' | 'device' => value === 'sync' || value === 'device';
  const isEra = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  return {
    on: take('on', isBoolean, defaultSettings.on),
    snoozedUntil: take('snoozedUntil', isMoment, null),
    place: take('place', isPlace, defaultSettings.place),
    era: take('era', isEra, 0),
  };
}

/**
 * Settings out of whatever storage.local holds: older data is migrated, each bad field becomes its default and is named, the
 * rest is kept. Nothing stored yet (undefined) is no fault. Never throws.
 */
export function parseStored(raw: unknown): Parsed {
  const mending: Mending = { repaired: [], aside: [] };
  const empty = (future: boolean): Parsed => ({ stored: emptyStored(), ...mending, future });
  if (raw === undefined) return empty(false);
  if (!isData(raw)) {
    mending.repaired.push('settings');
    mending.aside.push({ key: 'settings', raw: asJson(raw) });
    return empty(false);
  }
  const from = versionOf(raw);
  if (from === 'newer') return empty(true);
  if (from === undefined) {
    mending.repaired.push('version');
    mending.aside.push({ key: 'settings', raw: asJson(raw) });
  }
  const data = migrated(raw, from);
  const docs = parseDocs(data['docs'], mending);
  const stored = { ...parseDevice(data, mending), docs };
  return { stored, repaired: [...new Set(mending.repaired)], aside: mending.aside, future: false };
}
