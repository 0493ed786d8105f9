import { namings, personNamings, spansOf, unclaimed } from '../facts';
import type { Reading } from '../reading';
import { byPhrases, type Counted, combine, type Evidence, none } from './evidence';

type Places = [number, number][];

const mostSpans = 3;

/** What is shared: school, employer, group, event, field, belief. Their school, a shared group or a former shared firm by name counts. */
export function commonGround(reading: Reading): Counted {
  const { facts, words } = reading;
  const named = [facts.school, ...facts.sharedGroups].flatMap((name) => namings(reading, name));
  // Writer and recipient at one firm: its name is common ground, not a fact about them alone.
  if (facts.company !== '' && facts.company.toLowerCase() === facts.senderCompany.toLowerCase()) {
    named.push(...namings(reading, facts.company));
  }
  const town = namings(reading, facts.location.split(',')[0] ?? '');
  const at = (places: Places, strength: Evidence['strength']): Evidence =>
    places.length === 0 ? none : { strength, spans: spansOf(words, places).slice(0, mostSpans) };
  // Their town is named by neighbours, and by salesmen: a hint.
  const onPage = (left: (places: Places) => Places) => combine(at(left(town), 1), at(left(named), 2));
  const free = (places: Places) => unclaimed(reading, places, ['how', 'them']);
  return {
    found: combine(
      byPhrases(reading, 'common'),
      onPage((places) => places),
    ),
    counted: combine(beyondContacts(reading), onPage(free)),
  };
}

/** "We both know Ann Lee" names a mutual contact: whom both know is a rule of its own, and counts there. */
function beyondContacts(reading: Reading): Evidence {
  const { facts, words } = reading;
  const contacts = facts.mutualContacts.flatMap((name) => personNamings(reading, name));
  return byPhrases(
    reading,
    'common',
    ({ phrase, quoteFrom, from: start, to: end }) =>
      !contacts.some(
        ([from, to]) => (quoteFrom < to && from < end) || (phrase.weak && words[start]?.clause === words[from]?.clause),
      ),
  );
}
