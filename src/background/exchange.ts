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
  /** Runs a job when those before it have ended. */
  turn<T>(job: () => Promise<T>): Promise<T>;
  report(error: unknown, sentence: string): void;
}

const refusedSync = 'The browser’s sync refused something; it stays on this device, and is tried again.';

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

/** What one exchange found to do. */
interface Plan {
  push: Push;
  state: SyncState;
}

/**
 * Brings this device and the browser's sync together: takes what is new there, tells what became of both, and sends what is
 * new here in at most one removal and one write. Storage knows at each step how far it came: ended in between, the next run
 * goes on from there. Only what reads and writes storage.local is done in `turn`, so that no press waits for sync, however long
 * that takes. Calls must not overlap. Gives how it stands then. Rejects where storage.local does; where sync does, everything
 * stays here.
 */
export function createExchange(platform: ExchangePlatform): () => Promise<SyncState['state']> {
  const { sync, keeping, making, managed, turn, report } = platform;

  /** Says how it stands, of what is kept by now. */
  const end = (state: SyncState, after = (kept: Kept): Kept => inSync(kept, state)) =>
    turn(async () => {
      await keeping.write(after(await keeping.read()));
      return state.state;
    });
  const refused = async (error: unknown) => {
    report(error, refusedSync);
    const held = await turn(async () => (await keeping.read()).stored.docs.filter(isPending).length);
    return end({ state: 'refused', held });
  };

  /** Takes what an administrator fixed; whether anything is to be exchanged at all. */
  const isWanted = async (): Promise<boolean> => {
    const fixed = parseManaged(await managed().catch(() => ({})));
    return turn(async () => {
      const before = await keeping.read();
      const kept: Kept = { ...before, status: { ...before.status, managed: fixed } };
      await keeping.write(kept);
      return !kept.newer && withManaged(settingsIn(kept), fixed).place === 'sync';
    });
  };

  /** Takes what is new in sync, and plans what to send; what is about to leave is marked so. */
  const take = (items: Readonly<Record<string, unknown>>): Promise<Plan> =>
    turn(async () => {
      const kept = await keeping.read();
      const now = making();
      const { stored, happenings, aside, newer } = reconciled(kept.stored, items, now);
      const whole = { ...stored, docs: named(stored.docs, now) };
      const push = pushOf(whole, items, newer, now.now);
      const more = withHappenings(kept.status.notices, [...happenings, ...tooLargeIn(push)], now);
      await keeping.write({
        ...kept,
        status: { ...kept.status, notices: more },
        stored: { ...whole, docs: sentOf(whole.docs, push) },
        aside: withAside(kept.aside, aside, now.now),
      });
      const state = push.held.length > 0 ? 'full' : newer.size > 0 ? 'newer' : 'synced';
      return { push, state: { state, held: push.held.length + push.tooLarge.length } };
    });

  return async () => {
    if (!(await isWanted())) return end({ state: 'off', held: 0 });
    let items: Record<string, unknown>;
    try {
      items = await sync.all();
    } catch (error) {
      return refused(error);
    }
    const { push, state } = await take(items);
    try {
      if (push.remove.length > 0) await sync.remove(push.remove);
      if (Object.keys(push.set).length > 0) await sync.set(push.set);
    } catch (error) {
      return refused(error);
    }
    return end(state, (kept) => {
      const docs = arrivedOf(kept.stored.docs, push, items);
      // What was changed meanwhile is on its way.
      const isDone = state.state !== 'synced' || docs.filter(isPending).length <= state.held;
      const sync: SyncState = isDone ? state : { ...state, state: 'waiting' };
      return inSync({ ...kept, stored: { ...kept.stored, docs } }, sync);
    });
  };
}
