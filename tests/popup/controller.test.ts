import { beforeEach, describe, expect, it } from 'vitest';
import type { ChangeOutcome, InsertAnswer, Insertion } from '../../src/messages';
import { type PopupPlatform, type PopupPresses, startPopup } from '../../src/popup/controller';
import type { PopupState, TabState } from '../../src/popup/view-model';
import type { Change } from '../../src/settings/changes';
import { defaultEffective, type Effective } from '../../src/settings/model';
import type { Unfinished } from '../../src/settings/unfinished';

const open: Exclude<TabState, { kind: 'asking' }> = {
  kind: 'open',
  standing: { step: 'choose', verdict: 'blank', score: 0, accepted: false },
};

/** A popup in a browser where each answer and each wait is given by hand. */
function createBench(keptBefore?: unknown) {
  const life = new AbortController();
  const bench = {
    life,
    time: 1000,
    states: [] as PopupState[],
    tab: open as Exclude<TabState, { kind: 'asking' }>,
    asked: 0,
    waits: [] as { milliseconds: number; signal: AbortSignal; act: () => void }[],
    take: (_: unknown): void => undefined,
    press: async (_: Change): Promise<void> => undefined,
    copy: async (): Promise<void> => undefined,
    copied: [] as Effective[],
    copies: true,
    presses: undefined as PopupPresses | undefined,
    kept: [] as Unfinished[],
    inserted: [] as Insertion[],
    outcome: { outcome: 'inserted' } as InsertAnswer | null,
    texts: [] as string[],
    answer: (_: ChangeOutcome): void => undefined,
    last: () => bench.states.at(-1),
    /** The waits that are still wanted; running one takes it away. */
    pending: () => bench.waits.filter(({ signal }) => !signal.aborted),
    settled: () => new Promise<void>((done) => setImmediate(done)),
    async pass() {
      const [next] = bench.pending();
      bench.waits = bench.waits.filter((wait) => wait !== next);
      if (next !== undefined) bench.time += next.milliseconds;
      next?.act();
      await bench.settled();
    },
  };
  const platform: PopupPlatform = {
    follow: (_, take) => {
      bench.take = take;
    },
    change: () =>
      new Promise((answer) => {
        bench.answer = answer;
      }),
    unfinished: async () => keptBefore,
    keep: (unfinished) => void bench.kept.push(unfinished),
    copy: async (text) => {
      bench.texts.push(text);
      return bench.copies;
    },
    insert: async (insertion) => {
      bench.inserted.push(insertion);
      return bench.outcome;
    },
    copyReport: async (effective) => {
      bench.copied.push(effective);
      return bench.copies;
    },
    askTab: async () => {
      bench.asked += 1;
      return bench.tab;
    },
    now: () => bench.time,
    after: (milliseconds, signal, act) => void bench.waits.push({ milliseconds, signal, act }),
  };
  startPopup(
    platform,
    (state, presses) => {
      bench.states.push(state);
      bench.presses = presses;
      bench.press = presses.change;
      bench.copy = presses.copyReport;
    },
    life.signal,
  );
  return bench;
}

const stored = (more: Partial<Effective> = {}): Effective => ({ ...defaultEffective, ...more });

let bench: ReturnType<typeof createBench>;
beforeEach(() => {
  bench = createBench();
});

describe('opening', () => {
  it('shows nothing before the snapshot is read, then at once, then with the tab’s answer', async () => {
    expect(bench.states).toEqual([]);
    bench.take(stored());
    expect(bench.last()?.tab).toEqual({ kind: 'asking' });
    await bench.settled();
    expect(bench.last()?.tab).toEqual(open);
    expect(bench.asked).toBe(1);
    expect(bench.pending()).toEqual([]);
  });

  it('asks nothing of a page while Say Why is off or snoozed', async () => {
    bench.take(stored({ on: false }));
    bench.take(stored({ snoozedUntil: 5000 }));
    await bench.settled();
    expect(bench.asked).toBe(0);
  });

  it('holds out against a damaged snapshot', () => {
    bench.take({ on: 'maybe' });
    expect(bench.last()?.effective).toEqual(defaultEffective);
  });
});

describe('a press', () => {
  it('shows at once and stays, whichever comes first, the answer or the snapshot', async () => {
    bench.take(stored());
    const pressed = bench.press({ kind: 'switch', on: false });
    expect(bench.last()?.effective.on).toBe(false);
    bench.answer('saved');
    await pressed;
    expect(bench.last()?.effective.on).toBe(false);
    bench.take(stored({ on: false }));
    expect(bench.states.slice(1).every(({ effective }) => !effective.on)).toBe(true);
  });

  it.each(['refused', 'newer'] as const)('is taken back with a reason when it is %s', async (outcome) => {
    bench.take(stored({ unflagged: ['offer'] }));
    const pressed = bench.press({ kind: 'flag again', rule: 'offer' });
    expect(bench.last()?.effective.unflagged).toEqual([]);
    bench.answer(outcome);
    await pressed;
    expect(bench.last()).toMatchObject({ problem: outcome, effective: { unflagged: ['offer'] } });
  });

  it('clears the problem of the one before', async () => {
    bench.take(stored());
    const pressed = bench.press({ kind: 'switch', on: false });
    bench.answer('refused');
    await pressed;
    void bench.press({ kind: 'switch', on: false });
    expect(bench.last()?.problem).toBeNull();
  });
});

describe('waking', () => {
  it('asks the page again while it looks for its dialog, and says nothing too early', async () => {
    bench.tab = { kind: 'no dialog' };
    bench.take(stored({ snoozedUntil: 60_000 }));
    const pressed = bench.press({ kind: 'snooze', until: null });
    bench.answer('saved');
    await pressed;
    await bench.settled();
    expect(bench.last()?.tab).toEqual({ kind: 'asking' });
    bench.tab = open;
    await bench.pass();
    expect(bench.last()?.tab).toEqual(open);
    expect(bench.pending()).toEqual([]);
  });

  it('gives up after a few times', async () => {
    bench.tab = { kind: 'no dialog' };
    bench.take(stored({ on: false }));
    bench.take(stored());
    await bench.settled();
    for (let i = 0; i < 3; i++) await bench.pass();
    expect(bench.last()?.tab).toEqual({ kind: 'no dialog' });
    expect(bench.asked).toBe(4);
    expect(bench.pending()).toEqual([]);
  });

  it('happens by itself when the time has come', async () => {
    bench.take(stored({ snoozedUntil: 1500 }));
    expect(bench.pending().map(({ milliseconds }) => milliseconds)).toEqual([500]);
    await bench.pass();
    expect(bench.last()).toMatchObject({ now: 1500, tab: open });
  });
});

describe('copying a report', () => {
  it('says so for a while, of the settings as they are seen', async () => {
    bench.take(stored({ unflagged: ['offer'] }));
    await bench.settled();
    await bench.copy();
    expect(bench.copied).toEqual([stored({ unflagged: ['offer'] })]);
    expect(bench.last()).toMatchObject({ copied: true, problem: null });
    await bench.pass();
    expect(bench.last()?.copied).toBe(false);
    expect(bench.pending()).toEqual([]);
  });

  it('again says so for as long again', async () => {
    bench.take(stored());
    await bench.settled();
    await bench.copy();
    await bench.copy();
    expect(bench.pending()).toHaveLength(1);
    expect(bench.last()?.copied).toBe(true);
  });

  it('says where the browser refuses, until the next press', async () => {
    bench.take(stored());
    bench.copies = false;
    await bench.copy();
    expect(bench.last()).toMatchObject({ copied: false, problem: 'not copied' });
    bench.copies = true;
    await bench.copy();
    expect(bench.last()).toMatchObject({ copied: true, problem: null });
  });
});

describe('what is begun', () => {
  const begun = { template: 'en-met', to: 'Marta', answers: { 'where?': 'in Oslo' } };
  const tried = { text: 'Hi', name: '' };

  it('is read once and shown, whatever storage holds', async () => {
    bench = createBench({ started: [begun], tried });
    bench.take(stored());
    await bench.settled();
    expect(bench.last()?.unfinished).toEqual({ started: [begun], tried });
  });

  it('is shown and kept at once with every key', async () => {
    bench.take(stored());
    bench.presses?.answer(begun);
    expect(bench.last()?.unfinished.started).toEqual([begun]);
    expect(bench.kept.at(-1)?.started).toEqual([begun]);
    bench.presses?.try(tried);
    expect(bench.kept.at(-1)).toEqual({ started: [begun], tried });
    await bench.settled();
    expect(bench.last()?.unfinished).toEqual({ started: [begun], tried });
  });

  it('is let go once it stands in the note, but stays on screen', async () => {
    bench.take(stored());
    await bench.settled();
    bench.presses?.answer(begun);
    const insertion: Insertion = { text: 'Hi Marta', open: null, how: 'ask' };
    await bench.presses?.insert(insertion, begun);
    expect(bench.inserted).toEqual([insertion]);
    expect(bench.kept.at(-1)?.started).toEqual([]);
    expect(bench.last()?.unfinished.started).toEqual([begun]);
    expect(bench.last()?.placed).toEqual({ text: 'Hi Marta', outcome: { kind: 'inserted' } });
    bench.presses?.try(tried);
    expect(bench.kept.at(-1)).toEqual({ started: [], tried });
    bench.presses?.answer(begun);
    expect(bench.kept.at(-1)?.started).toEqual([begun]);
  });
});

describe('inserting and copying', () => {
  const insertion: Insertion = { text: 'Hi Marta', open: null, how: 'ask' };

  it.each<[InsertAnswer | null, object]>([
    [{ outcome: 'inserted' }, { kind: 'inserted' }],
    [{ outcome: 'asks' }, { kind: 'asks' }],
    [{ outcome: 'field gone' }, { kind: 'field gone' }],
    [{ outcome: 'overwritten' }, { kind: 'overwritten' }],
    [
      { outcome: 'too long', over: 12 },
      { kind: 'too long', over: 12 },
    ],
    [null, { kind: 'deaf' }],
  ])('tells what came of it: %j', async (answer, outcome) => {
    bench.take(stored());
    await bench.settled();
    const asked = bench.asked;
    bench.outcome = answer;
    await bench.presses?.insert(insertion);
    expect(bench.last()?.placed).toEqual({ text: 'Hi Marta', outcome });
    // How the note stands now is asked anew.
    expect(bench.asked - asked).toBe(answer?.outcome === 'inserted' ? 1 : 0);
  });

  it('copies to the letter, and says where the browser refuses', async () => {
    bench.take(stored());
    await bench.presses?.copy('<b>\u202EHi</b>');
    expect(bench.texts).toEqual(['<b>\u202EHi</b>']);
    expect(bench.last()?.placed?.outcome).toEqual({ kind: 'copied' });
    bench.copies = false;
    await bench.presses?.copy('Hi');
    expect(bench.last()?.placed?.outcome).toEqual({ kind: 'not copied' });
  });

  it('says nothing of it any more once one types on', async () => {
    bench.take(stored());
    await bench.presses?.copy('Hi');
    bench.presses?.try({ text: 'Hi M', name: '' });
    expect(bench.last()?.placed).toBeNull();
  });
});

it('shows and waits for nothing after its signal', async () => {
  bench.take(stored({ snoozedUntil: 1500 }));
  const shown = bench.states.length;
  bench.life.abort();
  expect(bench.pending()).toEqual([]);
  bench.take(stored());
  await bench.settled();
  expect(bench.states).toHaveLength(shown);
});
