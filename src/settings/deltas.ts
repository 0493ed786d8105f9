import { committed, isList, kindOf, type Making, type StoredSettings } from './documents';
import { type KindDelta, kinds, type Names } from './everything';
import { documentsOf, titleOf } from './project';
import { same } from './same';
import { type Mending, parseData } from './schema';
import type { Undo } from './schema-import';
import type { Json, Settings } from './settings';

/** So many names are told; the rest is counted. */
const mostNames = 20;

const namesOf = (names: readonly string[]): Names => ({ count: names.length, names: names.slice(0, mostNames) });

/** What lies between two settings, kind by kind; those in which nothing differs are left out. */
export function deltasOf(before: Settings, after: Settings): KindDelta[] {
  const [from, to] = [documentsOf(before), documentsOf(after)];
  const deltas = kinds.map((kind): KindDelta => {
    const keys = (docs: ReadonlyMap<string, Json>) => [...docs.keys()].filter((key) => kindOf(key) === kind);
    const called = (docs: ReadonlyMap<string, Json>, key: string) => titleOf({ key, data: docs.get(key) ?? null });
    const differ = keys(to).filter((key) => from.has(key) && !same(from.get(key), to.get(key)));
    const [added, removed] = [keys(to).filter((key) => !from.has(key)), keys(from).filter((key) => !to.has(key))];
    if (!isList(kind)) {
      // A part that is as by default has no document: to appear or to go is a change like any other.
      const changed = namesOf([...added, ...differ, ...removed].map(() => ''));
      return { kind, added: namesOf([]), changed, removed: namesOf([]) };
    }
    return {
      kind,
      added: namesOf(added.map((key) => called(to, key))),
      changed: namesOf(differ.map((key) => called(to, key))),
      removed: namesOf(removed.map((key) => called(from, key))),
    };
  });
  const isSwitched = before.on !== after.on || before.snoozedUntil !== after.snoozedUntil;
  const switched = namesOf(isSwitched ? [''] : []);
  return [...deltas, { kind: 'switch' as const, added: namesOf([]), changed: switched, removed: namesOf([]) }].filter(
    ({ added, changed, removed }) => added.count + changed.count + removed.count > 0,
  );
}

const deviceOf = ({ on, snoozedUntil }: Settings) => ({ on, snoozedUntil });

/** What will take back the step between two settings. */
export function undoOf(before: Settings, after: Settings, at: number): Undo {
  const [from, to] = [documentsOf(before), documentsOf(after)];
  const keys = [...new Set([...from.keys(), ...to.keys()])].filter((key) => !same(from.get(key), to.get(key)));
  const pairs: [string, Json][] = keys.map((key) => [key, to.get(key) ?? null]);
  // What documents hold is JSON.
  return {
    at,
    before: [...from],
    after: pairs,
    device: { before: deviceOf(before), after: deviceOf(after) },
  } as unknown as Undo;
}

/**
 * The stored settings with a step taken back: what it changed is as it was before, unless it was changed again since. Lists
 * have their former order.
 */
export function undone(stored: StoredSettings, now: Settings, undo: Undo, making: Making): StoredSettings {
  const current = documentsOf(now);
  const before = new Map(undo.before);
  const wanted = new Map<string, Json>();
  const after = new Map(undo.after);
  for (const key of new Set([...before.keys(), ...current.keys()])) {
    const isAsLeft = after.has(key) && same(current.get(key) ?? null, after.get(key));
    const data = isAsLeft
      ? parseData(key, before.get(key) ?? null, { repaired: [], aside: [] } satisfies Mending)
      : current.get(key);
    if (data !== undefined && data !== null) wanted.set(key, data);
  }
  const { before: was, after: left } = undo.device;
  const device = now.on === left.on && now.snoozedUntil === left.snoozedUntil ? was : {};
  return { ...stored, ...device, docs: committed(stored.docs, wanted, making) };
}
