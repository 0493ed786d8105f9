import { startBackground } from './background/background';
import { setActionTitle } from './platform/action';
import { readMessageTable } from './platform/message-table';
import { listen } from './platform/messages';
import { reportOnce } from './platform/report';
import { onWake, openSettings, uiLanguage } from './platform/runtime';
import { storageArea } from './platform/storage';
import { managedItems, syncArea } from './platform/sync-storage';

startBackground(
  {
    local: storageArea('local'),
    session: storageArea('session'),
    sync: syncArea(),
    managed: managedItems,
    listen,
    onWake,
    uiLanguage,
    readMessageTable,
    setActionTitle,
    openSettings,
    after(milliseconds, signal, act) {
      const timer = setTimeout(act, milliseconds);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
    newRev: () => crypto.randomUUID().replaceAll('-', '').slice(0, 10),
    now: Date.now,
    report: reportOnce,
  },
  // The browser ends the worker; nothing of ours does.
  new AbortController().signal,
);
