import { type Kind, kinds } from './everything';
import { same } from './same';
import type { Json } from './settings';

/** How one state of a document came from others: what tells a newer state from one of another device beside it. */
export interface Lineage {
  /** Names this state, on every device; '' where it has no name yet. */
  rev: string;
  /** The state that it was made from; null for the first. */
  parent: string | null;
  /** Earlier ones, the latest first, as many as `mostPast`. */
  past: string[];
}

/** One piece of the settings as it is kept and synced: a fixed part ('sending') or an item of a list ('rule/4f2a'). */
export interface Doc extends Lineage {
  key: string;
  /** The last state that went, or may have gone, to sync. */
  sent: string | null;
  /** The state that sync is known to hold. */
  synced: string | null;
  /** Null where the document was deleted, which other devices have to hear of. */
  data: Json;
  /** When it was deleted, milliseconds since the epoch; 0 where it wasn't. */
  goneAt: number;
}

/** The settings as storage.local holds them, in one item, so that a write of them is whole or isn't. */
export interface StoredSettings {
  on: boolean;
  snoozedUntil: number | null;
  place: 'sync' | 'device';
  /** How often everything was deleted: documents of an earlier era are no more. */
  era: number;
  /** In the order in which lists show them. */
  docs: Doc[];
}

export const mostPast = 16;

/** The kind in a document's key; undefined where it is none. */
export function kindOf(key: string): Kind | undefined {
  const [name] = key.split('/', 1);
  return kinds.find((kind) => kind === name && isList(kind) === key.includes('/'));
}

/** Whether there are many documents of a kind. */
export const isList = (kind: Kind): boolean =>
  kind === 'rule' || kind === 'template' || kind === 'person' || kind === 'company';

/** What makes new names for states. */
export interface Making {
  newRev(): string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A document after a change here. States that never left this device leave no trace. */
export function edited(before: Doc | undefined, key: string, data: Json, { newRev, now }: Making): Doc {
  const goneAt = data === null ? now : 0;
  if (before === undefined)
    return { key, rev: newRev(), parent: null, past: [], sent: null, synced: null, data, goneAt };
  const left = before.rev !== '' && (before.rev === before.sent || before.rev === before.synced);
  const lineage = left ? childOf(before) : { parent: before.parent, past: before.past };
  return { ...before, ...lineage, rev: newRev(), data, goneAt };
}

/** The lineage of a state made from another. */
export function childOf({ rev, parent, past }: Lineage): Omit<Lineage, 'rev'> {
  return { parent: rev, past: (parent === null ? past : [parent, ...past]).slice(0, mostPast) };
}

/** Whether a state was made from another, through however many known between. */
export function descends({ parent, past }: Lineage, from: string): boolean {
  return from !== '' && (parent === from || past.includes(from));
}

/** The documents with `wanted` (data by key, in order) in force; what isn't wanted any more is deleted. */
export function committed(docs: readonly Doc[], wanted: ReadonlyMap<string, Json>, making: Making): Doc[] {
  const before = new Map(docs.map((doc) => [doc.key, doc]));
  const kept = [...wanted].map(([key, data]) => {
    const doc = before.get(key);
    return doc !== undefined && doc.data !== null && same(doc.data, data) ? doc : edited(doc, key, data, making);
  });
  const gone = docs.flatMap((doc) => {
    if (wanted.has(doc.key)) return [];
    if (doc.data === null) return [doc];
    // Nobody else has heard of it.
    return doc.sent === null && doc.synced === null ? [] : [edited(doc, doc.key, null, making)];
  });
  return [...kept, ...gone];
}
