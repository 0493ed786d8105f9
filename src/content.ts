import { bannerOnDemand } from './banner-on-demand';
import {
  holdPresses,
  keepOwnEvents,
  type Opening,
  orphaned,
  startTabRule,
  type Whereabouts,
  watchDialogs,
} from './linkedin';
import { answeringInPage, backgroundOver, type Standing } from './messages';
import type { Nudge } from './nudge/context';
import { createReadiness } from './nudge/readiness';
import { copyText } from './platform/clipboard';
import { listen, sendToBackground } from './platform/messages';
import { reportOnce } from './platform/report';
import { isAlive } from './platform/runtime';
import { shadowRootOf } from './platform/shadow-root';
import { follow } from './platform/snapshot';
import { storageArea } from './platform/storage';
import type { Effective } from './settings/model';
import { effectiveKey, isQuiet, isSnapshot, languagesKey, presenceOf } from './settings/presence';

/** Timers hold no more than this, in milliseconds: a longer snooze is looked at again then. */
const longestTimer = 2 ** 31 - 1;

const life = new AbortController();
const background = backgroundOver(sendToBackground);
const listeners = new Set<(effective: Effective) => void>();
let snapshot: unknown;
let read: Effective | undefined;
let watching: AbortController | undefined;
let waking: ReturnType<typeof setTimeout> | undefined;
/** The settings in force are the person's own, not what stands in for missing or spoilt ones. */
let settled = false;
let learnt = false;
let standing: Standing | null = null;
let current: { opening: Opening & Whereabouts; nudge: Nudge } | undefined;

/**
 * Asked at each wake. Once an update, a reload or a removal of the extension has left this script behind, it stands down: nothing
 * of it listens any more, and a banner that is open says so.
 */
function isStillAlive(): boolean {
  if (isAlive()) return true;
  clearTimeout(waking);
  life.abort();
  holding?.abort();
  watching?.abort(orphaned);
  return false;
}

/** The snapshot in force, read once an invitation may come. */
function effective(): Effective {
  read ??= bannerOnDemand().guardEffective(snapshot);
  return read;
}

function tell(): void {
  for (const listener of [...listeners]) listener(effective());
}

/** In the script's first task, so that ours is the first listener that captures at the window; until settings have loaded nothing is held. */
function startHolding(): AbortController {
  const controller = new AbortController();
  holdPresses({
    signal: controller.signal,
    onSend: (event) => current?.opening.isSend(event) ?? false,
    decide: () => settled && watching !== undefined && (current?.nudge.wouldHold() ?? false),
    onHeld: () => current?.nudge.onHeld(),
    report: reportOnce,
  });
  const onPage = {
    signal: controller.signal,
    host: () => (isStillAlive() ? current?.opening.host : undefined),
    dialog: () => current?.opening.dialog,
    openRoot: shadowRootOf,
    closeList: () => isStillAlive() && (current?.nudge.closeList() ?? false),
    choose: (event: KeyboardEvent) => current?.nudge.choose(event, current.opening.dialog) ?? false,
    report: reportOnce,
  };
  window.addEventListener('pagehide', () => current?.nudge.onPageGoes(), { signal: controller.signal });
  startTabRule(onPage);
  keepOwnEvents(onPage);
  return controller;
}

/** The words of further languages, asked for once where an invitation may come: a draft that is open is judged anew with them. */
function learn(): void {
  if (learnt) return;
  learnt = true;
  storageArea('local')
    .get(languagesKey)
    .then((languages) => {
      if (bannerOnDemand().learn(languages)) tell();
    })
    .catch(reportOnce);
}

const readiness = createReadiness({
  isAlive: isStillAlive,
  first: [
    () => void bannerOnDemand(),
    learn,
    () => {
      const { rehearse, judge } = bannerOnDemand();
      rehearse(effective(), Date.now(), judge);
    },
  ],
  onAbout: (about) => void bannerOnDemand().judge.asksForNotes(about),
  // The rules' words are parsed at first use, and take memory that most pages never need.
  later: [() => void bannerOnDemand().judge.assess('Hello, we met at the talk.', {}, effective().rules)],
  report: reportOnce,
});

function startWatching(): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  readiness.start(signal);
  watchDialogs({
    signal,
    isAlive: isStillAlive,
    openRoot: shadowRootOf,
    report: reportOnce,
    onOpening(opening) {
      learn();
      const { startNudge, judge } = bannerOnDemand();
      const nudge = startNudge(opening, {
        ...judge,
        effective,
        onEffective(listener, until) {
          listeners.add(listener);
          until.addEventListener('abort', () => listeners.delete(listener), { once: true });
        },
        now: Date.now,
        actions: {
          change: (change) => void background.change(change),
          notesSeen: (left) => void background.notesSeen(left),
          noteSent: () => void background.noteSent(),
          keepDraft: (to, text) => void background.keepDraft(to, text),
          keptDraft: (to) => background.keptDraft(to),
          offer: background.offer,
          heldBlankSent: () => void background.heldBlankSent(),
          openSettings: () => void background.openSettings(),
          alive: isStillAlive,
        },
        onStanding(now) {
          standing = now;
        },
        copy: copyText,
        report: reportOnce,
      });
      current = { opening, nudge };
      const { language } = opening.reading;
      if (language !== undefined) void background.pageLanguage(language);
      readiness.opened(signal);
    },
  });
  return controller;
}

/** The snooze is over, or the longest timer: then it is looked at again. */
function wake(): void {
  if (!isQuiet(presenceOf(snapshot), Date.now())) void background.snoozeEnded();
  apply(snapshot);
}

/** Takes a snapshot into force: off or snoozed, nothing listens on the page; a snooze ends by itself. */
function apply(value: unknown): void {
  if (!isStillAlive()) return;
  settled = isSnapshot(value);
  snapshot = value;
  read = undefined;
  const now = Date.now();
  const presence = presenceOf(value);
  const quiet = isQuiet(presence, now);
  clearTimeout(waking);
  if (presence.on && presence.snoozedUntil !== null && quiet) {
    waking = setTimeout(wake, Math.min(presence.snoozedUntil - now, longestTimer));
  }
  tell();
  if (quiet) {
    holding?.abort();
    watching?.abort();
    holding = watching = undefined;
    standing = null;
  } else {
    holding ??= startHolding();
    watching ??= startWatching();
  }
}

let holding: AbortController | undefined = startHolding();
follow(effectiveKey, life.signal, apply);
listen(
  life.signal,
  answeringInPage({
    'how does it stand': () => (standing === null ? undefined : Promise.resolve(standing)),
    'what is known': () => {
      const known = current?.nudge.known();
      return known && Promise.resolve(known);
    },
    'insert note': (insertion) => current?.nudge.insert(insertion),
    'what was found': () => {
      if (current === undefined || current.opening.signal.aborted) return undefined;
      const { opening } = current;
      const frame = window.top === window ? 'top' : 'inner';
      return Promise.resolve({ ...opening.found(), frame, banner: opening.host !== undefined });
    },
  }),
);
