import { startBackground } from './background/background';
import { setActionTitle } from './platform/action';
import { readMessageTable } from './platform/message-table';
import { listen } from './platform/messages';
import { reportOnce } from './platform/report';
import { onWake, uiLanguage } from './platform/runtime';
import { storageArea } from './platform/storage';

startBackground(
  {
    local: storageArea('local'),
    session: storageArea('session'),
    listen,
    onWake,
    uiLanguage,
    readMessageTable,
    setActionTitle,
    now: Date.now,
    report: reportOnce,
  },
  // The browser ends the worker; nothing of ours does.
  new AbortController().signal,
);
