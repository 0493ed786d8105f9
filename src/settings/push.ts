import { type Doc, kindOf, type Making, type StoredSettings } from './documents';
import { isData } from './json';
import { version, versionOf } from './migrations';
import { bytesOf, eraKey, eraOfSync, syncMost, toSyncItem } from './sync-item';

/** What to write to storage.sync, and what there is no room for. */
export interface Push {
  set: Record<string, unknown>;
  remove: string[];
  /** The documents in `set`, as they are then. */
  sending: Doc[];
  /** Too large for one item. */
  tooLarge: Doc[];
  /** No room left. */
  held: Doc[];
}

/** So long (milliseconds) a deletion is told to devices that come late: half a year. */
const tellingTime = 180 * 86_400_000;

/** Whether sync still has to hear of a document. */
export const isPending = ({ rev, synced }: Doc): boolean => rev === '' || rev !== synced;

/** Every document's state gets a name, where it has none yet. */
export function named(docs: readonly Doc[], { newRev }: Making): Doc[] {
  return docs.map((doc) => (doc.rev === '' ? { ...doc, rev: newRev() } : doc));
}

interface Item {
  key: string;
  /** When it was deleted; 0 where it wasn't. */
  goneAt: number;
  era: number;
}

/** Items of sync that are ours to remove: those of an earlier era, and deletions, the oldest first. */
function ownItems(items: Readonly<Record<string, unknown>>): Item[] {
  return Object.entries(items).flatMap(([key, raw]) => {
    if (kindOf(key) === undefined || !isData(raw) || versionOf(raw) === 'newer') return [];
    const number = (value: unknown) => (typeof value === 'number' && value > 0 ? value : 0);
    return [{ key, goneAt: raw['data'] === null ? number(raw['goneAt']) : 0, era: number(raw['era']) }];
  });
}

/**
 * Plans one write of storage.sync: all that it has to hear of and has room for, in the order of `docs`. Deletions that others
 * had half a year to hear of go, and so do older ones where there is no room. `newer` keys are left alone.
 */
export function pushOf(
  { docs, era }: StoredSettings,
  items: Readonly<Record<string, unknown>>,
  newer: ReadonlySet<string>,
  now: number,
): Push {
  const push: Push = { set: {}, remove: [], sending: [], tooLarge: [], held: [] };
  const theirEra = eraOfSync(items);
  if (theirEra === null) return { ...push, held: docs.filter(isPending) };

  const sizes = new Map(Object.entries(items).map(([key, value]) => [key, bytesOf(key, value)]));
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const resize = (key: string, size: number | undefined) => {
    total += (size ?? 0) - (sizes.get(key) ?? 0);
    if (size === undefined) sizes.delete(key);
    else sizes.set(key, size);
  };
  const remove = (key: string) => {
    resize(key, undefined);
    push.remove.push(key);
  };

  if (era > theirEra) {
    push.set[eraKey] = { version, era };
    resize(eraKey, bytesOf(eraKey, push.set[eraKey]));
  }
  const wanted = new Set(docs.filter((doc) => isPending(doc)).map(({ key }) => key));
  const gone: string[] = [];
  for (const item of ownItems(items).sort((a, b) => a.goneAt - b.goneAt)) {
    if (newer.has(item.key) || wanted.has(item.key)) continue;
    if (item.era < era || (item.goneAt > 0 && item.goneAt < now - tellingTime)) remove(item.key);
    else if (item.goneAt > 0) gone.push(item.key);
  }

  for (const doc of docs) {
    if (!isPending(doc) || newer.has(doc.key)) continue;
    // Nobody has to hear that something is gone which sync never held.
    if (doc.data === null && !sizes.has(doc.key)) continue;
    const item = toSyncItem(doc, era);
    const size = bytesOf(doc.key, item);
    if (size > syncMost.item) {
      push.tooLarge.push(doc);
      continue;
    }
    const fits = () =>
      total - (sizes.get(doc.key) ?? 0) + size <= syncMost.total &&
      sizes.size + (sizes.has(doc.key) ? 0 : 1) <= syncMost.items;
    for (let oldest = gone[0]; !fits() && oldest !== undefined; oldest = gone[0]) {
      gone.shift();
      remove(oldest);
    }
    if (!fits()) {
      push.held.push(doc);
      continue;
    }
    resize(doc.key, size);
    push.set[doc.key] = item;
    push.sending.push(doc);
  }
  return push;
}

/** The documents before a push leaves: whatever becomes of it, these states may have gone. */
export function sentOf(docs: readonly Doc[], { sending }: Push): Doc[] {
  const keys = new Set(sending.map(({ key }) => key));
  return docs.map((doc) => (keys.has(doc.key) ? { ...doc, sent: doc.rev } : doc));
}

/** The documents after a push has arrived; deletions that nobody has to hear of any more go. */
export function arrivedOf(
  docs: readonly Doc[],
  { sending, remove }: Push,
  items: Readonly<Record<string, unknown>>,
): Doc[] {
  const arrived = new Map(sending.map(({ key, rev }) => [key, rev]));
  const removed = new Set(remove);
  return docs
    .map((doc) => {
      const rev = arrived.get(doc.key);
      return rev === undefined ? doc : { ...doc, synced: rev };
    })
    .filter(({ key, data }) => data !== null || arrived.has(key) || (Object.hasOwn(items, key) && !removed.has(key)));
}
