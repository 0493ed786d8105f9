import { inSlug, looksLikeName, sameName, tidy } from './names';
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

/**
 * The title's name, or the top card's. A title can lag behind after a soft navigation, or name the page's kind ("Feed"):
 * where the two disagree, the one that the address bears out counts, else none.
 */
function ownerName(page: Document, slug: string): string | undefined {
  const titled = nameInTitle(page.title);
  const heading = nameHeading(page);
  const headed = heading === undefined ? undefined : tidy(heading.textContent);
  if (titled === undefined || headed === undefined || sameName(titled, headed)) return titled ?? headed;
  if (heading?.closest(topCard) === null) return titled;
  const borneOut = [titled, headed].filter((name) => inSlug(name, slug));
  return borneOut.length === 1 ? borneOut[0] : undefined;
}

export function pageOwner(own: Document): PageOwner {
  for (const page of pageDocuments(own).reverse()) {
    const path = page.defaultView?.location.pathname ?? '';
    const slug = /^\/in\//.test(path) ? slugOf(path) : undefined;
    if (slug === undefined) continue;
    const name = ownerName(page, slug);
    return { slug, ...(name ? { name } : {}) };
  }
  return {};
}
