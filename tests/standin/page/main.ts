import { personBySlug } from '../people';
import { markSent } from './connect';
import { dressDocument, switches } from './context';
import { eraOf } from './eras/era';
import { closeInFrame, hearInterop, inFrame, searchInFrame } from './interop';
import { feedPage, growPage, searchPage } from './lists';
import { interopDocument, preloadPage } from './preload';
import { catchClicks } from './press';
import { profilePage } from './profile';
import { renderShell } from './shell';

function pageFor(path: string): HTMLElement {
  const slug = /^\/in\/([^/]+)/.exec(path)?.[1];
  if (slug) return profilePage(personBySlug(decodeURIComponent(slug)));
  if (path.startsWith('/search/results/people')) return searchPage();
  if (path.startsWith('/mynetwork')) return growPage();
  return feedPage();
}

function render(): void {
  renderShell(pageFor(location.pathname));
  if (inFrame(location.pathname)) searchInFrame(new URLSearchParams(location.search).get('keywords') ?? '');
  else closeInFrame();
}

function softNavigate(address: URL): void {
  history.pushState(null, '', address.pathname + address.search);
  render();
  scrollTo(0, 0);
}

/** Follows the shell's own links without a load, as LinkedIn's router does. */
function routeSoftly(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
    if (link.origin !== location.origin || link.pathname.startsWith('/preload/')) return;
    event.preventDefault();
    softNavigate(new URL(link.href));
  });
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const keywords = String(new FormData(event.target).get('keywords') ?? '');
    softNavigate(new URL(`${event.target.action}?keywords=${encodeURIComponent(keywords)}`));
  });
  addEventListener('popstate', render);
}

dressDocument();
if (switches.listener === 'first') catchClicks();
const era = eraOf();
if (location.pathname.startsWith('/preload/')) {
  if (window === window.top) preloadPage();
  else interopDocument();
} else if (era) era(location.pathname);
else {
  hearInterop(markSent);
  routeSoftly();
  render();
}
