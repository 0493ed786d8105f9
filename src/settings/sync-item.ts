import type { Doc, Lineage } from './documents';
import { kindOf } from './documents';
import { asJson, isData } from './json';
import { migratedDocument, version, versionOf } from './migrations';
import { type Mending, parseData, parseLineage } from './schema';
import type { Json } from './settings';

/** The item of storage.sync that says how often everything was deleted. */
export const eraKey = 'era';

/** What storage.sync takes, of bytes as it counts them; a little is left free, as browsers don't count quite alike. */
export const syncMost = { item: 8192, total: 102_400 - 1024, items: 512 - 2 };

/** A document's item in storage.sync. */
export interface SyncItem extends Lineage {
  era: number;
  data: Json;
  goneAt: number;
}

export type Remote =
  | ({ readonly kind: 'document' } & SyncItem)
  /** By a newer version: to be left alone. */
  | { readonly kind: 'newer' }
  /** Nothing could be made of it. */
  | { readonly kind: 'spoilt' };

/** A document as storage.sync keeps it. */
export function toSyncItem({ rev, parent, past, data, goneAt }: Doc, era: number): Record<string, Json> {
  return { version, era, rev, parent, past, data, ...(data === null && { goneAt }) };
}

const eraOf = (raw: Readonly<Record<string, unknown>>): number => {
  const era = raw['era'];
  return typeof era === 'number' && Number.isSafeInteger(era) && era > 0 ? era : 0;
};

/** A document out of an item of storage.sync; what is mended of it is told. */
export function parseSyncItem(key: string, raw: unknown, mending: Mending): Remote {
  if (!isData(raw)) {
    mending.repaired.push(kindOf(key) ?? key);
    mending.aside.push({ key, raw: asJson(raw) });
    return { kind: 'spoilt' };
  }
  const from = versionOf(raw);
  if (from === 'newer') return { kind: 'newer' };
  const era = eraOf(raw);
  const lineage = parseLineage(raw);
  const goneAt = typeof raw['goneAt'] === 'number' && raw['goneAt'] > 0 ? raw['goneAt'] : 0;
  if (raw['data'] === null && goneAt > 0) return { kind: 'document', era, ...lineage, data: null, goneAt };
  const data = parseData(key, migratedDocument(key, raw['data'], Math.max(from ?? version, 2)), mending);
  return data === undefined ? { kind: 'spoilt' } : { kind: 'document', era, ...lineage, data, goneAt: 0 };
}

/** The era that storage.sync is in; null where a newer version keeps it in a way unknown here. */
export function eraOfSync(items: Readonly<Record<string, unknown>>): number | null {
  const item = Object.hasOwn(items, eraKey) ? items[eraKey] : undefined;
  if (!isData(item)) return 0;
  return versionOf(item) === 'newer' ? null : eraOf(item);
}

/** An item of a key and a value in bytes, as storage counts them: UTF-8, where Chromium writes '<' as an escape of six. */
export function bytesOf(key: string, value: unknown): number {
  const json = JSON.stringify(value) ?? '';
  let bytes = key.length + json.length;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    if (unit === 0x3c || unit === 0x2028 || unit === 0x2029) bytes += 5;
    else if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
