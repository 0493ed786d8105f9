import type { Making } from '../settings/documents';
import { effectiveOf } from '../settings/effective';
import { withManaged } from '../settings/managed';
import { type Effective, effectiveKey, nothingObserved, type Observed } from '../settings/model';
import { same } from '../settings/same';
import {
  asideKey,
  type Books,
  booksOf,
  type Items,
  itemsOf,
  settingsIn,
  settingsKey,
  statusKey,
} from '../settings/store';
import { observedKey, storedObserved } from './observed';
import type { Speaking } from './speaking';

/** All that is kept on this device, as one write leaves it. */
export interface Kept extends Books {
  observed: Observed;
  /** What storage holds, by key. */
  raw: Readonly<Record<string, unknown>>;
}

/** Reads and writes all that is kept. Calls must not overlap: each write builds on the read before it. */
export interface Keeping {
  /** Rejects where storage does. */
  read(): Promise<Kept>;
  /**
   * Writes what differs from what was read, the snapshot for pages included, and `beside` with it: all or nothing. Gives what is
   * kept then. Rejects where storage does.
   */
  write(kept: Kept, beside?: Readonly<Record<string, unknown>>): Promise<Kept>;
}

interface KeepingPlatform {
  local: Items;
  making(): Making;
  speaking: Speaking;
  /** Hears the snapshot in force after each write. */
  onEffective(effective: Effective): Promise<void>;
}

const keys = [settingsKey, statusKey, asideKey, observedKey, effectiveKey];

/** Items that say what holds where there are none. */
const isNothing = (key: string, value: unknown): boolean =>
  (key === asideKey && same(value, [])) || (key === observedKey && same(value, nothingObserved));

export function createKeeping({ local, making, speaking, onEffective }: KeepingPlatform): Keeping {
  return {
    async read() {
      const now = making();
      const values = await Promise.all(keys.map((key) => local.get(key)));
      const raw = Object.fromEntries(keys.map((key, i) => [key, values[i]]));
      return { ...booksOf(raw, now), observed: storedObserved(raw[observedKey], now.now), raw };
    },
    async write(kept, beside = {}) {
      const settings = withManaged(settingsIn(kept), kept.status.managed);
      const { language, messages, ...templates } = await speaking.spoken(settings);
      const effective = effectiveOf(settings, language, messages, kept.observed, templates);
      const wanted = { ...itemsOf(kept), [observedKey]: kept.observed, [effectiveKey]: effective };
      const changed = Object.entries(wanted).filter(([key, value]) => {
        const stored = kept.raw[key];
        return !same(stored, value) && !(stored === undefined && isNothing(key, value));
      });
      const items = { ...Object.fromEntries(changed), ...beside };
      if (Object.keys(items).length > 0) await local.set(items);
      await onEffective(effective);
      return { ...kept, raw: { ...kept.raw, ...items } };
    },
  };
}
