import { type DialogMarkup, type Dress, dialogMarkup } from './dialog-markup';

/** Where and how the page brings the dialog. */
export interface Behaviour {
  mount?: 'outlet' | 'body' | 'deep' | 'shadow';
  step?: 'choose' | 'note';
  /** Milliseconds from the press to the dialog; with an empty dialog, to its contents. */
  late?: number;
  /** The dialog comes at once, empty. */
  empty?: boolean;
  /** The shadow host comes with the press, or its root only with the dialog. */
  host?: 'there' | 'late' | 'rootless';
  /** The dialog's node is there from the start, and hidden and shown through its overlay's style. */
  hiddenBy?: 'display' | 'visibility';
  /** Each step is a new dialog node. */
  replaced?: boolean;
  /** The textarea is a new node after the first key. */
  remounted?: boolean;
  /** It takes the focus, as LinkedIn's does. */
  focus?: boolean;
  /** Markup around the dialog. */
  before?: string;
  after?: string;
}

interface Config extends Behaviour {
  markup: DialogMarkup;
}

/** Runs in the page: self-contained, for it is sent there as text. */
function behave(config: Config): void {
  const { markup, mount = 'outlet', step = 'choose', hiddenBy, focus = true } = config;
  const host = () => {
    const found = document.getElementById('interop-outlet') ?? document.createElement('div');
    found.id = 'interop-outlet';
    if (!found.isConnected) document.body.append(found);
    return found;
  };
  const root = () => host().shadowRoot ?? host().attachShadow({ mode: 'open' });
  const place = (): ParentNode | null => {
    if (mount === 'shadow') return root();
    return mount === 'body'
      ? document.body
      : document.querySelector(mount === 'deep' ? '.deep' : '#artdeco-modal-outlet');
  };
  const parse = (html: string) => document.createRange().createContextualFragment(html);
  let overlay: HTMLElement | undefined;
  const dialog = () => overlay?.querySelector<HTMLElement>('[data-dialog]');
  const wrap = (inner: string) =>
    `<div data-overlay style="position:fixed;inset:0;z-index:9">${markup.around[0]}${inner}${markup.around[1]}</div>`;

  function show(on: boolean): void {
    if (!overlay) return;
    if (hiddenBy === 'visibility') overlay.style.visibility = on ? 'visible' : 'hidden';
    else if (hiddenBy === 'display') overlay.style.display = on ? 'block' : 'none';
    else if (!on) overlay.remove();
    const node = dialog();
    if (on && node instanceof HTMLDialogElement && !node.open) node.showModal();
    else if (on && focus) node?.focus();
  }

  function put(inner: string): void {
    const added = parse((config.before ?? '') + wrap(inner) + (config.after ?? ''));
    const fresh = added.querySelector<HTMLElement>('[data-overlay]') ?? undefined;
    overlay?.remove();
    overlay = fresh;
    place()?.append(added);
  }

  function go(inner: string): void {
    if (config.replaced && overlay?.isConnected) {
      put(inner);
      show(true);
      return;
    }
    for (const part of dialog()?.querySelectorAll('[data-part]') ?? []) part.remove();
    dialog()?.querySelector('[data-end]')?.before(parse(inner));
    if (focus) dialog()?.querySelector('textarea')?.focus();
  }

  function open(): void {
    const first = markup[step];
    if (hiddenBy) go(first);
    else put(config.empty ? '' : first);
    show(true);
    if (config.empty) setTimeout(() => go(first), config.late);
  }

  function typed(field: HTMLTextAreaElement): void {
    if (!config.remounted || field.dataset['again']) return;
    const again = document.createElement('textarea');
    for (const { name, value } of field.attributes) again.setAttribute(name, value);
    again.dataset['again'] = 'yes';
    again.value = field.value;
    field.replaceWith(again);
    again.focus();
  }

  if (mount === 'shadow' && config.host !== 'late') host();
  if (mount === 'shadow' && (config.host ?? 'there') === 'there') root();
  if (hiddenBy) {
    put('');
    show(false);
  }
  document.addEventListener('click', (event) => {
    const path = event.composedPath().filter((target) => target instanceof HTMLElement);
    const act = path.find((target) => target.dataset['act'])?.dataset['act'];
    if (path.some((target) => target.matches('[data-connect]'))) {
      event.preventDefault();
      if (config.empty || !config.late) open();
      else setTimeout(open, config.late);
    } else if (act === 'add') go(markup.note);
    else if (act === 'back') go(markup.choose);
    else if (act) {
      if (act === 'send') document.title = 'Sent blank';
      show(false);
    }
  });
  document.addEventListener('input', (event) => {
    const [target] = event.composedPath();
    if (target instanceof HTMLTextAreaElement) typed(target);
  });
}

export const connect = (name = 'Jane Roe', slug = 'jane-roe', attributes = 'data-connect') =>
  `<a ${attributes} aria-label="Invite ${name} to connect" href="/preload/custom-invite/?vanityName=${slug}" componentkey="ConnectButtonstate:invitation:urn:li:member:91_connect">Connect</a>`;

export const topCard = (inside = connect()) =>
  `<section componentkey="com.linkedin.sdui.profile.card.refACoTopcard"><h2>Jane Roe</h2><p>· 2nd</p>
  <p>Bridge inspector at Northgate Rail</p><p>Northgate Rail · Leeds Polytechnic</p><p>Leeds, England</p>
  <a href="/in/jane-roe/overlay/contact-info/">Contact info</a>
  <a href="/search/results/people/?connectionOf=x&amp;origin=MEMBER_PROFILE_CANNED_SEARCH">Olu Adeyemi and 3 other mutual connections</a>${inside}</section>`;

export interface Surface {
  main?: string;
  title?: string;
  language?: string;
  direction?: 'ltr' | 'rtl';
  behaviour?: Behaviour;
  dress?: Dress;
}

/** A page of its own: a profile, unless said otherwise, that opens the dialog at a press on `[data-connect]`. */
export function pageMarkup(surface: Surface = {}): string {
  const { main = topCard(), title = '(3) Jane Roe | LinkedIn', language = 'en', direction = 'ltr' } = surface;
  const config = JSON.stringify({ ...surface.behaviour, markup: dialogMarkup(surface.dress) }).replaceAll('</', '<\\/');
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${title}</title></head>
    <body><div><div><main>${main}</main><div><div><div class="deep"></div></div></div></div></div><div id="artdeco-modal-outlet"></div>
    <script>(${behave.toString()})(${config})</script></body></html>`;
}
