import { answering, type BackgroundRequests, type ChangeOutcome } from '../messages';
import { answeringSettings } from '../messages/settings';
import type { Making } from '../settings/documents';
import { type Effective, isQuiet, type NotesSeen, type Observed } from '../settings/model';
import { pageLanguageKey } from '../settings/page-language';
import { parseEdit } from '../settings/schema-edit';
import type { Items } from '../settings/store';
import { createDrafts } from './drafts';
import { createEditing } from './editing';
import { createExchange, emptySync, type Sync } from './exchange';
import { createKeeping } from './keeping';
import { keepLanguages } from './languages';
import { afterHeldBlank, afterSeen, afterSent } from './observed';
import { offering } from './offering';
import { type After, createScheduled } from './scheduled';
import { createSerial } from './serial';
import { createSpeaking } from './speaking';
import { actionTitle } from './title';

/** What the background needs of the browser. */
export interface BackgroundPlatform {
  local: Items;
  /** Kept in memory until the browser closes, across workers. */
  session: Items;
  sync: Sync;
  /** What an administrator fixed, raw. Rejects where the browser has no such storage. */
  managed(): Promise<unknown>;
  listen(signal: AbortSignal, listener: (message: unknown) => Promise<unknown> | undefined): void;
  /** Calls at install, update and the browser's start. */
  onWake(signal: AbortSignal, listener: () => void): void;
  uiLanguage(): string;
  readMessageTable(language: string): Promise<Record<string, string>>;
  setActionTitle(title: string): Promise<void>;
  openSettings(): Promise<void>;
  after: After;
  /** A name that nothing else has: letters and digits. */
  newRev(): string;
  /** Milliseconds since the epoch. */
  now(): number;
  report(error: unknown, sentence: string): void;
}

const notStored = 'The browser refused to store something; what was stored before stays.';
const notOpened = 'The browser refused to open the settings.';
const noStarts = 'What a note can start from couldn’t be read.';
const noTitle = 'The browser refused to name the toolbar button.';
const notEmptied = 'The browser’s sync couldn’t be emptied; that is tried again.';

/**
 * Changes wait so long (milliseconds) for others, to leave for sync together: at most 12 writes and 12 removals a minute, a
 * fifth of what browsers take, and long before an idle worker ends.
 */
const batchTime = 5000;
/** What sync brings comes in pieces; it is read so long (milliseconds) after the first. */
const arrivalTime = 200;
/** What sync refused is tried again after so long (milliseconds), if the worker lives; else at its next start. */
const retryTime = 60_000;
/** Timers hold no more than this, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/**
 * Keeps the settings and writes the snapshot `effective` that every page reads. Listeners stand when this returns, as an
 * event page's must. The browser may end the worker between any two steps: what counts is in storage, and each start
 * makes the snapshot good again.
 */
export function startBackground(platform: BackgroundPlatform, signal: AbortSignal): void {
  const { local, now, report } = platform;
  const serially = createSerial();
  const making = (): Making => ({ newRev: platform.newRev, now: now() });

  /** Runs a job in its turn; where the browser refuses, says so once and gives `refused`. */
  const attempt = <T, R>(job: () => Promise<T>, refused: R): Promise<T | R> =>
    serially(job).catch((error: unknown) => {
      report(error, notStored);
      return refused;
    });

  const showTitle = async (effective: Effective): Promise<void> => {
    const title = actionTitle(effective, now(), platform.uiLanguage());
    await platform.setActionTitle(title).catch((error: unknown) => report(error, noTitle));
    const { snoozedUntil } = effective;
    if (snoozedUntil !== null && isQuiet(effective, now())) freshen(Math.min(snoozedUntil - now(), longestTimer));
  };
  const speaking = createSpeaking(platform);
  const keeping = createKeeping({ local, making, speaking, onEffective: showTitle });
  const drafts = createDrafts(platform.session, (error) => report(error, notStored));

  const observe = async (after: (before: Observed) => Observed): Promise<null> => {
    await attempt(async () => {
      const kept = await keeping.read();
      await keeping.write({ ...kept, observed: after(kept.observed) });
    }, undefined);
    return null;
  };
  const notes = (after: (seen: NotesSeen | null) => NotesSeen | null) =>
    observe((before) => ({ ...before, notesSeen: after(before.notesSeen) }));
  const pageLanguage = async (language: string): Promise<null> => {
    await attempt(async () => {
      if ((await local.get(pageLanguageKey)) === language) return;
      await local.set({ [pageLanguageKey]: language });
      await keeping.write(await keeping.read());
    }, undefined);
    return null;
  };

  /** While the worker lives, the toolbar button says at once that a snooze is over; else at the next event. */
  const freshen = createScheduled(platform.after, signal, async () => void (await observe((before) => before)));
  const exchange = createExchange({ ...platform, keeping, making, turn: serially });
  const exchanging = createSerial();
  const exchangeNow = async (): Promise<void> => {
    const state = await exchanging(exchange).catch((error: unknown) => report(error, notStored));
    if (state === 'refused') exchangeIn(retryTime);
  };
  const exchangeIn = createScheduled(platform.after, signal, exchangeNow);
  /** The snapshot first: pages wait for it, and for nothing of sync. */
  const restore = () => {
    void observe((before) => before);
    void keepLanguages(local).catch((error: unknown) => report(error, notStored));
    void exchangeNow();
  };

  const editing = createEditing({
    keeping,
    making,
    attempt,
    get: (key) => local.get(key),
    emptySync: (era) =>
      emptySync(platform.sync, era).catch((error: unknown) => {
        report(error, notEmptied);
        return era + 1;
      }),
    forgetDrafts: drafts.forget,
    onChange: (atOnce) => exchangeIn(atOnce ? 0 : batchTime),
  });
  const change = async (wanted: BackgroundRequests['change settings']['body']): Promise<ChangeOutcome> => {
    const outcome = await editing['edit settings'](wanted);
    return outcome === 'saved' || outcome === 'newer' ? outcome : 'refused';
  };

  platform.onWake(signal, restore);
  platform.sync.onChanged(signal, () => exchangeIn(arrivalTime));
  const answer = answering<keyof BackgroundRequests>({
    'change settings': change,
    'notes seen': ({ left }) => notes((seen) => afterSeen(seen, left, now())),
    'note sent': () => notes(afterSent),
    'held blank sent': () => observe(afterHeldBlank),
    'keep draft': ({ to, text }) => drafts.keep(to, text),
    'kept draft': ({ to }) => drafts.kept(to),
    'offer starts': ({ invite }) =>
      serially(() => offering(local, invite)).catch((error: unknown) => {
        report(error, noStarts);
        return null;
      }),
    'page language': ({ language }) => pageLanguage(language),
    'open settings': async () => {
      await platform.openSettings().catch((error: unknown) => report(error, notOpened));
      return null;
    },
    'snooze ended': () => observe((before) => before),
  });
  const answerSettings = answeringSettings(editing, parseEdit);
  platform.listen(signal, (message) => answer(message) ?? answerSettings(message));
  restore();
}
