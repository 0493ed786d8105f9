import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committed, type Doc, descends, edited, mostPast, type StoredSettings } from '../../src/settings/documents';
import { arrivedOf, isPending, named, pushOf, sentOf } from '../../src/settings/push';
import { reconciled } from '../../src/settings/reconcile';
import type { Json } from '../../src/settings/settings';
import { bytesOf, parseSyncItem, syncMost, toSyncItem } from '../../src/settings/sync-item';
import { making, noon, ownRule } from './fixtures';

type Items = Record<string, unknown>;

/** A device that edits, and exchanges with a copy of sync that the cloud brings up to date now and then. */
function createDevice(name: string) {
  const makes = making(name);
  const device = {
    stored: { on: true, snoozedUntil: null, place: 'sync', era: 0, docs: [] } as StoredSettings,
    view: {} as Items,
    waiting: [] as ((items: Items) => Items)[],
    aside: [] as unknown[],
    told: [] as string[],
    data: () =>
      new Map(
        device.stored.docs.filter(({ data }) => data !== null).map(({ key, data }): [string, Json] => [key, data]),
      ),
    commit(change: (data: Map<string, Json>) => void) {
      const wanted = device.data();
      change(wanted);
      device.stored = { ...device.stored, docs: committed(device.stored.docs, wanted, makes) };
    },
    /** `arrives` is false where the worker ends right after sync took it. */
    exchange(arrives = true) {
      const { stored, happenings, aside, newer } = reconciled(device.stored, device.view, makes);
      const docs = named(stored.docs, makes);
      const push = pushOf({ ...stored, docs }, device.view, newer, noon);
      device.aside.push(...aside.map(({ raw }) => raw));
      device.told.push(...happenings.map(({ kind }) => kind));
      const before = device.view;
      const step = (items: Items): Items => ({
        ...Object.fromEntries(Object.entries(items).filter(([key]) => !push.remove.includes(key))),
        ...structuredClone(push.set),
      });
      if (Object.keys(push.set).length + push.remove.length > 0) {
        device.view = step(device.view);
        device.waiting.push(step);
      }
      const sent = sentOf(docs, push);
      device.stored = { ...stored, docs: arrives ? arrivedOf(sent, push, before) : sent };
    },
  };
  return device;
}

const messageOf = (data: unknown) => (data as { message: string }).message;

describe('devices that exchange', () => {
  const step = fc.record({
    device: fc.nat(2),
    act: fc.constantFrom('write', 'write', 'delete', 'exchange', 'exchange', 'end', 'settle'),
    id: fc.constantFrom('one', 'two'),
    order: fc.shuffledSubarray([0, 1, 2], { minLength: 1 }),
  });

  it('agree in the end, and lose no text that nobody replaced or deleted knowingly', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let cloud: Items = {};
        const devices = ['a', 'b', 'c'].map(createDevice);
        const settle = (order: readonly number[]) => {
          for (const i of order) {
            const device = devices[i];
            if (device === undefined) continue;
            cloud = device.waiting.reduce((items, each) => each(items), cloud);
            device.waiting = [];
          }
          for (const i of order) {
            const device = devices[i];
            if (device !== undefined) device.view = structuredClone(cloud);
          }
        };
        /** Texts that must be somewhere. */
        const alive = new Set<string>();
        let count = 0;
        for (const { device: i, act, id, order } of steps) {
          const device = devices[i];
          if (device === undefined) continue;
          const key = `rule/${id}`;
          const replace = () => {
            const before = device.data().get(key);
            if (before !== undefined) alive.delete(messageOf(before));
          };
          if (act === 'write') {
            const message = `text ${count++}`;
            replace();
            alive.add(message);
            device.commit((data) => data.set(key, { ...ownRule, id, message } as unknown as Json));
          } else if (act === 'delete') {
            replace();
            device.commit((data) => data.delete(key));
          } else if (act === 'settle') settle(order);
          else device.exchange(act === 'exchange');
        }
        for (let turn = 0; turn < 6; turn++) {
          for (const device of devices) device.exchange();
          settle([0, 1, 2]);
        }
        for (const device of devices) device.exchange();
        const [first, ...others] = devices.map((device) => Object.fromEntries(device.data()));
        for (const other of others) expect(other).toEqual(first);
        const kept = new Set(Object.values(first ?? {}).map(messageOf));
        for (const message of alive) expect(kept).toContain(message);
        for (const device of devices) expect(device.stored.docs.filter(isPending)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('say nothing where each waits for the other', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ device: fc.nat(1), id: fc.constantFrom('one', 'two') })), (edits) => {
        let cloud: Items = {};
        const devices = ['a', 'b'].map(createDevice);
        const meet = () => {
          for (const device of devices) {
            device.view = structuredClone(cloud);
            device.exchange();
            cloud = device.waiting.reduce((items, each) => each(items), cloud);
            device.waiting = [];
          }
          for (const device of devices) {
            device.view = structuredClone(cloud);
            device.exchange();
          }
        };
        for (const [i, { device, id }] of edits.entries()) {
          devices[device]?.commit((data) =>
            data.set(`rule/${id}`, { ...ownRule, id, message: `${i}` } as unknown as Json),
          );
          meet();
        }
        expect(devices.flatMap(({ told }) => told)).toEqual([]);
      }),
    );
  });
});

describe('what a device takes from sync', () => {
  const key = fc.constantFrom(
    'me',
    'speaking',
    'rule/one',
    'template/t',
    'person/p',
    'company/c',
    'era',
    'x',
    '__proto__',
  );
  const items = fc.array(fc.tuple(key, fc.jsonValue())).map((pairs) => {
    const all: Items = {};
    for (const [name, value] of pairs)
      Object.defineProperty(all, name, { value, enumerable: true, configurable: true });
    return all;
  });

  it('is sound, whatever stands there, and leaves sync sound', () => {
    fc.assert(
      fc.property(items, (there) => {
        const makes = making();
        const empty: StoredSettings = { on: true, snoozedUntil: null, place: 'sync', era: 0, docs: [] };
        const { stored, newer } = reconciled(empty, there, makes);
        const docs = named(stored.docs, makes);
        const push = pushOf({ ...stored, docs }, there, newer, noon);
        const kept: Items = Object.fromEntries(Object.entries(there).filter(([name]) => !push.remove.includes(name)));
        const after = { ...kept, ...push.set };
        const again = reconciled({ ...stored, docs: arrivedOf(sentOf(docs, push), push, there) }, after, makes);
        expect(again.happenings).toEqual([]);
        expect(again.aside).toEqual([]);
      }),
    );
  });

  it('is told apart from what a newer version wrote', () => {
    const mending = { repaired: [], aside: [] };
    expect(parseSyncItem('me', { version: 3 }, mending)).toEqual({ kind: 'newer' });
    expect(parseSyncItem('me', { version: 2, data: 'x' }, mending)).toMatchObject({ kind: 'document' });
    expect(mending.repaired).toEqual(['me']);
  });
});

describe('a lineage', () => {
  it('knows every state that left, as far back as it goes, and none that didn’t', () => {
    const makes = making();
    let doc: Doc | undefined;
    const revs: string[] = [];
    for (let i = 0; i < mostPast + 5; i++) {
      doc = edited(doc, 'me', `hidden ${i}`, makes);
      doc = edited(doc, 'me', `${i}`, makes);
      revs.push(doc.rev);
      doc = { ...doc, sent: doc.rev };
    }
    const known = revs.filter((rev) => doc !== undefined && descends(doc, rev));
    expect(known).toEqual(revs.slice(-mostPast - 2, -1));
  });
});

describe('bytesOf', () => {
  const texts = fc
    .array(fc.constantFrom('a', '<', 'é', '€', '😀', '\u2028', '"', '\\', '\n', '\u0001', '\ud800'))
    .map((characters) => characters.join(''));
  it('never counts less than the browser', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const json = JSON.stringify({ text }).replaceAll('<', '\\u003C');
        expect(bytesOf('me', { text })).toBeGreaterThanOrEqual(Buffer.byteLength(json) + 2);
      }),
    );
    expect(bytesOf('me', 'ab')).toBe(6);
  });

  it('leaves what is too large for an item out of a push', () => {
    const doc = edited(undefined, 'template/t', { id: 't', text: 'é'.repeat(4200) }, making());
    expect(bytesOf(doc.key, toSyncItem(doc, 0))).toBeGreaterThan(syncMost.item);
    const push = pushOf({ on: true, snoozedUntil: null, place: 'sync', era: 0, docs: [doc] }, {}, new Set(), noon);
    expect(push).toMatchObject({ set: {}, tooLarge: [doc] });
  });
});
