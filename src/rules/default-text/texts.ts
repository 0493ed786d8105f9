import { greetingWords } from '../names/greeting-words';
import { changesAllowed, type DefaultLine } from './align';

/**
 * LinkedIn's own invitation texts, to the letter as published by people who received them (2005 to 2016), a line each; then the
 * subjects that it gave its invitation mails and the nearest retellings of them. `_` stands for one to six words that LinkedIn filled in.
 * To add one: a line, with all its words. Quotes, case, accents and punctuation play no part.
 */
const texts = `
I'd like to add you to my professional network on LinkedIn.
I'd like to add you to my professional network.
_ has indicated you are a fellow group member of _: I'd like to add you to my professional network on LinkedIn.
_ has indicated you are a _: I'd like to add you to my professional network on LinkedIn.
I found you while I was searching my network at LinkedIn. Let's connect directly, so we can help each other with referrals. If we connect, both of our networks will grow.
Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.
You are a person I trust. I'd like to invite you to join my network on LinkedIn. I'm using it to discover inside connections I didn't know I had.
I'd like to invite you to join my network on LinkedIn.
I'd like to connect with you on LinkedIn.
I'd like to join your LinkedIn network.
Invitation to connect on LinkedIn
Please accept my invitation to connect on LinkedIn
Please accept my LinkedIn invitation
Je vous invite à faire partie de mon réseau professionnel sur LinkedIn.
Je souhaiterais rejoindre votre réseau sur LinkedIn
Me gustaría añadirte a mi red profesional en LinkedIn.
Vorrei aggiungerti alla mia rete professionale su LinkedIn.
Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn
Saya ingin menambahkan Anda ke jaringan profesional saya di LinkedIn.
`;

/** Courtesies before a text, a line each: `a|b` for either word, `word?` for one that may be missing. */
const courtesyLines = `
i? hope you are doing? well
i? hope this message? finds you well
hope all is well
how are you doing? today?
please
thank you
thanks
`;

/** What a clause that only takes its leave is made of: it has one of the first words, and none that isn't here. */
const leaves = `
thank thanks thanking thx day week weekend regards wishes hope forward please pls accept bless care cheers best sincerely gruss grusse grussen dank danke mfg lg vg merci cordialement gracias saludo saludos abrazo obrigado obrigada abraco atenciosamente cumprimentos cordialmente grazie saluti halsningar tack mvh groet groeten
a all and around advance at convenience for from god good great have hearing connecting connect you your in it i am is kind kindest look looking many much me my nice request so soon take the this time to truly very warm well with would be invitation
mit freundlichen freundliche viele vielen herzlichen herzliche liebe beste besten im voraus fur ihre ich mich auf freue
d avance beaucoup bien bonne journee a bientot de vous dans l attente votre retour
un muy muchas cordial cordiales antemano quedo la espera su respuesta y
muito desde ja com os melhores e
`;

/** Words put in between that change nothing. */
const emptyWords = 'linkedin really very much please also just so kindly here truly simply too would dear gladly';

/** What default texts are known by. */
export interface Texts {
  variants: DefaultLine[];
  greetings: ReadonlySet<string>;
  courtesies: string[][];
  /** Words of leave-taking: true for those that make a clause one. */
  leaves: ReadonlyMap<string, boolean>;
  empty: Set<string>;
}

let parsed: Texts | undefined;

/** The texts as words, parsed at first use. */
export function defaultTexts(toWords: (line: string) => string[]): Texts {
  if (parsed !== undefined) return parsed;
  const lines = (block: string) => block.split('\n').filter((line) => line !== '');
  parsed = {
    variants: lines(texts).map(toWords).map(lineOf),
    greetings: greetingWords(),
    courtesies: lines(courtesyLines)
      .flatMap(spellOut)
      .map(toWords)
      .sort((a, b) => b.length - a.length),
    leaves: new Map(
      lines(leaves)
        .flatMap((line, index) => line.split(' ').map((word) => [word, index === 0] as const))
        .reverse(),
    ),
    empty: new Set(emptyWords.split(' ')),
  };
  return parsed;
}

/** All that a line of courtesies stands for. */
function spellOut(line: string): string[] {
  return line.split(' ').reduce(
    (texts, sign) => {
      const words = sign.replace('?', '').split('|');
      if (sign.endsWith('?')) words.push('');
      return texts.flatMap((text) => words.map((word) => `${text} ${word}`));
    },
    [''],
  );
}

function lineOf(words: string[]): DefaultLine {
  const fills = words.filter((word) => word === '_').length;
  return { words, vocabulary: new Set(words), fills, needed: words.length - changesAllowed(words.length) - fills };
}
