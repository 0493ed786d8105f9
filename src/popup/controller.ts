import type { ChangeOutcome } from '../messages';
import { applyChange, type Change } from '../settings/changes';
import { defaultEffective, type Effective, guardEffective, isQuiet } from '../settings/model';
import type { PopupState, TabState } from './view-model';

/** What the popup needs of the browser. */
export interface PopupPlatform {
  /** Calls with the stored snapshot, now and at each change, until the signal. */
  follow(signal: AbortSignal, take: (value: unknown) => void): void;
  /** Never rejects. */
  change(change: Change): Promise<ChangeOutcome>;
  /** Asks the tab in front. Never rejects. */
  askTab(): Promise<Exclude<TabState, { kind: 'asking' }>>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls after a while (milliseconds), unless the signal comes first. */
  after(milliseconds: number, signal: AbortSignal, act: () => void): void;
}

/** A page that was just woken looks for its dialog: it is asked again after these pauses (milliseconds). */
const wakingUp = [100, 300, 800];
/** For so long (milliseconds) a page counts as just woken. */
const wakingTime = 1500;
const longestWait = 2 ** 31 - 1;

/**
 * Runs the popup until the signal: shows the state from the first snapshot on, and again whenever it changes. `press` takes
 * what the person presses: it shows at once, and is taken back where it couldn't be stored.
 */
export function startPopup(
  platform: PopupPlatform,
  show: (state: PopupState, press: (change: Change) => Promise<void>) => void,
  signal: AbortSignal,
): void {
  let stored: Effective | null = null;
  let pending: Change[] = [];
  let tab: TabState = { kind: 'asking' };
  let problem: PopupState['problem'] = null;
  let quiet: boolean | null = null;
  let wokenAt = Number.NEGATIVE_INFINITY;
  /** Aborted by what makes its waits pointless: a newer state, or the end. */
  let waits = new AbortController();

  const seen = (): Effective => pending.reduce(applyChange, stored ?? defaultEffective);
  const render = () => {
    if (!signal.aborted) show({ effective: seen(), tab, problem, now: platform.now() }, press);
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

  const press = async (change: Change): Promise<void> => {
    pending = [...pending, change];
    problem = null;
    settle();
    const outcome = await platform.change(change);
    pending = pending.filter((each) => each !== change);
    // The answer may come before the snapshot that it stands for.
    if (outcome === 'saved' && stored !== null) stored = applyChange(stored, change);
    else if (outcome !== 'saved') problem = outcome;
    settle();
  };

  signal.addEventListener('abort', () => waits.abort());
  platform.follow(signal, (value) => {
    stored = guardEffective(value);
    settle();
  });
}
