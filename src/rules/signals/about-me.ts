import type { Reading } from '../reading';
import { byPhrases, type Evidence } from './evidence';

/** Who the writer is: what makes them real. */
export function aboutMe(reading: Reading): Evidence {
  return byPhrases(reading, 'me');
}
