import { answering, type BackgroundRequests, type ChangeOutcome } from '../messages';
import type { Change } from '../settings/changes';
import { effectiveOf } from '../settings/effective';
import { type Effective, effectiveKey, type NotesSeen, type Observed, type Settings } from '../settings/model';
import { type Items, loadSettings, saveChange } from '../settings/store';
import { interfaceLanguage } from '../words/languages';
import { createDrafts } from './drafts';
import { afterAnswer, afterHeldBlank, afterSeen, afterSent, observedKey, storedObserved } from './observed';
import { same } from './same';
import { createSerial } from './serial';
import { actionTitle } from './title';

/** What the background needs of the browser. */
export interface BackgroundPlatform {
  local: Items;
  /** Kept in memory until the browser closes, across workers. */
  session: Items;
  listen(signal: AbortSignal, listener: (message: unknown) => Promise<unknown> | undefined): void;
  /** Calls at install, update and the browser's start. */
  onWake(signal: AbortSignal, listener: () => void): void;
  uiLanguage(): string;
  readMessageTable(language: string): Promise<Record<string, string>>;
  setActionTitle(title: string): Promise<void>;
  /** Milliseconds since the epoch. */
  now(): number;
  report(error: unknown, sentence: string): void;
}

const notStored = 'The browser refused to store something; what was stored before stays.';
const noTitle = 'The browser refused to name the toolbar button.';
const noWords = 'The words of the interface could not be read; it speaks English.';

/**
 * Keeps the settings and writes the snapshot `effective` that every page reads. Listeners stand when this returns, as an
 * event page's must. The browser may end the worker between any two steps: what counts is in storage, and each start
 * makes the snapshot good again.
 */
export function startBackground(platform: BackgroundPlatform, signal: AbortSignal): void {
  const { local, now } = platform;
  const serially = createSerial();

  const words = async (): Promise<Pick<Effective, 'language' | 'messages'>> => {
    const language = interfaceLanguage(platform.uiLanguage());
    if (language === 'en') return { language, messages: null };
    try {
      return { language, messages: await platform.readMessageTable(language) };
    } catch (error) {
      platform.report(error, noWords);
      return { language: 'en', messages: null };
    }
  };
  const observed = async () => storedObserved(await local.get(observedKey), now());
  /** The snapshot of any settings, with the words of now. */
  const snapshots = async (seen: Observed) => {
    const { language, messages } = await words();
    return (settings: Settings) => effectiveOf(settings, language, messages, seen);
  };
  const showTitle = async (effective: Effective): Promise<void> => {
    const title = actionTitle(effective, now(), platform.uiLanguage());
    await platform.setActionTitle(title).catch((error: unknown) => platform.report(error, noTitle));
  };

  /** Writes the snapshot, and `beside` with it, where that changes anything. */
  const refresh = async (seen: Observed, beside: Readonly<Record<string, unknown>> = {}) => {
    const { settings } = await loadSettings(local);
    const effective = (await snapshots(seen))(settings);
    const fresh: Readonly<Record<string, unknown>> = { ...beside, [effectiveKey]: effective };
    const stored = await Promise.all(Object.keys(fresh).map((key) => local.get(key)));
    if (!same(Object.values(fresh), stored)) await local.set(fresh);
    await showTitle(effective);
  };

  const change = async (wanted: Change): Promise<ChangeOutcome> => {
    const before = await observed();
    const after = wanted.kind === 'ask on blank' ? afterAnswer(before) : before;
    const snapshot = await snapshots(after);
    const saved = await saveChange(local, wanted, (settings) => ({
      [observedKey]: after,
      [effectiveKey]: snapshot(settings),
    }));
    if (saved === null) return 'newer';
    await showTitle(snapshot(saved));
    return 'saved';
  };

  /** Runs a job in its turn; where the browser refuses, says so once and gives `refused`. */
  const attempt = <T>(job: () => Promise<T>, refused: T): Promise<T> =>
    serially(job).catch((error: unknown) => {
      platform.report(error, notStored);
      return refused;
    });
  const restore = () => void attempt(async () => refresh(await observed()), undefined);
  const observe = async (after: (before: Observed) => Observed): Promise<null> => {
    await attempt(async () => {
      const seen = after(await observed());
      await refresh(seen, { [observedKey]: seen });
    }, undefined);
    return null;
  };
  const notes = (after: (seen: NotesSeen | null) => NotesSeen | null) =>
    observe((before) => ({ ...before, notesSeen: after(before.notesSeen) }));

  const drafts = createDrafts(platform.session, (error) => platform.report(error, notStored));

  platform.onWake(signal, restore);
  platform.listen(
    signal,
    answering<keyof BackgroundRequests>({
      'change settings': (wanted) => attempt(() => change(wanted), 'refused'),
      'notes seen': ({ left }) => notes((seen) => afterSeen(seen, left, now())),
      'note sent': () => notes(afterSent),
      'held blank sent': () => observe(afterHeldBlank),
      'keep draft': ({ to, text }) => drafts.keep(to, text),
      'kept draft': ({ to }) => drafts.kept(to),
    }),
  );
  restore();
}
