import type { Reading } from '../reading';
import { byPhrases, type Evidence } from './evidence';

/** What the writer brings, or a light, answerable ask; a thank-you. */
export function offer(reading: Reading): Evidence {
  return byPhrases(reading, 'offer');
}
