/**
 * Takes a listener away when `signal` aborts. A content script that an update of the extension left behind can't any
 * more, and needn't: nothing calls it.
 */
export function unlisten(signal: AbortSignal, remove: () => void): void {
  signal.addEventListener('abort', () => {
    try {
      remove();
    } catch {
      // Left behind, and so deaf already.
    }
  });
}
