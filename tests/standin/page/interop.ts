import { personBySlug } from '../people';
import { switches } from './context';
import { el } from './element';

/** What the shell and the old application in its iframe tell each other. */
export type InteropMessage =
  | { standin: 'invite'; slug: string }
  | { standin: 'search'; keywords: string }
  | { standin: 'sent'; slug: string }
  | { standin: 'closed' }
  | { standin: 'ready' };

const find = () => document.querySelector<HTMLIFrameElement>('iframe[data-testid="interop-iframe"]');
let ready = false;
let waiting: InteropMessage[] = [];

/** Pre-loaded and mostly empty: it says nothing about a dialog. */
export const interopFrame = (): HTMLIFrameElement =>
  el('iframe', {
    'data-testid': 'interop-iframe',
    src: '/preload/?_bprMode=vanilla',
    allow: 'clipboard-read; clipboard-write; display-capture',
    style: 'width:100vw;height:100vh;position:absolute;top:0;visibility:hidden',
  });

function show(visible: boolean): void {
  const frame = find();
  if (frame) frame.style.visibility = visible ? 'visible' : 'hidden';
}

function tell(message: InteropMessage): void {
  if (!ready) waiting.push(message);
  else find()?.contentWindow?.postMessage(message, location.origin);
}

export function inviteInFrame(slug: string): void {
  show(true);
  const frame = find();
  // Over the window as it is scrolled now, as the dialog's overlay would be.
  if (frame) frame.style.top = `${scrollY}px`;
  tell({ standin: 'invite', slug });
}

/** Shows a page of the old application in the iframe, as soft navigation to it does. */
export function searchInFrame(keywords: string): void {
  show(true);
  tell({ standin: 'search', keywords });
}

/** True where this page is drawn by the old application in the iframe. */
export const inFrame = (path: string): boolean => switches.mount === 'iframe' && path.startsWith('/search/');

export function closeInFrame(): void {
  if (!inFrame(location.pathname)) show(false);
}

export const isInteropMessage = (data: unknown): data is InteropMessage =>
  typeof data === 'object' && data !== null && 'standin' in data;

/** Hears what the old application did. */
export function hearInterop(sent: (person: ReturnType<typeof personBySlug>) => void): void {
  addEventListener('message', ({ data, origin: from }) => {
    if (from !== location.origin || !isInteropMessage(data)) return;
    if (data.standin === 'sent') sent(personBySlug(data.slug));
    else if (data.standin === 'closed') closeInFrame();
    else if (data.standin === 'ready') {
      ready = true;
      for (const message of waiting) tell(message);
      waiting = [];
    }
  });
}
