import { invitedBy } from './labels';
import { looksLikeName, sameName, tidy } from './names';
import { pageOwner, slugOf } from './page';
import { connectControl, pendingControl, personCard, pressable, profileLink } from './selectors';

/** A trusted press of a Connect control, and whom it was for. */
export interface ConnectPress {
  /** Milliseconds, of performance.now(). */
  at: number;
  name?: string;
  slug?: string;
  /** A dialog without LinkedIn's names needn't be its effect: something else was pressed since, or such a control sends at once. */
  uncertain?: boolean;
}

const labelOf = (control: Element): string | null =>
  control.getAttribute('aria-label') ?? control.querySelector('[aria-label]')?.getAttribute('aria-label') ?? null;

/** Whether it is a Connect control, or a More menu's item that holds its key or its icon inside; last, by what it says. */
export function isConnectControl(element: Element): boolean {
  if (element.matches(connectControl)) return true;
  if (!element.matches(pressable)) return false;
  return (
    element.querySelector(connectControl) !== null ||
    (!element.matches(pendingControl) && invitedBy(labelOf(element)) !== undefined)
  );
}

/** The Connect control that an event was meant for, if any; works through open shadow roots. */
export function connectControlOf(event: Event): Element | undefined {
  for (const target of event.composedPath().slice(0, 12)) {
    if (!(target instanceof Element)) continue;
    if (isConnectControl(target)) return target;
    if (target.matches(pressable)) return undefined;
  }
  return undefined;
}

/** The name that a list's or rail's card gives to the person of this address, which the control's own label must not contradict. */
function nameOnCard(control: Element, slug: string): string | undefined {
  const card = control.closest(personCard) ?? control.parentElement?.parentElement;
  if (!card) return undefined;
  const label = tidy(control.getAttribute('aria-label'));
  for (const link of card.querySelectorAll(profileLink)) {
    if (slugOf(link.getAttribute('href')) !== slug) continue;
    const lines = [link, ...link.querySelectorAll('p, span, h2, h3, strong')].map((part) => tidy(part.textContent));
    const name = lines.find((line) => looksLikeName(line) && (label === '' || label.includes(line)));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Reads whom a Connect control invites. The page's owner is named by the page, anybody else by their own card. */
export function readConnectPress(control: Element, at: number): ConnectPress {
  const link = control.matches('a[href]') ? control : control.querySelector('a[href]');
  const slug = slugOf(link?.getAttribute('href') ?? null);
  const owner = pageOwner(control.ownerDocument);
  const label = tidy(labelOf(control));
  const isOwner =
    slug !== undefined ? slug === owner.slug : owner.name !== undefined && label !== '' && label.includes(owner.name);
  const card = control.closest(personCard);
  const linked = slug ?? slugOf(card?.querySelector(profileLink)?.getAttribute('href') ?? null);
  const carded = isOwner || linked === undefined ? undefined : nameOnCard(control, linked);
  const name = isOwner ? owner.name : (carded ?? invitedBy(label));
  const known = isOwner ? (slug ?? owner.slug) : (slug ?? (carded === undefined ? undefined : linked));
  // On the cards of lists and rails a button without an address sends at once, one with an address opens the dialog (2026-07 to 2026-10).
  const sendsAtOnce = slug === undefined && !isOwner;
  return {
    at,
    ...(name === undefined ? {} : { name }),
    ...(known === undefined ? {} : { slug: known }),
    ...(sendsAtOnce && { uncertain: true }),
  };
}

/** Whether the press was for the person that the dialog names; unknown counts as yes. */
export function pressAgrees(press: ConnectPress, name: string | undefined): boolean {
  return press.name === undefined || name === undefined || sameName(press.name, name);
}
