import { longest, type SlotName, slotNames } from './types';

/**
 * Whether the rules see this question as an open slot while it stands in a note: it has a letter, keeps to one line and to 60 characters,
 * and has no sign of code. What they couldn't see could be sent by mistake.
 */
export const isPlainQuestion = (inner: string): boolean =>
  inner.length <= longest.slot && /\p{L}/u.test(inner) && !/[;=\\{}\n]|:\s/.test(inner);

// What other tools and other languages call the same thing, in lower case and without signs.
const synonyms: Record<SlotName, string> = {
  firstName:
    'first fname forename givenname vorname prenom prénom nombre primeironome recipient recipientname contactname',
  lastName: 'last lname surname familyname nachname nomdefamille apellido apellidos sobrenome apelido',
  name: 'fullname nom nome yourname',
  company:
    'companyname organization organisation org employer firm business currentcompany firma unternehmen entreprise société empresa',
  school:
    'university college uni almamater schule hochschule universität école université escuela universidad escola universidade',
  headline: 'title jobtitle role position job poste puesto cargo',
  mutualContact: 'mutual mutualfriend mutualconnection sharedcontact sharedconnection connection referrer',
  myName: 'sender sendername me signature myfirstname meinname monnom minombre meunome',
  myCompany:
    'sendercompany mycompanyname myorganization myorganisation myemployer meinefirma monentreprise miempresa minhaempresa',
  mySchool: 'myuniversity mycollege senderschool meineschule monécole miescuela minhaescola',
};

/**
 * What the author of an unknown slot likely meant: a slot of ours that is spelled or called alike, or else the same words as a question.
 * Undefined where neither makes sense.
 */
export function nearestSlot(inner: string): string | undefined {
  const wanted = inner.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (wanted === '' || inner.length > longest.slot) return undefined;
  let best: SlotName | undefined;
  let least = wanted.length < 5 ? 2 : 3;
  for (const name of slotNames) {
    if (synonyms[name].split(' ').includes(wanted)) return name;
    const steps = distance(wanted, name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  if (best !== undefined) return best;
  const question = `${inner}?`;
  return isPlainQuestion(question) ? question : undefined;
}

/** Edits that lead from one word to another: letters put in, left out or changed. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 3) return 4;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
