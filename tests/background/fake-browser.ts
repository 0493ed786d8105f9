import { type BackgroundPlatform, startBackground } from '../../src/background/background';
import { backgroundOver } from '../../src/messages';
import { settingsOver } from '../../src/messages/settings';
import type { Everything } from '../../src/settings/everything';
import { everythingOf } from '../../src/settings/follow';
import type { Effective } from '../../src/settings/model';
import { de } from '../../src/words/de';
import { createCloud, type FakeSync } from '../settings/fake-sync';

export const november = new Date(2026, 10, 3, 12).getTime();
export const december = new Date(2026, 11, 1, 12).getTime();

interface Timer {
  due: number;
  act: () => void;
}

/** A browser with storage that survives its workers; each `start` is a new worker. */
export function createBrowser({
  language = 'en',
  items = {} as Record<string, unknown>,
  sync = createCloud().device() as FakeSync,
  name = 'a',
} = {}) {
  let revs = 0;
  let timers: Timer[] = [];
  const browser = {
    items,
    sync,
    managed: {} as unknown,
    session: {} as Record<string, unknown>,
    writes: 0,
    /** Writes of the snapshot among them. */
    snapshots: 0,
    refusing: false,
    /** How many reads and writes of storage still happen; after these the worker hangs, as if it had ended. */
    stepsLeft: Number.POSITIVE_INFINITY,
    step: () => {
      browser.stepsLeft -= 1;
      return browser.stepsLeft >= 0 ? undefined : new Promise<void>(() => undefined);
    },
    time: november,
    language,
    tables: { de } as Record<string, Readonly<Record<string, string>>>,
    title: '',
    settingsOpened: 0,
    reports: [] as string[],
    /** Settles when no read, write or answer is under way. */
    idle: () => new Promise<void>((done) => setImmediate(done)),
    /** Lets time pass until nothing waits for it any more, or until it would be `time`. */
    async pass(time?: number): Promise<void> {
      const until = time ?? browser.time + 60_000;
      for (;;) {
        await browser.idle();
        const next = timers.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
        if (next === undefined) return;
        timers = timers.filter((timer) => timer !== next);
        browser.time = Math.max(browser.time, next.due);
        next.act();
      }
    },
    everything: (): Everything => everythingOf(browser.items as unknown as Parameters<typeof everythingOf>[0]),
    start() {
      // The worker before it is no more.
      timers = [];
      sync.deafen();
      sync.time = () => browser.time;
      const life = new AbortController();
      let hear: (message: unknown) => Promise<unknown> | undefined = () => undefined;
      let wake: () => void = () => undefined;
      const platform: BackgroundPlatform = {
        local: {
          get: async (key) => {
            await browser.step();
            return structuredClone(browser.items[key]);
          },
          set: async (more) => {
            await browser.step();
            if (browser.refusing) throw new Error('QUOTA_BYTES of {"draft":"secret"}');
            browser.writes += 1;
            if (Object.hasOwn(more, 'effective')) browser.snapshots += 1;
            Object.assign(browser.items, structuredClone(more));
          },
        },
        session: {
          get: async (key) => structuredClone(browser.session[key]),
          set: async (more) => {
            if (browser.refusing) throw new Error('QUOTA_BYTES of {"draft":"secret"}');
            Object.assign(browser.session, structuredClone(more));
          },
        },
        sync,
        managed: async () => browser.managed,
        after: (milliseconds, signal, act) => {
          const timer = { due: browser.time + milliseconds, act };
          timers.push(timer);
          signal.addEventListener('abort', () => {
            timers = timers.filter((each) => each !== timer);
          });
        },
        newRev: () => `${name}${revs++}`,
        listen: (_, listener) => {
          hear = listener;
        },
        onWake: (_, listener) => {
          wake = listener;
        },
        uiLanguage: () => browser.language,
        readMessageTable: async (wanted) => {
          const table = browser.tables[wanted];
          if (table === undefined) throw new TypeError('no such file');
          return table;
        },
        openSettings: async () => {
          if (browser.refusing) throw new Error('no window');
          browser.settingsOpened += 1;
        },
        setActionTitle: async (title) => {
          browser.title = title;
        },
        now: () => browser.time,
        report: (_, sentence) => browser.reports.push(sentence),
      };
      startBackground(platform, life.signal);
      const send = async (message: unknown) => hear(message);
      return { background: backgroundOver(send), settings: settingsOver(send), wake, hear };
    },
    effective: () => browser.items['effective'] as Effective,
  };
  return browser;
}
