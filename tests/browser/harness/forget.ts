import type { ChromiumSession } from './chromium';

/** Makes the extension forget what it saw and kept: drafts, and the notes left as of an earlier dialog. Settings stay. */
export async function forgetSeen({ worker }: ChromiumSession): Promise<void> {
  await (await worker()).evaluate(`(async () => {
    await chrome.storage.session.clear();
    const { effective } = await chrome.storage.local.get('effective');
    await chrome.storage.local.remove('observed');
    if (effective) await chrome.storage.local.set({ effective: { ...effective, notesSeen: null, blanksSentAnyway: 0 } });
  })()`);
}
