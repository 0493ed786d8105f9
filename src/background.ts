import { startBackground } from './background/background';
import { setActionTitle } from './platform/action';
import { openAtInstall } from './platform/install';
import { readMessageTable } from './platform/message-table';
import { listen } from './platform/messages';
import { reportOnce } from './platform/report';
import { onWake, openSettings, uiLanguage } from './platform/runtime';
import { storageArea } from './platform/storage';
import { managedItems, syncArea } from './platform/sync-storage';

// The browser ends the worker; nothing of ours does.
const { signal } = new AbortController();
openAtInstall('welcome.html', signal, reportOnce);
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
  signal,
);
