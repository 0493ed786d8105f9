import { render } from 'preact';
import { backgroundOver, howItStands, insertNote, whatIsKnown, whatWasFound } from './messages';
import { copyText } from './platform/clipboard';
import { sendToBackground } from './platform/messages';
import { openSettings, uiLanguage, version } from './platform/runtime';
import { follow } from './platform/snapshot';
import { storageArea } from './platform/storage';
import { activeTab, sendToTab } from './platform/tabs';
import { type PopupPlatform, type PopupPresses, startPopup } from './popup/controller';
import { reportText } from './popup/report';
import { Popup } from './popup/view';
import { type PopupState, viewOf } from './popup/view-model';
import type { Change } from './settings/changes';
import { effectiveKey } from './settings/model';
import { unfinishedKey } from './settings/unfinished';
import { endOfDay } from './words/time';

const hour = 3_600_000;
/** A report waits for the page no longer than this (milliseconds): the press that may copy it wears off. */
const longestAsking = 1000;

type NoAnswer = { kind: 'elsewhere' | 'deaf' | 'no dialog' };

/** Asks the tab in front something of its open dialog. Never rejects. */
async function ask<T>(question: (send: (message: unknown) => Promise<unknown>) => Promise<T | null>) {
  const tab = await activeTab().catch(() => null);
  if (tab === null || !tab.covered) return { kind: 'elsewhere' } satisfies NoAnswer;
  try {
    const answer = await question((message) => sendToTab(tab.id, message));
    return answer === null ? ({ kind: 'no dialog' } satisfies NoAnswer) : { kind: 'open' as const, answer };
  } catch {
    return { kind: 'deaf' } satisfies NoAnswer;
  }
}

const askTab: PopupPlatform['askTab'] = async () => {
  const asked = await ask(async (send) => {
    const [standing, known] = await Promise.all([howItStands(send), whatIsKnown(send)]);
    return standing && { standing, known };
  });
  return asked.kind === 'open' ? { kind: 'open', ...asked.answer } : asked;
};

const insert: PopupPlatform['insert'] = async (insertion) => {
  const asked = await ask((send) => insertNote(send, insertion));
  if (asked.kind === 'deaf') return null;
  return asked.kind === 'open' ? asked.answer : { outcome: 'field gone' };
};

const copyReport: PopupPlatform['copyReport'] = async (effective) => {
  const late = new Promise<{ kind: 'late' }>((resolve) => {
    setTimeout(() => resolve({ kind: 'late' }), longestAsking);
  });
  const asked = await Promise.race([ask(whatWasFound), late]);
  const found = asked.kind === 'open' ? { kind: asked.kind, page: asked.answer } : asked;
  const { userAgent } = navigator;
  const facts = { version: version(), userAgent, browserLanguage: uiLanguage(), effective, now: Date.now(), found };
  return copyText(reportText(facts));
};

function show(state: PopupState, presses: PopupPresses): void {
  const view = viewOf(state, uiLanguage());
  document.documentElement.lang = view.t.language;
  document.documentElement.dir = view.direction;
  const change = (wanted: Change) => void presses.change(wanted);
  const copy = () => void presses.copyReport();
  const snooze = (span: 'hour' | 'today') => {
    const now = Date.now();
    change({ kind: 'snooze', until: span === 'hour' ? now + hour : endOfDay(now) });
  };
  const root = document.getElementById('popup');
  if (root === null) return;
  const settings = () => void openSettings().then(window.close, () => undefined);
  render(
    <Popup
      state={state}
      view={view}
      version={version()}
      change={change}
      snooze={snooze}
      copyReport={copy}
      openSettings={settings}
      answer={presses.answer}
      try={presses.try}
      copy={(text) => void presses.copy(text)}
      insert={(insertion, begun) => void presses.insert(insertion, begun)}
    />,
    root,
  );
}

const session = storageArea('session');
startPopup(
  {
    unfinished: () => session.get(unfinishedKey).catch(() => undefined),
    // Where the browser refuses, what was typed is there for as long as the popup is.
    keep: (unfinished) => void session.set({ [unfinishedKey]: unfinished }).catch(() => undefined),
    copy: copyText,
    insert,
    follow: (signal, take) => follow(effectiveKey, signal, take),
    change: backgroundOver(sendToBackground).change,
    askTab,
    copyReport,
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
