import { watchDialogs } from './linkedin';
import { answering, backgroundOver, type Standing } from './messages';
import { startNudge } from './nudge/nudge';
import { listen, sendToBackground } from './platform/messages';
import { reportOnce } from './platform/report';
import { isAlive } from './platform/runtime';
import { shadowRootOf } from './platform/shadow-root';
import { follow } from './platform/snapshot';
import { asksForNotes, assess, firstNameOf } from './rules';
import { defaultEffective, type Effective, effectiveKey, guardEffective, isQuiet } from './settings/model';

/** Timers hold no more than this, in milliseconds: a longer snooze is looked at again then. */
const longestTimer = 2 ** 31 - 1;

const life = new AbortController();
const background = backgroundOver(sendToBackground);
const listeners = new Set<(effective: Effective) => void>();
let effective = defaultEffective;
let watching: AbortController | undefined;
let waking: ReturnType<typeof setTimeout> | undefined;
let standing: Standing | null = null;

function startWatching(): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  watchDialogs({
    signal,
    openRoot: shadowRootOf,
    report: reportOnce,
    onOpening: (opening) =>
      startNudge(opening, {
        assess,
        firstNameOf,
        asksForNotes,
        effective: () => effective,
        onEffective(listener, until) {
          listeners.add(listener);
          until.addEventListener('abort', () => listeners.delete(listener), { once: true });
        },
        now: Date.now,
        actions: {
          change: (change) => void background.change(change),
          notesSeen: (left) => void background.notesSeen(left),
          noteSent: () => void background.noteSent(),
          alive: isAlive,
        },
        onStanding(now) {
          standing = now;
        },
        report: reportOnce,
      }),
  });
  return controller;
}

/** Takes a snapshot into force: off or snoozed, nothing listens on the page; a snooze ends by itself. */
function apply(value: unknown): void {
  effective = guardEffective(value);
  const now = Date.now();
  const quiet = isQuiet(effective, now);
  clearTimeout(waking);
  if (effective.on && effective.snoozedUntil !== null && quiet) {
    waking = setTimeout(() => apply(effective), Math.min(effective.snoozedUntil - now, longestTimer));
  }
  for (const listener of [...listeners]) listener(effective);
  if (quiet) {
    watching?.abort();
    watching = undefined;
    standing = null;
  } else watching ??= startWatching();
}

follow(effectiveKey, life.signal, apply);
listen(
  life.signal,
  answering({ 'how does it stand': () => (standing === null ? undefined : Promise.resolve(standing)) }),
);
