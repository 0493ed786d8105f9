import { looksLikeName, sharedName, tidy } from '../names';
import { boldName, premiumLink } from '../selectors';
import { isVisible } from '../visible';
import type { DialogParts } from './parts';

/** The name that the dialog itself gives: bold in its body, and nothing else bold beside it; else what its title and its question share. */
export function nameInDialog({ dialog, heading }: DialogParts): string | undefined {
  const bold = [...dialog.querySelectorAll(boldName)].filter(
    (part) => !heading?.contains(part) && part.closest(`button, label, ${premiumLink}`) === null && isVisible(part),
  );
  const names = new Set(bold.map((part) => tidy(part.textContent)).filter(looksLikeName));
  const question = names.size === 0 && heading !== undefined ? dialog.querySelector('legend') : null;
  if (question !== null) return sharedName(heading?.textContent ?? '', question.textContent ?? '');
  return names.size === 1 ? [...names][0] : undefined;
}
