import type { Reading } from '../reading';
import { byPhrases, type Evidence } from './evidence';

/** How the writer knows or found them: met, worked, studied, heard, read, were referred. */
export function howWeKnow(reading: Reading): Evidence {
  return byPhrases(reading, 'how');
}
