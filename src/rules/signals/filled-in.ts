import type { Reading } from '../reading';
import { type Evidence, none } from './evidence';

/** Slots of a template that are still open: strength 2 where there is one, 0 otherwise. */
export function openSlot(reading: Reading): Evidence {
  return reading.slots.length === 0 ? none : { strength: 2, spans: [...reading.slots] };
}
