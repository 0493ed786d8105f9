import { api } from './api';
import { unlisten } from './unlisten';

/**
 * Opens a page of the extension ('welcome.html') in a new tab, once: when it is installed, neither at an update nor at the browser's
 * start. Register in the script's first task. Where the browser refuses, `report` hears of it.
 */
export function openAtInstall(page: string, signal: AbortSignal, report: (error: unknown) => void): void {
  if (signal.aborted) return;
  const onInstalled = ({ reason }: { reason: string }) => {
    if (reason === 'install') api.tabs.create({ url: api.runtime.getURL(page) }).catch(report);
  };
  api.runtime.onInstalled.addListener(onInstalled);
  unlisten(signal, () => api.runtime.onInstalled.removeListener(onInstalled));
}
