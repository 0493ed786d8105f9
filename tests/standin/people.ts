/** A made-up member. */
export interface Person {
  slug: string;
  name: string;
  /** The number in `urn:li:member:NNN`. */
  member: number;
  headline: string;
  company: string;
  school: string;
  location: string;
  /** Named mutual contacts, and how many more there are. */
  mutual: { named: string[]; others: number };
  about: string;
  /** Two colours of the cover and of the initials' disc. */
  colours: [string, string];
  /** Follow stands on the card, and Connect only under More. */
  followFirst?: true;
}

export const me = { name: 'Sam Rivera', headline: 'Service designer at Tidewater Health' };

export const people: readonly Person[] = [
  {
    slug: 'marta-lindqvist',
    name: 'Marta Lindqvist',
    member: 111,
    headline: 'Product designer at Nordlys · Design for public transport',
    company: 'Nordlys',
    school: 'KTH Royal Institute of Technology',
    location: 'Oslo, Norway',
    mutual: { named: ['Ann Lee', 'Bo Svensson'], others: 3 },
    about:
      'I design ticketing and wayfinding for people in a hurry. Last spring I gave a talk on tap-to-pay for trams at the Oslo design meetup, and I still collect stories of signs that send people the wrong way.',
    colours: ['#0f6d72', '#f0b95b'],
  },
  {
    slug: 'jonas-aalto',
    name: 'Jonas Aalto',
    member: 112,
    headline: 'Engineering manager, Search at Kivi Labs',
    company: 'Kivi Labs',
    school: 'Aalto University',
    location: 'Helsinki, Finland',
    mutual: { named: ['Ann Lee'], others: 0 },
    about:
      'I build search for libraries and archives. I appreciate personal messages: if we haven’t met, please tell me why you would like to connect.',
    colours: ['#36486b', '#8bb6d6'],
  },
  {
    slug: 'priya-raman',
    name: 'Priya Raman',
    member: 113,
    headline: 'Data scientist at Greenline Energy',
    company: 'Greenline Energy',
    school: 'IIT Madras',
    location: 'Berlin, Germany',
    mutual: { named: [], others: 0 },
    about: 'Forecasting how much wind there will be on Thursday.',
    colours: ['#5b7f3a', '#e3d27a'],
  },
  {
    slug: 'tobias-kramer-lund',
    name: 'Tobias Kramer-Lund',
    member: 114,
    headline: 'Writes about slow software · Founder of Halden Press',
    company: 'Halden Press',
    school: 'University of Bergen',
    location: 'Bergen, Norway',
    mutual: { named: ['Bo Svensson'], others: 11 },
    about: 'A weekly letter for people who make tools.',
    colours: ['#7a4b5f', '#e7b7a5'],
    followFirst: true,
  },
  {
    slug: 'lior-ben-ami',
    name: 'ליאור בן־עמי',
    member: 115,
    headline: 'מעצבת מוצר ב־Shoreline',
    company: 'Shoreline',
    school: 'בצלאל',
    location: 'תל אביב, ישראל',
    mutual: { named: ['Ann Lee'], others: 1 },
    about: 'מעצבת כלים לרופאות ולרופאים.',
    colours: ['#345c7d', '#f2a7a0'],
  },
];

/** Members of the side rails and of My Network, whom no test invites by intent. */
export const strangers: readonly Person[] = [
  ['Nadia Osei', 'Researcher at Field Notes', '#8a6d3b', '#e9cf9d'],
  ['Karel Dvorak', 'Typographer', '#4b5d67', '#9db4c0'],
  ['Mei-Lin Zhao', 'Head of design at Paperboat', '#6b4c7a', '#c9a9dd'],
  ['Oskar Hallberg', 'Transit planner at Ruter Nord', '#2f6f4f', '#a5d6b8'],
  ['Amara Diallo', 'Product manager at Lantern', '#8b3f3f', '#eab5a0'],
].map(([name = '', headline = '', ...[dark = '', light = '']], index) => ({
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  member: 220 + index,
  headline,
  company: headline.split(' at ')[1] ?? 'Independent',
  school: 'University of Tartu',
  location: 'Oslo, Norway',
  mutual: { named: [], others: 0 },
  about: '',
  colours: [dark, light],
}));

/** The member whose page is `/in/SLUG/`; the first of `people` where there is none. */
export function personBySlug(slug: string | null | undefined): Person {
  const [first] = people;
  if (!first) throw new Error('The stand-in has no people.');
  return [...people, ...strangers].find((person) => person.slug === slug) ?? first;
}

/** The member of this number: `urn:li:member:NNN`. */
export const personByMember = (member: number): Person =>
  personBySlug([...people, ...strangers].find((person) => person.member === member)?.slug);

export const firstName = (person: Person): string => person.name.split(' ')[0] ?? person.name;
