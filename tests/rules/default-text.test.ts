import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules/index';

const verdict = (draft: string) => assess(draft).verdict;

const quoted = [
  "You are a person I trust. I'd like to invite you to join my network on LinkedIn. I'm using it to discover inside connections I didn't know I had.",
  "I'd like to add you to my professional network on LinkedIn.",
  "{name} has indicated you are a fellow group member of {group}:\nI'd like to add you to my professional network on LinkedIn.\n- {name}",
  "Rosa Huber has indicated you are a fellow group member of Alpine Bakers:\nI'd like to add you to my professional network on LinkedIn.\n- Rosa Huber",
  'Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.',
  "I'd like to add you to my professional network.",
  "I'd like to connect with you on LinkedIn.",
  "Hi {firstName},\nI'd like to connect with you on LinkedIn.",
  "Hi {firstName}, I'd like to join your LinkedIn network.",
  'Je vous invite à faire partie de mon réseau professionnel sur LinkedIn.',
  'Bonjour {firstName}, je souhaiterais rejoindre votre réseau sur LinkedIn',
  'Me gustaría añadirte a mi red profesional en LinkedIn.',
  '{firstName}, vorrei aggiungerti alla mia rete professionale su LinkedIn.',
  'Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn',
  'Saya ingin menambahkan Anda ke jaringan profesional saya di LinkedIn.',
];

/** Edits that say nothing new. */
const edits: Record<string, (text: string) => string> = {
  'curly quotes': (text) => text.replaceAll("'", '’'),
  'no quotes': (text) => text.replaceAll("'", ''),
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'doubled spaces': (text) => text.replaceAll(' ', '  '),
  'a line a sentence': (text) => text.replaceAll('. ', '.\n\n'),
  'no full stop': (text) => text.replace(/\.$/, ''),
  'exclamation marks': (text) => text.replaceAll('.', '!!'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'zero-width spaces in words': (text) => text.replaceAll('n', 'n\u200B'),
  'soft hyphens': (text) => text.replaceAll('ti', 't\u00ADi'),
  'Cyrillic letters': (text) => text.replaceAll('o', 'о').replaceAll('a', 'а').replaceAll('e', 'е'),
  'full-width letters': (text) =>
    text.replace(/[a-zA-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'mathematical letters': (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + 0x1d41a)),
  'an emoji': (text) => `${text} 🙂`,
  'no accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'decomposed accents': (text) => text.normalize('NFD'),
  'a courtesy': (text) => `${text} Thank you!`,
  'a closing and a name': (text) => `${text}\n\nBest regards,\nAnn Lee`,
  'a dash and a name': (text) => `${text}\n- Ann`,
};

describe('default texts', () => {
  it.each(quoted)('are known: %s', (text) => {
    expect(verdict(text)).toBe('default');
  });

  it.each(Object.entries(edits))('are known with %s', (_, edit) => {
    expect(quoted.filter((text) => verdict(edit(text)) !== 'default')).toEqual([]);
  });

  it('are known through any two such edits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...quoted),
        fc.subarray(Object.values(edits).slice(0, 9), { maxLength: 2 }),
        (text, some) => verdict(some.reduce((edited, edit) => edit(edited), text)) === 'default',
      ),
    );
  });

  it.each([
    "Hi Marta, I'd like to add you to my professional network on LinkedIn.",
    "hi marta, I'd like to add you to my professional network on LinkedIn.",
    "Dear Professor Kim, I'd like to connect with you on LinkedIn.",
    "Good morning Mr. Smith, I'd like to join your LinkedIn network. Sincerely, Ann Lee",
    "Marta – I'd like to add you to my professional network on LinkedIn.",
    'I would like to add you to my professional network on LinkedIn',
    "I'd love to add you to my professional network on Linked In.",
    "I'd like add you to my professional network on LinkedIn.",
    "I'd like to add you to my profesional netwrok on LinkedIn.",
    "I'd like to add you to my professional LinkedIn network.",
    "Hi Marta, hope you're well. I'd like to add you to my professional network on LinkedIn. Thanks! Best, Ann",
    "I'd like to add you to my professional network on LinkedIn. I'd like to add you to my professional network on LinkedIn.",
    "I'd like to add you to my professional network on LinkedIn.\nCheers, Bo",
    "I'd like to add you to my professional network on LinkedIn.\n\n-Steve",
    "Rosa Huber has indicated you are a Friend: I'd like to add you to my professional network on LinkedIn. - Rosa Huber",
    "I'd like to add you to my professional network on LinkedIn. Looking forward to hearing from you. Kind regards",
    "Hi! I'd like to add you to my professional network on LinkedIn. Have a great day!",
  ])('are known in other dress: %s', (text) => {
    expect(verdict(text)).toBe('default');
  });

  it.each([
    'Gostaria de adicioná-lo à minha rede profissional no LinkedIn.',
    'Ich möchte Sie gern zu meinem beruflichen Netzwerk hinzufügen.',
    'J’aimerais vous ajouter à mon réseau professionnel.',
    'Quisiera agregarte a mi red de LinkedIn.',
    'Could I add you to my network here on LinkedIn, please?',
  ])('are known by their meaning where nobody quoted them, and said to be inferred: %s', (text) => {
    expect(verdict(text)).toBe('default');
    expect(assess(text).findings.find(({ rule }) => rule === 'not-default')).toMatchObject({ inferred: true });
  });

  it('are quoted by the finding', () => {
    const draft = "Hi Marta, I'd like to connect with you on LinkedIn. Best, Ann";
    const finding = assess(draft).findings.find(({ rule }) => rule === 'not-default');
    expect(finding?.outcome).toBe('broken');
    expect(finding?.spans.map(([start, end]) => draft.slice(start, end))).toEqual([
      "I'd like to connect with you on LinkedIn",
    ]);
  });
});

describe('a note that says something of its own is never default', () => {
  it.each([
    "I'd like to add you to my professional network on LinkedIn. We met at the Oslo meetup.",
    'We met in Oslo. I’d like to add you to my professional network on LinkedIn.',
    "I'd like to connect with you about the Kafka talk",
    "I'd like to connect with you on LinkedIn because of your kelp farm.",
    "Hi from the Oslo meetup! I'd like to add you to my professional network on LinkedIn.",
    "Hi fellow Badger, I'd like to add you to my professional network on LinkedIn.",
    "I'd like to add you to my professional network on LinkedIn. Loved the talk!",
    "I'd like to add you to my professional network of bee keepers.",
    "I'd like to add you to my bee keepers' network on LinkedIn.",
    "I'd like to join your LinkedIn network. Same school, Ann",
    "I'd like to join your LinkedIn network. Oslo meetup, row two",
    "I'd like to join your LinkedIn network, I sat behind you on Friday.",
    'Since you are a person I trust with my dog, I wanted to invite you to join my network on LinkedIn.',
    "Ann Lee told me about you. I'd like to add you to my professional network on LinkedIn.",
    "I'd like to add you to my professional network on LinkedIn. PS: your umbrella is still here.",
    "I'd like to connect with you on LinkedIn too: my daughter is in your class.",
    'I never use "I\'d like to add you to my professional network on LinkedIn", and won\'t today.',
    "I'd like to add you to my professional network on LinkedIn, as Kim suggested.",
    "I'd like to add you to my professional network on LinkedIn.\nGo Badgers!",
    'Me gustaría añadirte a mi red profesional en LinkedIn. Nos vimos en la feria de Cuenca.',
    "I'd like to add you to my professional network on LinkedIn.\nFosdem Brussels",
    "I'd like to add you to my professional network on LinkedIn - Oslo 2019",
    "I'd like to add you to my professional network on LinkedIn. Kafka!",
    "I'd like to add you to my professional network on LinkedIn. Regards, Ann Lee, Oslo",
    "I'd like to add you to my professional network on LinkedIn. Best, your neighbour",
    "I'd like to connect you with my sister on LinkedIn.",
    "I'd hate to add you to my professional network on LinkedIn",
    "Met in Oslo: I'd like to add you to my professional network on LinkedIn.",
    'Join my rowing club in Leeds',
    "Let's connect on LinkedIn after the Basel fair.",
  ])('%s', (text) => {
    expect(verdict(text)).not.toBe('default');
  });

  it('whatever fact is put before or after', () => {
    const facts = [
      'We met at the Oslo meetup.',
      'Your talk on kelp was great.',
      'Kim Berg sends her regards from Bergen.',
      'I run the bakery next door.',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...quoted), fc.constantFrom(...facts), fc.boolean(), (text, fact, first) => {
        return verdict(first ? `${fact} ${text}` : `${text} ${fact}`) !== 'default';
      }),
    );
  });

  it.each(['- My Name', '- Robin Ashby', '\u2013 Kari Holm', '- Olena Kovalenko-Ruiz'])(
    'is default with the signature that LinkedIn once wrote under it: %s',
    (signature) => {
      const text = `I'd like to add you to my professional network on LinkedIn.\n\n${signature}`;
      expect(assess(text).verdict).toBe('default');
    },
  );

  it.each(['- we met at Oslo Summit', '- Oslo Summit, Tuesday: the ferry talk changed my plans', '- met you in Oslo'])(
    'isn’t where what stands there says something: %s',
    (line) => {
      const text = `I'd like to add you to my professional network on LinkedIn.\n\n${line}`;
      expect(assess(text).verdict).not.toBe('default');
    },
  );
});
