import type { Reading } from '../reading';
import { byPhrases, combine, type Evidence, none } from './evidence';

/** Why the writer asks: what they want to hear, learn, compare, ask or do with this person. */
export function whyConnect(reading: Reading): Evidence {
  return combine(byPhrases(reading, 'why'), question(reading));
}

/** A question to the reader with a word of one's own in it is a hint of a reason. */
function question({ draft, words, sight, dead, languageAt }: Reading): Evidence {
  for (let at = 0; at < words.length; ) {
    const sentence = words[at]?.sentence;
    let end = at;
    let own = false;
    let asked = false;
    for (; end < words.length && words[end]?.sentence === sentence; end++) {
      own ||= sight.isOwn(end);
      asked ||= (languageAt(end)?.between.has(words[end]?.text ?? '') ?? false) && dead[end] === 0;
    }
    const stop = words[end - 1]?.end ?? 0;
    if (own && asked && draft[stop] === '?') return { strength: 1, spans: [[words[at]?.start ?? 0, stop]] };
    at = end;
  }
  return none;
}
