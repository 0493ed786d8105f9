import type { ChangeOutcome, InsertAnswer, Insertion } from '../messages';
import { applyChange, type Change } from '../settings/changes';
import { defaultEffective, type Effective, guardEffective, isQuiet } from '../settings/model';
import { guardUnfinished, nothingUnfinished, type Started, type Unfinished, withAnswers } from '../settings/unfinished';
import type { Placed, PopupState, TabState } from './view-model';

/** What the popup needs of the browser. */
export interface PopupPlatform {
  /** Calls with the stored snapshot, now and at each change, until the signal. */
  follow(signal: AbortSignal, take: (value: unknown) => void): void;
  /** What was begun and kept, as storage holds it. Never rejects. */
  unfinished(): Promise<unknown>;
  /** Keeps what was begun until the browser closes. Never rejects. */
  keep(unfinished: Unfinished): void;
  /** Never rejects. */
  change(change: Change): Promise<ChangeOutcome>;
  /** Copies a text, as the effect of a press; false where the browser refuses. Never rejects. */
  copy(text: string): Promise<boolean>;
  /** Copies a report on all this, as the effect of a press; false where the browser refuses. Never rejects. */
  copyReport(effective: Effective): Promise<boolean>;
  /** Asks the tab in front. Never rejects. */
  askTab(): Promise<Exclude<TabState, { kind: 'asking' }>>;
  /** Writes into the note in the tab in front; null where no page hears. Never rejects. */
  insert(insertion: Insertion): Promise<InsertAnswer | null>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls after a while (milliseconds), unless the signal comes first. */
  after(milliseconds: number, signal: AbortSignal, act: () => void): void;
}

/** A page that was just woken looks for its dialog: it is asked again after these pauses (milliseconds). */
const wakingUp = [100, 300, 800];
/** For so long (milliseconds) a page counts as just woken. */
const wakingTime = 1500;
/** For so long (milliseconds) the popup says that a report was copied. */
const copiedTime = 4000;
const longestWait = 2 ** 31 - 1;

/** A template that was begun, and for whom. */
type Begun = Pick<Started, 'template' | 'to'>;

/** What the person's presses do. None rejects. */
export interface PopupPresses {
  /** Shows at once, and is taken back where it couldn't be stored. */
  change(change: Change): Promise<void>;
  copyReport(): Promise<void>;
  /** What stands in a template's blanks from now on. */
  answer(started: Started): void;
  /** What stands under "Try a draft" from now on. */
  try(tried: Unfinished['tried']): void;
  copy(text: string): Promise<void>;
  /** Writes into the open dialog's note; of `begun`, where given, nothing needs to be kept once that is done. */
  insert(insertion: Insertion, begun?: Begun): Promise<void>;
}

/** Runs the popup until the signal: shows the state from the first snapshot on, and again whenever it changes. */
export function startPopup(
  platform: PopupPlatform,
  show: (state: PopupState, presses: PopupPresses) => void,
  signal: AbortSignal,
): void {
  let stored: Effective | null = null;
  let pending: Change[] = [];
  let tab: TabState = { kind: 'asking' };
  let problem: PopupState['problem'] = null;
  let unfinished = nothingUnfinished;
  /** What stands in a note by now: it stays on screen for as long as the popup is there, but is kept no longer. */
  let done: Begun[] = [];
  let placed: Placed | null = null;
  /** Ends what was said of an earlier report; null where nothing is said. */
  let copied: AbortController | null = null;
  let quiet: boolean | null = null;
  let wokenAt = Number.NEGATIVE_INFINITY;
  /** Aborted by what makes its waits pointless: a newer state, or the end. */
  let waits = new AbortController();

  const seen = (): Effective => pending.reduce(applyChange, stored ?? defaultEffective);
  const render = () => {
    if (!signal.aborted && stored !== null) {
      const now = platform.now();
      show({ effective: seen(), tab, problem, copied: copied !== null, unfinished, placed, now }, presses);
    }
  };
  const ask = async (again: readonly number[], current: AbortSignal): Promise<void> => {
    const answer = await platform.askTab();
    if (current.aborted) return;
    const [pause, ...rest] = again;
    const early = answer.kind === 'no dialog' && pause !== undefined;
    if (early) platform.after(pause, current, () => void ask(rest, current));
    // "No invitation is open" isn't said of a page that had no time to look.
    if (early && rest.length > 0) return;
    tab = answer;
    render();
  };

  /** Takes a new state into account: whether to ask the tab, and when the snooze will end. */
  const settle = () => {
    waits.abort();
    waits = new AbortController();
    const { signal: current } = waits;
    const effective = seen();
    const now = platform.now();
    const was = quiet;
    quiet = isQuiet(effective, now);
    if (was === true && !quiet) {
      wokenAt = now;
      tab = { kind: 'asking' };
    }
    if (effective.on && effective.snoozedUntil !== null && quiet) {
      platform.after(Math.min(effective.snoozedUntil - now, longestWait), current, settle);
    }
    render();
    if (!quiet) void ask(now - wokenAt < wakingTime ? wakingUp : [], current);
  };

  const change = async (wanted: Change): Promise<void> => {
    pending = [...pending, wanted];
    problem = null;
    settle();
    const outcome = await platform.change(wanted);
    pending = pending.filter((each) => each !== wanted);
    // The answer may come before the snapshot that it stands for.
    if (outcome === 'saved' && stored !== null) stored = applyChange(stored, wanted);
    else if (outcome !== 'saved') problem = outcome;
    settle();
  };

  const sayCopied = (done: boolean) => {
    copied?.abort();
    copied = done ? new AbortController() : null;
    if (copied !== null) platform.after(copiedTime, copied.signal, () => sayCopied(false));
    render();
  };
  const copyReport = async (): Promise<void> => {
    problem = null;
    sayCopied(false);
    const done = await platform.copyReport(seen());
    if (signal.aborted) return;
    if (!done) problem = 'not copied';
    sayCopied(done);
  };

  const keep = () =>
    platform.keep(done.reduce((rest, each) => withAnswers(rest, { ...each, answers: {} }), unfinished));
  const begin = (next: Unfinished) => {
    unfinished = next;
    placed = null;
    keep();
    render();
  };
  const place = async (text: string, act: () => Promise<Placed['outcome']>): Promise<Placed['outcome']> => {
    placed = null;
    render();
    const outcome = await act();
    placed = { text, outcome };
    render();
    return outcome;
  };
  const presses: PopupPresses = {
    change,
    copyReport,
    answer(started) {
      done = done.filter(({ template, to }) => template !== started.template || to !== started.to);
      begin(withAnswers(unfinished, started));
    },
    try: (tried) => begin({ ...unfinished, tried }),
    async copy(text) {
      await place(text, async () => ({ kind: (await platform.copy(text)) ? 'copied' : 'not copied' }));
    },
    async insert(insertion, begun) {
      const outcome = await place(insertion.text, async () => {
        const answer = await platform.insert(insertion);
        if (answer === null) return { kind: 'deaf' };
        return answer.outcome === 'too long' ? { kind: answer.outcome, over: answer.over } : { kind: answer.outcome };
      });
      if (outcome.kind !== 'inserted' || signal.aborted) return;
      if (begun !== undefined) {
        done = [...done, begun];
        keep();
      }
      await ask([], waits.signal);
    },
  };

  signal.addEventListener('abort', () => {
    waits.abort();
    copied?.abort();
  });
  void platform.unfinished().then((value) => {
    // What was typed meanwhile is newer.
    if (unfinished !== nothingUnfinished) return;
    unfinished = guardUnfinished(value);
    render();
  });
  platform.follow(signal, (value) => {
    stored = guardEffective(value);
    settle();
  });
}
