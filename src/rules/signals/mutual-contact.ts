import { personNamings, spansOf } from '../facts';
import type { Reading } from '../reading';
import { asHint, byPhrases, combine, type Evidence, none } from './evidence';

/** Whom both know: a mutual contact by name, or, as a hint, somebody who is said to have sent the writer. */
export function mutualContact(reading: Reading): Evidence {
  const named = reading.facts.mutualContacts.flatMap((name) => personNamings(reading, name));
  const known: Evidence = named.length === 0 ? none : { strength: 2, spans: spansOf(reading.words, named).slice(0, 3) };
  return combine(asHint(byPhrases(reading, 'mutual')), known);
}
