import { childOf, type Doc, descends, kindOf, type Making, type StoredSettings } from './documents';
import type { Happening, Kind } from './everything';
import { hashOf } from './hash';
import { titleOf } from './project';
import { same } from './same';
import type { Mending, SetAside } from './schema';
import type { Json } from './settings';
import { eraOfSync, parseSyncItem, type SyncItem } from './sync-item';

export interface Reconciled {
  stored: StoredSettings;
  happenings: Happening[];
  aside: SetAside[];
  /** Keys that a newer version wrote: neither read nor written. */
  newer: ReadonlySet<string>;
}

/** The state of sync, taken as it is. */
const taken = (key: string, { rev, parent, past, data, goneAt }: SyncItem): Doc => {
  return { key, rev, parent, past, sent: rev, synced: rev, data, goneAt };
};

/** A copy of a text that lost; named alike on every device that makes it, so that there is one. */
function copyOf({ key, rev, data }: Doc, kind: 'rule' | 'template'): Doc {
  const id = hashOf(`${key} ${rev === '' ? JSON.stringify(data) : rev}`);
  const copy = { ...(data as { readonly [name: string]: Json }), id };
  return {
    key: `${kind}/${id}`,
    rev: `${id}~`,
    parent: null,
    past: [],
    sent: null,
    synced: null,
    data: copy,
    goneAt: 0,
  };
}

interface Merged {
  /** What holds, and the copy of what lost. */
  docs: [holds: Doc, copy?: Doc];
  happening?: Happening;
  aside?: SetAside;
}

/** Two states of a document of which neither was made from the other. What sync holds is what every device will hold. */
function diverged(ours: Doc, theirs: SyncItem, kind: Kind, { newRev }: Making): Merged {
  if (same(ours.data, theirs.data)) return { docs: [taken(ours.key, theirs)] };
  if (theirs.data === null) {
    const kept: Doc = { ...ours, ...childOf(theirs), rev: newRev(), sent: theirs.rev, synced: theirs.rev };
    return { docs: [kept], happening: { kind: 'kept', what: kind, title: titleOf(ours) } };
  }
  const winner = taken(ours.key, theirs);
  if (ours.data === null) return { docs: [winner], happening: { kind: 'kept', what: kind, title: titleOf(winner) } };
  if (kind === 'rule' || kind === 'template') {
    const happening: Happening = { kind: 'copied', what: kind, title: titleOf(ours) };
    return { docs: [winner, copyOf(ours, kind)], happening };
  }
  return { docs: [winner], happening: { kind: 'overruled', what: kind }, aside: { key: ours.key, raw: ours.data } };
}

/** One document here and in sync. */
function merged(ours: Doc, theirs: SyncItem, kind: Kind, making: Making): Merged {
  // Where the same state reads otherwise, ours was mended.
  if (ours.rev !== '' && ours.rev === theirs.rev) return { docs: [taken(ours.key, theirs)] };
  if (descends(theirs, ours.rev)) return { docs: [taken(ours.key, theirs)] };
  if (descends(ours, theirs.rev)) return { docs: [{ ...ours, synced: theirs.rev }] };
  return diverged(ours, theirs, kind, making);
}

/** Ours in place of an item that can't be read, or that there is none. */
function inPlaceOfSpoilt(key: string, ours: Doc | undefined, { newRev, now }: Making): Doc {
  if (ours !== undefined) return { ...ours, ...(ours.rev !== '' && childOf(ours)), rev: newRev(), synced: null };
  return { key, rev: newRev(), parent: null, past: [], sent: null, synced: null, data: null, goneAt: now };
}

/** A document that sync lacks is to be sent again: only a deletion deletes. Nobody has to hear of a deletion any more then. */
function whereMissing(doc: Doc, items: Readonly<Record<string, unknown>>): Doc[] {
  if (Object.hasOwn(items, doc.key)) return [doc];
  return doc.data === null ? [] : [{ ...doc, synced: null }];
}

/** Without what was deleted as a whole on another device. What was changed here since, or never left, stays. */
function intoEra(stored: StoredSettings, era: number): { stored: StoredSettings; erased: boolean } {
  if (era <= stored.era) return { stored, erased: false };
  const stays = ({ rev, synced, data }: Doc) => data !== null && (rev === '' || rev !== synced);
  const docs = stored.docs.filter(stays).map((doc) => ({ ...doc, sent: null, synced: null }));
  const erased = stored.docs.some((doc) => doc.data !== null && !stays(doc));
  return { stored: { ...stored, era, docs }, erased };
}

/**
 * What this device holds, brought together with all items of storage.sync. Nothing is lost: of two states that don't know
 * each other sync's holds, and ours stays as a copy or is set aside, and is told. Pure but for `making`.
 */
export function reconciled(
  before: StoredSettings,
  items: Readonly<Record<string, unknown>>,
  making: Making,
): Reconciled {
  const theirEra = eraOfSync(items) ?? before.era;
  const { stored, erased } = intoEra(before, theirEra);
  const happenings: Happening[] = erased ? [{ kind: 'erased' }] : [];
  const aside: SetAside[] = [];
  const newer = new Set<string>();
  const docs = new Map(stored.docs.map((doc) => [doc.key, doc]));
  const mending: Mending = { repaired: [], aside };

  for (const [key, raw] of Object.entries(items)) {
    const kind = kindOf(key);
    if (kind === undefined) continue;
    const faults = mending.repaired.length;
    const theirs = parseSyncItem(key, raw, mending);
    const ours = docs.get(key);
    if (theirs.kind === 'newer') newer.add(key);
    else if (theirs.kind === 'spoilt') docs.set(key, inPlaceOfSpoilt(key, ours, making));
    else if (theirs.era >= stored.era) {
      const result: Merged = ours === undefined ? { docs: [taken(key, theirs)] } : merged(ours, theirs, kind, making);
      const [doc, copy] = result.docs;
      // What was mended here is mended for everybody.
      const isMended = doc.rev === theirs.rev && mending.repaired.length > faults;
      docs.set(key, isMended ? { ...doc, ...childOf(doc), rev: making.newRev() } : doc);
      if (copy !== undefined && !docs.has(copy.key)) docs.set(copy.key, copy);
      if (result.happening !== undefined) happenings.push(result.happening);
      if (result.aside !== undefined) aside.push(result.aside);
    }
  }
  const kept = [...docs.values()].flatMap((doc) => whereMissing(doc, items));
  if (mending.repaired.length > 0) happenings.push({ kind: 'repaired', fields: [...new Set(mending.repaired)] });
  return { stored: { ...stored, docs: kept }, happenings, aside, newer };
}
