import type { Reading } from '../reading';
import { byPhrases, type Evidence } from './evidence';

// "We have not met" is no meeting.
const denials: ReadonlySet<string> = new Set(['not', 'never', "haven't", "don't", "didn't", "hadn't"]);

/** How the writer knows or found them: met, worked, studied, heard, read, were referred. */
export function howWeKnow(reading: Reading): Evidence {
  return byPhrases(reading, 'how', (match) => {
    for (let at = Math.max(0, match.from - 1); at < match.to; at++) {
      if (denials.has(reading.words[at]?.text ?? '')) return false;
    }
    return true;
  });
}
