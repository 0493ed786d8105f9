import type { Reading } from '../reading';
import { byPhrases, type Evidence } from './evidence';

/** Why the writer asks: what they want to hear, learn, compare, ask or do with this person. */
export function whyConnect(reading: Reading): Evidence {
  return byPhrases(reading, 'why');
}
