import type { DialogParts } from './dialog/parts';
import { isPlaced, type Place, placeFor } from './place';

/** Put-backs in a row, without a key of the person's between them, after which the page is taken to refuse us. */
const enough = { times: 5, within: 5000 };

/** Holds the banner's host in its place in the dialog through re-renders; found again without any mark on LinkedIn's nodes. */
export interface Slot {
  /** The host, while it is in the page. */
  readonly host: HTMLElement | undefined;
  put(host: HTMLElement, parts: DialogParts): boolean;
  /** Called at each change of the dialog: puts the host back if the page has moved or removed it. */
  keep(parts: DialogParts): void;
  take(host: HTMLElement): void;
  /** The person typed or pressed: what the page re-renders now is its answer to that, no refusal of ours. */
  acted(): void;
  /** The change was our own insertion or removal. */
  isOwn(record: MutationRecord): boolean;
  clear(): void;
}

/** `isTaken`: the place is another copy of the extension's; asked before each insertion. */
export function createSlot(isTaken: (dialog: Element, host: Element) => boolean): Slot {
  let host: HTMLElement | undefined;
  let putBacks: number[] = [];

  function insert(element: HTMLElement, place: Place): boolean {
    place.parent.insertBefore(element, place.before);
    return element.isConnected;
  }

  function take(): void {
    host?.remove();
    host = undefined;
  }

  return {
    get host() {
      return host?.isConnected ? host : undefined;
    },
    put(element, parts) {
      if (isTaken(parts.dialog, element)) return false;
      if (host !== undefined && host !== element) take();
      host = element;
      return insert(element, placeFor(parts, element));
    },
    keep(parts) {
      if (host === undefined) return;
      const place = placeFor(parts, host);
      if (isPlaced(host, place) || isTaken(parts.dialog, host)) return;
      const now = performance.now();
      putBacks = [...putBacks.filter((at) => now - at < enough.within), now];
      if (putBacks.length > enough.times) take();
      else insert(host, place);
    },
    take(element) {
      if (element === host) take();
    },
    acted() {
      putBacks = [];
    },
    isOwn(record) {
      const nodes = [...record.addedNodes, ...record.removedNodes];
      return (
        record.type === 'childList' &&
        nodes.length > 0 &&
        nodes.every((node) => node === host) &&
        host?.isConnected === true
      );
    },
    clear: take,
  };
}
