import type { Making } from '../settings/documents';
import { effectiveOf } from '../settings/effective';
import { withManaged } from '../settings/managed';
import { type Effective, effectiveKey, type Observed } from '../settings/model';
import { same } from '../settings/same';
import { type Books, type Items, itemsOf, readBooks, settingsIn } from '../settings/store';
import { observedKey, storedObserved } from './observed';
import type { Speaking } from './speaking';

/** All that is kept on this device, as one write leaves it. */
export interface Kept extends Books {
  observed: Observed;
}

/** Reads and writes all that is kept. Calls must not overlap: each write builds on the read before it. */
export interface Keeping {
  /** Rejects where storage does. */
  read(): Promise<Kept>;
  /**
   * Writes what differs from storage, the snapshot for pages included, and `beside` with it: all or nothing. Rejects where
   * storage does.
   */
  write(kept: Kept, beside?: Readonly<Record<string, unknown>>): Promise<void>;
}

interface KeepingPlatform {
  local: Items;
  making(): Making;
  speaking: Speaking;
  /** Hears the snapshot in force after each write. */
  onEffective(effective: Effective): Promise<void>;
}

/** Items that say what holds where there are none. */
const isNothing = (key: string, value: unknown): boolean =>
  key !== effectiveKey &&
  (same(value, []) || (key === observedKey && same(value, { notesSeen: null, blanksSentAnyway: 0 })));

export function createKeeping({ local, making, speaking, onEffective }: KeepingPlatform): Keeping {
  return {
    async read() {
      const now = making();
      const [books, observed] = await Promise.all([readBooks(local, now), local.get(observedKey)]);
      return { ...books, observed: storedObserved(observed, now.now) };
    },
    async write(kept, beside = {}) {
      const settings = withManaged(settingsIn(kept), kept.status.managed);
      const { language, messages } = await speaking.words(settings.language);
      const effective = effectiveOf(settings, language, messages, kept.observed);
      const wanted = { ...itemsOf(kept), [observedKey]: kept.observed, [effectiveKey]: effective, ...beside };
      const differs = async ([key, value]: [string, unknown]) => {
        const stored = await local.get(key);
        return !same(stored, value) && !(stored === undefined && isNothing(key, value));
      };
      const entries = Object.entries(wanted);
      const changed = await Promise.all(entries.map(differs));
      const items = Object.fromEntries(entries.filter((_, i) => changed[i]));
      if (Object.keys(items).length > 0) await local.set(items);
      await onEffective(effective);
    },
  };
}
