import * as z from 'zod/mini';
import { ruleIds } from '../rules/types';
import { defaultSettings, type Settings } from './model';
import { distinctPeople, personMost } from './people';

/** The form of the settings of today, version 1. Bounds are those of model.ts's guard. */
const importance = z.enum(['off', 'nice', 'important', 'required']);
/** Text that isn't blank, trimmed; lengths in UTF-16 units. */
const text = (most: number) => z.string().check(z.maxLength(most), z.trim(), z.minLength(1));
const person = z.object({ name: text(personMost.name), slug: z.exactOptional(text(personMost.slug)) });
const schema = z.object({
  version: z.literal(1),
  on: z.boolean(),
  snoozedUntil: z.nullable(z.number().check(z.gte(0), z.lte(8.64e15))),
  rules: z.object({
    importance: z.record(z.enum(ruleIds), importance),
    threshold: z.number().check(z.gte(0), z.lte(100)),
  }),
  unflagged: z.array(z.enum(ruleIds)),
  asking: z.enum(['once', 'never', 'always']),
  askOnBlank: z.boolean(),
  people: z.array(person),
});

type Data = Record<string, unknown>;

/** The step at place i takes data of version i + 1 to version i + 2. Steps are only ever added. */
const migrations: readonly ((data: Data) => Data)[] = [];
const version = migrations.length + 1;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The known fields of `value`; where one is missing, its default, which is no fault: a newer field has not been set yet. */
function completed(value: unknown, fallback: unknown): unknown {
  if (!isData(fallback) || !isData(value)) return value;
  const known = Object.entries(fallback).map(([key, theirs]) => [
    key,
    Object.hasOwn(value, key) ? completed(value[key], theirs) : theirs,
  ]);
  return Object.fromEntries(known);
}

/** The part of a fault's path that can be mended: up to the item of a list, or to the last field with a default. */
function mendable(path: readonly PropertyKey[], fallback: unknown = defaultSettings): (string | number)[] {
  const [step, ...rest] = path;
  if (typeof step === 'number') return [step];
  if (typeof step !== 'string' || !isData(fallback) || !Object.hasOwn(fallback, step)) return [];
  return [step, ...mendable(rest, fallback[step])];
}

/** `value` with the fault at a mendable path gone: a bad item of a list is dropped, anything else becomes its default. */
function mended(value: unknown, fallback: unknown, path: readonly (string | number)[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined || !isData(fallback)) {
    return typeof step === 'number' && Array.isArray(value) ? value.filter((_, i) => i !== step) : fallback;
  }
  return isData(value) ? { ...value, [step]: mended(value[step], fallback[step], rest) } : fallback;
}

/** A path up to the first item of a list. */
function namesOf(path: readonly PropertyKey[]): string[] {
  const end = path.findIndex((step) => typeof step !== 'string');
  return path.slice(0, end < 0 ? path.length : end).filter((step) => typeof step === 'string');
}

export interface Parsed {
  settings: Settings;
  /** Where something bad became its default, such as 'rules.threshold'; 'settings' stands for the whole. */
  repaired: string[];
  /** The data was written by a newer version: `settings` are the defaults and must not be stored over it. */
  future: boolean;
}

/**
 * Settings out of whatever storage holds: older data is migrated, each bad field becomes its default and is named, the
 * rest is kept. Nothing stored yet (undefined) is no fault. Never throws.
 */
export function parseSettings(raw: unknown): Parsed {
  const whole = (repaired: string[], future = false) => ({
    settings: structuredClone(defaultSettings),
    repaired,
    future,
  });
  if (raw === undefined) return whole([]);
  if (!isData(raw)) return whole(['settings']);

  const stored = Object.hasOwn(raw, 'version') ? raw['version'] : undefined;
  const from = typeof stored === 'number' && Number.isInteger(stored) && stored >= 1 ? stored : null;
  if (from !== null && from > version) return whole([], true);

  let data = raw;
  for (const migrate of migrations.slice((from ?? 1) - 1)) data = migrate(data);

  let value = completed({ ...data, version }, defaultSettings);
  const repaired = from === null ? ['version'] : [];
  // Faults beneath a fault show when that one is mended: as many turns as the form has levels, and some to spare.
  for (let turn = 0; turn < 10; turn++) {
    const result = schema.safeParse(value);
    if (result.success) return { settings: distinct(result.data), repaired: [...new Set(repaired)], future: false };
    const { issues } = result.error;
    // Item by item a few faults are mended; a list that is bad all over goes as a whole.
    const paths = issues.map(({ path }) => mendable(issues.length > 100 ? namesOf(path) : path));
    const faults = new Map(paths.map((path) => [path.join('.'), path]));
    for (const path of faults.values()) repaired.push(namesOf(path).join('.') || 'settings');
    // From the last to the first, so that dropping an item of a list leaves the places of those still to drop.
    for (const path of [...faults.values()].reverse()) value = mended(value, defaultSettings, path);
  }
  return whole(['settings']);
}

/** Each rule and each person once, however often stored; no more people than are kept. */
const distinct = (settings: Settings): Settings => ({
  ...settings,
  unflagged: [...new Set(settings.unflagged)],
  people: distinctPeople(settings.people),
});
