import { countIn, limitOf } from '../numbers';
import { premiumBadge, premiumLink } from '../selectors';
import { isVisible } from '../visible';
import type { DialogParts } from './parts';

/** The innermost elements with text of their own, outside buttons and the field. */
function texts({ dialog, heading }: DialogParts): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>('p, span, div, output, small, li')].filter((block) => {
    if (heading?.contains(block) || block.closest('button, [role="button"], label, a') !== null) return false;
    return [...block.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
  });
}

/**
 * Characters that this dialog allows: from the counter, else from `maxlength`, else unknown. The label beside it isn't read:
 * it says 300 where the counter says 200 (seen 2026-05 to 2026-10).
 */
export function limitIn(parts: DialogParts): number | undefined {
  const { field, dialog } = parts;
  if (field === undefined) return undefined;
  const length = field.value.length;
  const blocks = texts(parts);
  const live = blocks.filter((block) => block.closest('[aria-live], [role="status"], output') !== null);
  for (const block of [...live, ...blocks]) {
    // The text of the element that is read out: "12" and "/200" may stand in two spans.
    const whole = block.closest('[aria-live]') ?? block;
    const limit =
      limitOf((dialog.contains(whole) ? whole : block).textContent ?? '', length) ??
      limitOf(block.parentElement?.textContent ?? '', length);
    if (limit !== undefined) return limit;
  }
  return field.maxLength > 0 ? field.maxLength : undefined;
}

/** What stands before the field speaks of notes and people, not of how many are left. */
const isUnder = (block: HTMLElement, field: HTMLElement): boolean =>
  (field.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** What a block says before it offers Premium: whole sentences alone. */
function beforeOffer(block: HTMLElement): string {
  const offer = block.querySelector(premiumLink);
  if (offer === null) return block.textContent ?? '';
  const range = block.ownerDocument.createRange();
  range.setStart(block, 0);
  range.setEndBefore(offer);
  return /^.*[.!。！।։؟۔]/su.exec(range.toString())?.[0] ?? '';
}

/**
 * Notes left this month, from the one sentence under the field that tells one small number. No such sentence, or two that
 * differ: unknown. A Premium badge: unlimited.
 */
export function notesLeftIn(parts: DialogParts): number | 'unlimited' | undefined {
  const { dialog, field } = parts;
  const badges = [...dialog.querySelectorAll(premiumBadge)];
  if (badges.some((badge) => badge.closest(premiumLink) === null && isVisible(badge))) return 'unlimited';
  if (field === undefined) return undefined;
  const counts = texts(parts)
    .filter((block) => isUnder(block, field) && isVisible(block))
    .map((block) => countIn(beforeOffer(block)))
    .filter((count) => count !== undefined);
  const [count, ...more] = new Set(counts);
  return more.length === 0 ? count : undefined;
}
