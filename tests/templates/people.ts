import { type Assessment, assess, type Invite } from '../../src/rules/index';
import { type OpenSlot, situationOf, suggest } from '../../src/templates/index';
import { startersFor } from '../../src/templates/starters/index';

/** Somebody invited, with what the page and About me say, and what the sender answers to the first suggestion's question. */
export interface Person {
  invite: Invite;
  answer: string;
}

const line = (name: string, facts: Invite, answer: string): Person => ({
  invite: { ...facts, recipient: { name, ...facts.recipient } },
  answer,
});

/** Twenty people, all made up, with the facts that pages ordinarily show. */
export const people: Person[] = [
  line('Marta Berg', { mutualContacts: ['Ann Lee'], limit: 200 }, 'from the Tuesday choir'),
  line(
    'Dr. Owusu Mensah',
    { recipient: { company: 'Halden Ferries AS' }, mutualContacts: ['Bo Falk', 'Ann Lee'] },
    'from our pilot training in Horten',
  ),
  line(
    'Priya Raman',
    { recipient: { school: 'Teesside University' }, sender: { school: 'Teesside University' } },
    'marine biology, class of 2009',
  ),
  line(
    'Tomasz Zielinski',
    { recipient: { school: 'TU Delft', company: 'Corvane' }, sender: { school: 'tu delft' } },
    'hydrology, until 2016',
  ),
  line(
    'Grace Oyelaran',
    { recipient: { company: 'Brightwell Ltd' }, sender: { company: 'Brightwell' } },
    'on the insulin pump recall',
  ),
  line(
    'Liam Ferris',
    { recipient: { headline: 'Talent partner at Halden', company: 'Halden Ferries' } },
    'for the harbour pilot apprenticeship',
  ),
  line('Noor Haddad', { recipient: { posts: ['Why libraries should lend tools'] } }, 'libraries that lend tools'),
  line(
    'Sofia Lindqvist',
    {
      recipient: { headline: 'Substation engineer' },
      sender: { headline: 'Recruiter at Brightwell', company: 'Brightwell' },
    },
    'the Schwabach substation',
  ),
  line(
    'Kenji Mori',
    { recipient: { company: 'Loomworks' }, sender: { headline: 'Student of violin making' } },
    'violas for small hands',
  ),
  line('Ada Brook', {}, 'at the Bergen harbour festival'),
  line(
    'ELENA PETROVA, PhD',
    { recipient: { headline: 'Bog restoration | Speaker' } },
    'in the mud at the Ghent field day',
  ),
  line('Samuel Adeyemi', { recipient: { company: 'Self-employed' }, limit: 300 }, 'at Tom’s wedding in Leith'),
  line(
    'Katrin Moser',
    { mutualContacts: ['Jonas Brandl'], language: 'de', limit: 200 },
    'aus dem Ruderverein in Steyr',
  ),
  line('Henning Brodersen', { language: 'de-AT' }, 'beim Repaircafé in Wedding'),
  line('Claire Fontaine', { language: 'fr', mutualContacts: ['Hugo Perrin'] }, 'du club d’aviron de Tours'),
  line(
    'Yann Le Goff',
    { language: 'fr-FR', recipient: { school: 'Université de Tours' }, sender: { school: 'Université de Tours' } },
    'céramique, jusqu’en 2012',
  ),
  line('Lucía Romero', { language: 'es', mutualContacts: ['Pablo Ortega'] }, 'del club de remo de Cádiz'),
  line(
    'Mateo Vidal',
    { language: 'es-MX', recipient: { posts: ['Pan de masa madre'] } },
    'el precio del pan de masa madre',
  ),
  line('Beatriz Nogueira', { language: 'pt-BR', mutualContacts: ['Rui Tavares'] }, 'do clube de remo de Belém'),
  line('João Pacheco', { language: 'pt' }, 'na festa do porto de Aveiro'),
];

/** The first suggestion for somebody, its open slot answered, and what the rules say of it. */
export interface FirstNote {
  /** The template's id. */
  template: string;
  open: OpenSlot[];
  note: string;
  assessment: Assessment;
}

export function firstNoteFor({ invite, answer }: Person): FirstNote {
  const language = invite.language?.slice(0, 2) ?? 'en';
  const [first] = suggest(startersFor(language)?.templates ?? [], situationOf({ ...invite, language }));
  if (first === undefined) throw new Error(`No starters in ${language}.`);
  const { text, open } = first.filled;
  const note = open.reduceRight((whole, { start, end }) => whole.slice(0, start) + answer + whole.slice(end), text);
  return { template: first.template.id, open, note, assessment: assess(note, invite) };
}

/** All of them as a table in Markdown. */
export function tableOfNotes(): string {
  const rows = people.map((person) => {
    const { template, note, assessment } = firstNoteFor(person);
    const { score, verdict, accepted } = assessment;
    return `| ${person.invite.recipient?.name} | ${template} | ${note} | ${note.length} | ${score} | ${verdict}${accepted ? ', accepted' : ''} |`;
  });
  return [
    '| person | template | note | length | score | verdict |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
