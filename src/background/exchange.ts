import { kindOf, type Making } from '../settings/documents';
import type { Happening, SyncState } from '../settings/everything';
import { withManaged } from '../settings/managed';
import { version } from '../settings/migrations';
import { titleOf } from '../settings/project';
import { arrivedOf, isPending, named, type Push, pushOf, sentOf } from '../settings/push';
import { reconciled } from '../settings/reconcile';
import { parseManaged } from '../settings/schema-edit';
import { withAside, withHappenings } from '../settings/schema-status';
import { settingsIn } from '../settings/store';
import { eraKey, eraOfSync } from '../settings/sync-item';
import type { Keeping, Kept } from './keeping';

/** The browser's sync. Each function rejects where the browser refuses. */
export interface Sync {
  /** All items. */
  all(): Promise<Record<string, unknown>>;
  /** Stores all or none. */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls when another device, or this one, changed something. */
  onChanged(signal: AbortSignal, listener: () => void): void;
}

interface ExchangePlatform {
  sync: Sync;
  keeping: Keeping;
  making(): Making;
  /** What an administrator fixed, raw. */
  managed(): Promise<unknown>;
  report(error: unknown, sentence: string): void;
}

const refusedSync = 'The browser’s sync refused something; it stays on this device, and is tried again.';

const told = (kept: Kept, happenings: readonly Happening[], making: Making): Kept => ({
  ...kept,
  status: { ...kept.status, notices: withHappenings(kept.status.notices, happenings, making) },
});
const inSync = (kept: Kept, sync: SyncState): Kept => ({ ...kept, status: { ...kept.status, sync } });

const tooLargeIn = ({ tooLarge }: Push): Happening[] =>
  tooLarge.flatMap((doc) => {
    const what = kindOf(doc.key);
    return what === undefined ? [] : [{ kind: 'too large', what, title: titleOf(doc) }];
  });

/** Empties the browser's sync of all that is ours and begins another era in it. Rejects where sync does. */
export async function emptySync(sync: Sync, era: number): Promise<number> {
  const items = await sync.all();
  const next = Math.max(era, eraOfSync(items) ?? era) + 1;
  const keys = Object.keys(items).filter((key) => key !== eraKey);
  if (keys.length > 0) await sync.remove(keys);
  await sync.set({ [eraKey]: { version, era: next } });
  return next;
}

/**
 * Brings this device and the browser's sync together: takes what is new there, tells what became of both, and sends what is
 * new here in at most one removal and one write. Storage knows at each step how far it came: ended in between, the next run
 * goes on from there. Gives how it stands then. Rejects where storage.local does; where sync does, everything stays here.
 */
export function createExchange(platform: ExchangePlatform): () => Promise<SyncState['state']> {
  const { sync, keeping, making, managed, report } = platform;
  const end = async (kept: Kept, state: SyncState) => {
    await keeping.write(inSync(kept, state));
    return state.state;
  };
  const refused = (kept: Kept, error: unknown) => {
    report(error, refusedSync);
    return end(kept, { state: 'refused', held: kept.stored.docs.filter(isPending).length });
  };

  return async () => {
    const before = await keeping.read();
    const now = making();
    const fixed = parseManaged(await managed().catch(() => ({})));
    let kept: Kept = { ...before, status: { ...before.status, managed: fixed } };
    if (kept.newer || withManaged(settingsIn(kept), fixed).place === 'device') {
      return end(kept, { state: 'off', held: 0 });
    }

    let items: Record<string, unknown>;
    try {
      items = await sync.all();
    } catch (error) {
      return refused(kept, error);
    }
    const { stored, happenings, aside, newer } = reconciled(kept.stored, items, now);
    const whole = { ...stored, docs: named(stored.docs, now) };
    const push = pushOf(whole, items, newer, now.now);
    kept = {
      ...told(kept, [...happenings, ...tooLargeIn(push)], now),
      stored: { ...whole, docs: sentOf(whole.docs, push) },
      aside: withAside(kept.aside, aside, now.now),
    };
    const isNews = Object.keys(push.set).length > 0;
    if (isNews || push.remove.length > 0) {
      kept = await keeping.write(kept);
      try {
        if (push.remove.length > 0) await sync.remove(push.remove);
        if (isNews) await sync.set(push.set);
      } catch (error) {
        return refused(kept, error);
      }
    }
    const docs = arrivedOf(kept.stored.docs, push, items);
    const held = push.held.length + push.tooLarge.length;
    const state = push.held.length > 0 ? 'full' : newer.size > 0 ? 'newer' : 'synced';
    return end({ ...kept, stored: { ...kept.stored, docs } }, { state, held });
  };
}
