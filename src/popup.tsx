import { render } from 'preact';
import { backgroundOver, howItStands } from './messages';
import { sendToBackground } from './platform/messages';
import { uiLanguage, version } from './platform/runtime';
import { follow } from './platform/snapshot';
import { activeTab, sendToTab } from './platform/tabs';
import { type PopupPlatform, startPopup } from './popup/controller';
import { Popup } from './popup/view';
import { type PopupState, viewOf } from './popup/view-model';
import type { Change } from './settings/changes';
import { effectiveKey } from './settings/model';
import { endOfDay } from './words/time';

const hour = 3_600_000;

const askTab: PopupPlatform['askTab'] = async () => {
  const tab = await activeTab().catch(() => null);
  if (tab === null || !tab.covered) return { kind: 'elsewhere' };
  try {
    const standing = await howItStands((message) => sendToTab(tab.id, message));
    return standing === null ? { kind: 'no dialog' } : { kind: 'open', standing };
  } catch {
    return { kind: 'deaf' };
  }
};

function show(state: PopupState, press: (change: Change) => Promise<void>): void {
  const view = viewOf(state, uiLanguage());
  document.documentElement.lang = view.t.language;
  document.documentElement.dir = view.direction;
  const change = (wanted: Change) => void press(wanted);
  const snooze = (span: 'hour' | 'today') => {
    const now = Date.now();
    change({ kind: 'snooze', until: span === 'hour' ? now + hour : endOfDay(now) });
  };
  const root = document.getElementById('popup');
  if (root !== null) render(<Popup view={view} version={version()} change={change} snooze={snooze} />, root);
}

startPopup(
  {
    follow: (signal, take) => follow(effectiveKey, signal, take),
    change: backgroundOver(sendToBackground).change,
    askTab,
    now: Date.now,
    after(milliseconds, signal, act) {
      const timer = setTimeout(act, milliseconds);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
  },
  show,
  // The popup lives until the browser closes it.
  new AbortController().signal,
);
