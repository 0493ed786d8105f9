import { kindOf, type StoredSettings } from './documents';
import { type Everything, kinds, type Stored } from './everything';
import { isData } from './json';
import { withManaged } from './managed';
import { settingsOf } from './project';
import { parseStored } from './schema';
import { parseUndo } from './schema-import';
import { parseAside, parseStatus } from './schema-status';
import { asideKey, settingsKey, statusKey, undoKey } from './store';
import { bytesOf } from './sync-item';

/** The item of storage.local that holds what was observed of LinkedIn. */
export const observedKey = 'observed';

/** What following needs of storage.local. */
export interface Followed {
  get(key: string): Promise<unknown>;
  onChanged(key: string, signal: AbortSignal, listener: (value: unknown) => void): void;
}

const followedKeys = [settingsKey, statusKey, asideKey, undoKey, observedKey] as const;
type Raw = Readonly<Record<(typeof followedKeys)[number], unknown>>;

function storedOf({ docs }: StoredSettings, raw: Raw): Stored[] {
  const rows: Stored[] = kinds.map((kind) => {
    const ours = docs.filter(({ key, data }) => data !== null && kindOf(key) === kind);
    return { kind, count: ours.length, bytes: ours.reduce((sum, doc) => sum + bytesOf(doc.key, doc.data), 0) };
  });
  const beside = (kind: Stored['kind'], key: keyof Raw, count: number): Stored => ({
    kind,
    count,
    bytes: count === 0 ? 0 : bytesOf(key, raw[key]),
  });
  rows.push(beside('observed', observedKey, isData(raw.observed) ? 1 : 0));
  rows.push(beside('set aside', asideKey, parseAside(raw.aside).length));
  rows.push(beside('undo', undoKey, parseUndo(raw.undo) === null ? 0 : 1));
  return rows.filter(({ count }) => count > 0);
}

/** All that the options page shows, out of whatever storage.local holds. Never throws. */
export function everythingOf(raw: Raw): Everything {
  const { stored, future } = parseStored(raw.settings);
  const { sync, notices, managed } = parseStatus(raw.status);
  const undo = parseUndo(raw.undo);
  return {
    settings: withManaged(settingsOf(stored), managed),
    managed: Object.keys(managed) as Everything['managed'],
    newer: future,
    sync,
    notices,
    aside: parseAside(raw.aside),
    stored: storedOf(stored, raw),
    undo: undo && { at: undo.at },
  };
}

/**
 * Reads everything now and whenever any of it changes, several changes at once as one, until the signal. Never throws; where
 * the browser refuses to read, nothing is taken until a change tells.
 */
export function followEverything(local: Followed, signal: AbortSignal, take: (everything: Everything) => void): void {
  let isAsked = false;
  const read = async (): Promise<void> => {
    isAsked = false;
    const values = await Promise.all(followedKeys.map((key) => local.get(key)));
    // A change that came meanwhile is read next.
    if (signal.aborted || isAsked) return;
    take(everythingOf(Object.fromEntries(followedKeys.map((key, i) => [key, values[i]])) as Raw));
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    queueMicrotask(() => void read().catch(() => undefined));
  };
  for (const key of followedKeys) local.onChanged(key, signal, ask);
  ask();
}
