import type { Reading } from '../reading';
import { byPhrases, type Evidence } from './evidence';

/** How the writer knows or found them: met, worked, studied, heard, read, were referred. */
export function howWeKnow(reading: Reading): Evidence {
  return byPhrases(reading, 'how', (match) => {
    // "We have not met" is no meeting.
    const clause = reading.words[match.to - 1]?.clause;
    for (let at = Math.max(0, match.from - 1); at <= match.to; at++) {
      const word = reading.words[at];
      if (word === undefined || (at === match.to && word.clause !== clause)) continue;
      if (reading.languageAt(at)?.denials.has(word.text)) return false;
    }
    return true;
  });
}
