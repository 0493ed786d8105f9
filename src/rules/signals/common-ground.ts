import { namings, spansOf } from '../facts';
import type { Reading } from '../reading';
import { byPhrases, combine, type Evidence, none } from './evidence';

/** What is shared: school, employer, group, event, field, belief. Their school, a shared group or a former shared firm by name counts. */
export function commonGround(reading: Reading): Evidence {
  const { facts, words } = reading;
  const named = [facts.school, ...facts.sharedGroups].flatMap((name) => namings(reading, name));
  // Writer and recipient at one firm: its name is common ground, not a fact about them alone.
  if (facts.company !== '' && facts.company.toLowerCase() === facts.senderCompany.toLowerCase()) {
    named.push(...namings(reading, facts.company));
  }
  const known: Evidence = named.length === 0 ? none : { strength: 2, spans: spansOf(words, named).slice(0, 3) };
  // Their town is named by neighbours, and by salesmen: a hint.
  const town = spansOf(words, namings(reading, facts.location.split(',')[0] ?? '')).slice(0, 3);
  const near: Evidence = town.length === 0 ? none : { strength: 1, spans: town };
  return combine(combine(byPhrases(reading, 'common'), near), known);
}
