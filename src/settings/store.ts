import { applyChange, type Change } from './changes';
import type { Settings } from './model';
import { type Parsed, parseSettings } from './schema';

/** The item of the storage that holds the settings. */
export const settingsKey = 'settings';

/** What the store needs of a storage: one item read, items written together (all or none). */
export interface Items {
  get(key: string): Promise<unknown>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Reads the settings. Rejects where the storage does. */
export async function loadSettings(storage: Pick<Items, 'get'>): Promise<Parsed> {
  return parseSettings(await storage.get(settingsKey));
}

/**
 * Stores the settings after `change`, together with what `beside` derives from them, so that no death in between leaves
 * the two apart. Null, and nothing stored, where the settings are a newer version's. Rejects where the storage does.
 * Calls must not overlap: each reads what the one before it wrote.
 */
export async function saveChange(
  storage: Items,
  change: Change,
  beside: (settings: Settings) => Readonly<Record<string, unknown>>,
): Promise<Settings | null> {
  const { settings, future } = await loadSettings(storage);
  if (future) return null;
  const changed = applyChange(settings, change);
  await storage.set({ ...beside(changed), [settingsKey]: changed });
  return changed;
}
