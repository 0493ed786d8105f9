import { distinctCompanies } from './companies';
import type { ImportFault, ImportMode } from './everything';
import { placeOfBreak, placeOfField } from './fault-place';
import { isData } from './json';
import { migratedFile, version, versionOf } from './migrations';
import { distinctPeople, personMost } from './people';
import { type FaultAt, type Portable, parsePortable } from './schema-import';
import { most, type Settings } from './settings';

/** The name that an exported file goes by, in its field `app`. */
const app = 'Say Why';
/** The longest file that is read, in UTF-16 units: more than all that there may be. */
const longest = 8_000_000;

/** All settings as the text of a file. Times are of the person's own clock, in UTC. */
export function exported({ place: _, ...settings }: Settings, now: number): string {
  const portable: Portable = settings;
  return `${JSON.stringify({ app, version, exportedAt: new Date(now).toISOString(), settings: portable }, null, 2)}\n`;
}

const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`)).join('');

function located(text: string, { reason, path }: FaultAt): ImportFault {
  return { reason, field: fieldName(path), ...placeOfField(text, ['settings', ...path]) };
}

type Read = { value: Partial<Portable> } | { fault: ImportFault };

function read(given: string): Read {
  const whole = (reason: ImportFault['reason']): Read => ({ fault: { reason, field: '' } });
  if (given.length > longest) return whole('too large');
  // Editors of some systems put a mark before the text.
  const text = given.replace(/^\uFEFF/, '');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: { reason: 'not json', field: '', ...placeOfBreak(text) } };
  }
  if (!isData(data) || data['app'] !== app || !Object.hasOwn(data, 'settings') || !isData(data['settings'])) {
    return whole('not ours');
  }
  const from = versionOf(data);
  if (from === 'newer') return whole('newer');
  if (from === undefined || from < 2) return whole('not ours');
  const parsed = parsePortable(migratedFile(data['settings'], from));
  return 'fault' in parsed ? { fault: located(text, parsed.fault) } : parsed;
}

/** A list with others: those with an id of the list take its place, the others come last. */
function withAll<T extends { readonly id: string }>(list: readonly T[], more: readonly T[]): T[] {
  const all = new Map([...list, ...more].map((item) => [item.id, item]));
  return [...all.values()];
}

/** The file's lists beside those there are. */
function beside(settings: Settings, file: Partial<Portable>): Partial<Portable> {
  const { ownRules = [], templates = [], people = [], companies = [], unflagged = [] } = file;
  return {
    ...file,
    ownRules: withAll(settings.ownRules, ownRules),
    templates: withAll(settings.templates, templates),
    people: distinctPeople([...settings.people, ...people]),
    companies: distinctCompanies([...settings.companies, ...companies]),
    unflagged: [...new Set([...settings.unflagged, ...unflagged])],
  };
}

/** The first list of `after` that a file has made longer than it may be; one that was longer before stays as it was. */
function overfull(before: Settings, after: Settings): string | undefined {
  const limits = {
    ownRules: most.ownRules,
    templates: most.templates,
    people: personMost.people,
    companies: most.companies,
  };
  const names = Object.keys(limits) as (keyof typeof limits)[];
  return names.find((name) => after[name].length > Math.max(limits[name], before[name].length));
}

/** The settings after an import of a file's text, or why there are none. What the file lacks as a whole stays. Never throws. */
export function imported(
  settings: Settings,
  text: string,
  mode: ImportMode,
): { settings: Settings } | { fault: ImportFault } {
  const file = read(text);
  if ('fault' in file) return file;
  const { value } = file;
  const after = { ...settings, ...(mode === 'add' ? beside(settings, value) : value) };
  const whole = { ...after, people: distinctPeople(after.people), companies: distinctCompanies(after.companies) };
  const full = mode === 'add' ? overfull(settings, whole) : undefined;
  return full === undefined ? { settings: whole } : { fault: { reason: 'too many', field: full } };
}
