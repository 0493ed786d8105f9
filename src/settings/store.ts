import { committed, type Making, type StoredSettings } from './documents';
import type { Aside } from './everything';
import { version } from './migrations';
import { documentsOf, settingsOf } from './project';
import { parseStored } from './schema';
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

/** The books out of what storage holds, by key; what was spoilt in them is mended, told and set aside. Never throws. */
export function booksOf(raw: Readonly<Record<string, unknown>>, making: Making): Books {
  const { stored, repaired, future, aside } = parseStored(raw[settingsKey]);
  const status = parseStatus(raw[statusKey]);
  const happenings = repaired.length > 0 ? [{ kind: 'repaired' as const, fields: repaired }] : [];
  return {
    stored,
    status: { ...status, notices: withHappenings(status.notices, happenings, making) },
    aside: withAside(parseAside(raw[asideKey]), aside, making.now),
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
