import type { ConnectPress } from '../connect-press';
import { isNameOfSlug, mentions, tidy } from '../names';
import { slugOf } from '../page';
import { nameInDialog } from './name';
import type { DialogParts } from './parts';

/** All text of the body: not the title's, not the buttons'. */
function bodyText({ dialog, heading }: DialogParts): string {
  const walker = dialog.ownerDocument.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const inside = text.parentElement;
    if (heading?.contains(text) || inside?.closest('button, [role="button"], script, style')) continue;
    texts.push(text.nodeValue ?? '');
  }
  return tidy(texts.join(' '));
}

/** A slug's first word where it is one: "jane-doe-1a2b" and "janedoe" give "jane" and "janedoe". */
const firstOfSlug = (slug: string): string | undefined => /^\p{L}{3,}/u.exec(slug)?.[0];

/**
 * Whether the first step speaks of the person whom the press, or else the page's address, invites: in its body, as every such
 * step seen does (2018 to 2026-10), and on no button, as a question about an earlier invitation does ("Withdraw invitation
 * sent to Jane Doe").
 */
export function speaksOfInvited(parts: DialogParts, press: ConnectPress | undefined): boolean {
  const slug = press === undefined ? slugOf(parts.dialog.ownerDocument.location.search) : press.slug;
  const word = slug === undefined ? undefined : firstOfSlug(slug);
  const about = (text: string | null | undefined): boolean =>
    mentions(text ?? null, press?.name) || (press?.name === undefined && mentions(text ?? null, word));
  if (parts.actions.some((action) => about(action.textContent) || about(action.getAttribute('aria-label'))))
    return false;
  const bold = nameInDialog(parts);
  if (press === undefined && bold !== undefined) return true;
  return about(bodyText(parts)) || (slug !== undefined && press?.name === undefined && isNameOfSlug(bold, slug));
}
