import artdecoStyle from '../artdeco.css';
import partsStyle from '../artdeco-parts.css';
import baseStyle from '../base.css';
import { switches } from '../context';
import { el, icon } from '../element';
import * as icons from '../icons';

const late = 150;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The collapsed bar of LinkedIn's messages: a dialog by role that is no invitation. */
function messagingBar(): HTMLElement {
  return el(
    'aside',
    { class: 'msg-overlay-container' },
    el(
      'div',
      { class: 'msg-overlay-list-bubble', role: 'dialog', 'aria-label': 'Messaging' },
      icon(icons.messaging, { width: 20, height: 20 }),
      el('button', { type: 'button', class: 'msg-overlay-bubble-header__button' }, 'Messaging'),
    ),
  );
}

function attachRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(baseStyle + partsStyle + artdecoStyle);
  root.adoptedStyleSheets = [sheet];
  root.append(el('div', { class: 'shell-modals' }), messagingBar());
  return root;
}

/** The outlet that the new shell keeps for the old application: always there, whether or not a dialog is open. */
export function interopOutlet(): HTMLElement {
  const host = el('div', {
    id: 'interop-outlet',
    'data-testid': 'interop-shadowdom',
    class: `theme--${switches.theme}`,
    style: 'width:100vw;position:absolute;z-index:500;visibility:visible',
  });
  if (switches.mount !== 'late-shadow') attachRoot(host);
  return host;
}

const lightOutlet = (): HTMLElement => {
  const present = document.getElementById('artdeco-modal-outlet');
  if (present) return present;
  const outlet = el('div', { id: 'artdeco-modal-outlet', tabindex: -1 });
  document.body.append(outlet);
  return outlet;
};

/** Where the dialog goes, by the switch; in the iframe and on the `/preload/` page that is the document itself. */
export async function findOutlet(): Promise<ParentNode & Node> {
  const host = document.getElementById('interop-outlet');
  if (!host || !['shadow', 'late-shadow', 'replaced-shadow'].includes(switches.mount)) return lightOutlet();
  let root = host.shadowRoot;
  if (switches.mount === 'late-shadow' && !root) {
    await pause(late);
    root = attachRoot(host);
    await pause(late);
  }
  if (switches.mount === 'replaced-shadow') {
    await pause(late);
    const next = interopOutlet();
    host.replaceWith(next);
    root = next.shadowRoot;
  }
  return root?.querySelector('.shell-modals') ?? lightOutlet();
}
