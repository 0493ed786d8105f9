import { switches } from '../context';

let written = 0;

/** Notes left this month, as the dialog says it; null where it doesn't. */
export function notesLeft(): number | null {
  if (switches.left === 'unknown') return null;
  return switches.left === 'none' ? 0 : Math.max(0, switches.left - written);
}

export function countNote(): void {
  written += 1;
}

/** True where "Add a note" brings the upsell. */
export const upsellFirst = (): boolean =>
  switches.upsell === 'before' || (switches.account === 'free' && switches.left === 'none');
