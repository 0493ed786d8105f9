import { committed, type Making, type StoredSettings } from './documents';
import type { Aside } from './everything';
import { version } from './migrations';
import { documentsOf, settingsOf } from './project';
import { type Parsed, parseStored } from './schema';
import { parseAside, parseStatus, type Status, withAside, withHappenings } from './schema-status';
import type { Settings } from './settings';

/** The items of storage.local that hold the settings, and what is kept beside them. */
export const settingsKey = 'settings';
export const statusKey = 'status';
export const asideKey = 'aside';
/** What takes the last import back. */
export const undoKey = 'undo';

/** What the store needs of a storage: one item read, items written together (all or none). */
export interface Items {
  get(key: string): Promise<unknown>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Settings and what there is to say about them, as they were read or are to be written. */
export interface Books {
  stored: StoredSettings;
  status: Status;
  aside: Aside[];
  /** A newer version of Say Why wrote the settings: `stored` is empty, and never written. */
  newer: boolean;
}

/** Reads the books; what was spoilt in them is mended, told and set aside. Rejects where the storage does. */
export async function readBooks(storage: Pick<Items, 'get'>, making: Making): Promise<Books> {
  const [settings, status, aside] = await Promise.all(
    [settingsKey, statusKey, asideKey].map((key) => storage.get(key)),
  );
  return mendedBooks(parseStored(settings), parseStatus(status), parseAside(aside), making);
}

function mendedBooks(parsed: Parsed, status: Status, aside: Aside[], making: Making): Books {
  const { stored, repaired, future } = parsed;
  const happenings = repaired.length > 0 ? [{ kind: 'repaired' as const, fields: repaired }] : [];
  return {
    stored,
    status: { ...status, notices: withHappenings(status.notices, happenings, making) },
    aside: withAside(aside, parsed.aside, making.now),
    newer: future,
  };
}

/** The books as items to write together. Settings of a newer version are left as they are. */
export function itemsOf({ stored, status, aside, newer }: Books): Record<string, unknown> {
  return {
    ...(!newer && { [settingsKey]: { version, ...stored } }),
    [statusKey]: status,
    [asideKey]: aside,
  };
}

/** The books with other settings. */
export function withSettings(books: Books, settings: Settings, making: Making): Books {
  const { on, snoozedUntil, place } = settings;
  const docs = committed(books.stored.docs, documentsOf(settings), making);
  return { ...books, stored: { ...books.stored, on, snoozedUntil, place, docs } };
}

/** What the person set, without what an administrator fixed. */
export const settingsIn = ({ stored }: Books): Settings => settingsOf(stored);
