import { looksLikeName, tidy } from './names';
import { topCard } from './selectors';
import { isVisible } from './visible';

/** The person whose profile the page is, if it is one. */
export interface PageOwner {
  name?: string;
  slug?: string;
}

/** The public profile's slug in an address: of `/in/SLUG` or of `?vanityName=SLUG`. Lower case, decoded. */
export function slugOf(href: string | null): string | undefined {
  if (href === null) return undefined;
  const found = /\/in\/([^/?#]+)/.exec(href)?.[1] ?? /[?&]vanityName=([^&#]+)/.exec(href)?.[1];
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found).toLowerCase();
  } catch {
    return found.toLowerCase();
  }
}

/** The documents that speak of the page: this one and, inside LinkedIn's own iframe, the top one. */
export function pageDocuments(own: Document): Document[] {
  const top = topWindow(own.defaultView);
  return top === undefined || top.document === own ? [own] : [own, top.document];
}

function topWindow(view: Window | null): Window | undefined {
  try {
    // Throws where the top window is another site's.
    return view?.top?.location.hostname === view?.location.hostname ? (view?.top ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** The name in a profile's title: "(3) Jane Doe | LinkedIn". */
export function nameInTitle(title: string): string | undefined {
  const [name = ''] = title.replace(/^\s*\(\P{L}*\)\s*/u, '').split(/\s[|–]\s/);
  return /^linkedin$/i.test(name.trim()) || !looksLikeName(name) ? undefined : tidy(name);
}

/** The heading that names a profile's owner: the first visible one of the top card, else of the page's main part. */
export function nameHeading(page: Document): HTMLElement | undefined {
  const scopes = [...page.querySelectorAll(topCard), ...page.querySelectorAll('main, [role="main"]')];
  for (const scope of scopes) {
    for (const heading of scope.querySelectorAll<HTMLElement>('h1, h2')) {
      if (isVisible(heading) && looksLikeName(heading.textContent ?? '')) return heading;
    }
  }
  return undefined;
}

export function pageOwner(own: Document): PageOwner {
  for (const page of pageDocuments(own).reverse()) {
    const path = page.defaultView?.location.pathname ?? '';
    const slug = /^\/in\//.test(path) ? slugOf(path) : undefined;
    if (slug === undefined) continue;
    const name = nameInTitle(page.title) ?? tidy(nameHeading(page)?.textContent);
    return { slug, ...(name ? { name } : {}) };
  }
  return {};
}
