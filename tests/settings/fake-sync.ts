/** The browser's sync as documented: 8,192 bytes an item, 102,400 in all, 512 items, 120 writes a minute; all or nothing. */
const quota = { item: 8192, total: 102_400, items: 512, perMinute: 120 };

type Items = Record<string, unknown>;
const sizeOf = (key: string, value: unknown) =>
  Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value).replaceAll('<', '\\u003C'));

/** What a person's devices share. Each device sees its own copy until `settle`. */
export function createCloud() {
  let items: Items = {};
  const devices: { settle(give: (items: Items) => void): void; pull(items: Items): void }[] = [];
  return {
    items: () => items,
    /** Puts something there as though another program had. */
    plant(more: Items) {
      items = { ...items, ...structuredClone(more) };
      for (const device of devices) device.pull(items);
    },
    device: () => {
      const device = createFakeSync();
      devices.push(device);
      device.pull(items);
      return device;
    },
    /** Lets what devices wrote meet, in the order in which devices came: of two writes of an item the last one holds. */
    settle() {
      for (const device of devices) {
        device.settle((after) => {
          items = after;
        });
      }
      for (const device of devices) device.pull(items);
    },
  };

  function createFakeSync() {
    let own: Items = {};
    let waiting: ((items: Items) => Items)[] = [];
    const listeners = new Set<() => void>();
    const apply = (step: (items: Items) => Items) => {
      own = step(own);
      waiting.push(step);
      for (const listener of [...listeners]) listener();
    };
    const sync = {
      /** Milliseconds since the epoch: what the limit of writes counts by. */
      time: () => 0,
      refusing: false,
      /** Takes a write, and then fails as though it hadn't. */
      lying: false,
      /** Never answers. */
      silent: false,
      writes: [] as number[],
      own: () => own,
      online: true,
      count() {
        const now = sync.time();
        if (sync.refusing) throw new Error('sync is off');
        if (sync.writes.filter((at) => at > now - 60_000).length >= quota.perMinute) {
          throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
        }
        sync.writes.push(now);
      },
      async all() {
        if (sync.silent) await new Promise<void>(() => undefined);
        if (sync.refusing) throw new Error('sync is off');
        return structuredClone(own);
      },
      async set(more: Readonly<Items>) {
        sync.count();
        const after = { ...own, ...structuredClone(more) };
        const sizes = Object.entries(after).map(([key, value]) => sizeOf(key, value));
        if (sizes.some((size) => size > quota.item)) throw new Error('QUOTA_BYTES_PER_ITEM');
        if (sizes.reduce((sum, size) => sum + size, 0) > quota.total) throw new Error('QUOTA_BYTES');
        if (sizes.length > quota.items) throw new Error('MAX_ITEMS');
        apply((items) => ({ ...items, ...structuredClone(more) }));
        if (sync.lying) throw new Error('no answer');
      },
      async remove(keys: readonly string[]) {
        sync.count();
        apply((items) => Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key))));
      },
      onChanged(_: AbortSignal, listener: () => void) {
        listeners.add(listener);
      },
      /** Forgets listeners, as a worker's end does. */
      deafen: () => listeners.clear(),
      settle(give: (items: Items) => void) {
        if (!sync.online) return;
        give(waiting.reduce((items, step) => step(items), shared()));
        waiting = [];
      },
      pull(items: Items) {
        if (!sync.online) return;
        const changed = JSON.stringify(items) !== JSON.stringify(own);
        own = waiting.reduce((each, step) => step(each), structuredClone(items));
        if (changed) for (const listener of [...listeners]) listener();
      },
    };
    return sync;
  }
  function shared(): Items {
    return items;
  }
}

export type Cloud = ReturnType<typeof createCloud>;
export type FakeSync = ReturnType<Cloud['device']>;
