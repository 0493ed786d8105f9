import { isData } from './json';
import { guardPeople } from './people';
import { defaultParts, personKey } from './project';

type Data = Readonly<Record<string, unknown>>;

/** Today's version of all settings data: of the item in storage.local, of each item in storage.sync, and of exported files. */
export const version = 2;

/** One step from a version to the next. Steps are only ever added. */
interface Step {
  /** The whole of storage.local's item. */
  stored(data: Data): Data;
  /** What one document holds, in storage.sync, which began with version 2. */
  document(key: string, data: unknown): unknown;
  /** The settings of an exported file, which began with version 2. */
  file(settings: Data): Data;
}

/** A document without a name of its state: it has not been anywhere yet. */
const fresh = (key: string, data: unknown) => ({ key, rev: '', parent: null, past: [], data });

/** The rules that version 1 stored for everybody: nobody chose these, so that today's defaults take their place. */
const rulesOfOne: Readonly<Record<string, string>> = {
  note: 'required',
  'not-default': 'required',
  'own-words': 'important',
  'how-we-know': 'important',
  'why-connect': 'important',
  'common-ground': 'nice',
  'mutual-contact': 'nice',
  'about-them': 'important',
  'about-me': 'nice',
  offer: 'nice',
  length: 'required',
  fresh: 'important',
  'right-name': 'required',
  'filled-in': 'required',
  'no-pitch': 'important',
};
const thresholdOfOne = 60;

/** What somebody chose of version 1's rules. */
function chosenInOne(rules: unknown): unknown {
  if (!isData(rules)) return rules;
  const { importance, threshold, ...rest } = rules;
  const chosen = isData(importance)
    ? Object.fromEntries(Object.entries(importance).filter(([rule, how]) => rulesOfOne[rule] !== how))
    : importance;
  return {
    ...rest,
    ...(chosen !== undefined && { importance: chosen }),
    ...(threshold !== undefined && threshold !== thresholdOfOne && { threshold }),
  };
}

/** Version 1 held everything in one object, on one device. */
function documentsFromOne({ rules, unflagged, asking, askOnBlank, people, ...rest }: Data): Data {
  const speaking = {
    ...(unflagged !== undefined && { unflagged }),
    ...(asking !== undefined && { asking }),
    ...(askOnBlank !== undefined && { askAt: askAtOfOne(askOnBlank) }),
  };
  const one = (person: unknown, i: number) => {
    const [sound] = guardPeople([person]);
    return fresh(sound === undefined ? `person/unreadable-${i}` : personKey(sound), person);
  };
  return {
    ...rest,
    docs: [
      fresh('speaking', speaking),
      ...(rules === undefined ? [] : [fresh('sending', chosenInOne(rules))]),
      ...(people === undefined ? [] : Array.isArray(people) ? people.map(one) : [fresh('person/unreadable', people)]),
    ],
  };
}

/** What isn't a yes or no is handed on, to be found faulty. */
function askAtOfOne(askOnBlank: unknown): unknown {
  if (askOnBlank === false) return defaultParts.speaking.askAt.filter((verdict) => verdict !== 'blank');
  return askOnBlank === true ? defaultParts.speaking.askAt : askOnBlank;
}

/** The step at place i takes data of version i + 1 to version i + 2. */
const steps: readonly Step[] = [
  { stored: documentsFromOne, document: (_, data) => data, file: (settings) => settings },
];

/** The version of some data: `newer` than this one, or undefined where it says none that can be. */
export function versionOf(data: Data): number | 'newer' | undefined {
  const stored = Object.hasOwn(data, 'version') ? data['version'] : undefined;
  if (typeof stored !== 'number' || !Number.isInteger(stored) || stored < 1) return undefined;
  return stored > version ? 'newer' : stored;
}

/** Stored data of any version in today's form; without a version, by its look. */
export function migrated(data: Data, from = Array.isArray(data['docs']) ? version : 1): Data {
  return steps.slice(from - 1).reduce((older, { stored }) => stored(older), data);
}

/** What a document of a version (2 or later) holds, in today's form. */
export function migratedDocument(key: string, data: unknown, from: number): unknown {
  return steps.slice(from - 1).reduce((older, { document }) => (isData(older) ? document(key, older) : older), data);
}

/** The settings of an exported file of a version (2 or later), in today's form. */
export function migratedFile(settings: Data, from: number): Data {
  return steps.slice(from - 1).reduce((older, { file }) => file(older), settings);
}
