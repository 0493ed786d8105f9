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
Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.
You are a person I trust. I'd like to invite you to join my network on LinkedIn. I'm using it to discover inside connections I didn't know I had.
I'd like to invite you to join my network on LinkedIn.
I'd like to connect with you on LinkedIn.
I'd like to join your LinkedIn network.
I found you while I was searching my network at LinkedIn. Let's connect directly, so we can help each other with referrals. If we connect, both of our networks will grow. To add me as your connection, just follow the link below.
I found you while I was searching my network at LinkedIn. Let's connect directly, so we can help each other with referrals. If we connect, both of our networks will grow.
Join my network on LinkedIn
Invitation to connect on LinkedIn
Please add me to your LinkedIn network
Can I add you to my professional network on LinkedIn?
Please accept my invitation to connect on LinkedIn
Please accept my LinkedIn invitation
Please join my professional network on LinkedIn
Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.
Je vous invite à faire partie de mon réseau professionnel sur LinkedIn.
Je souhaiterais rejoindre votre réseau sur LinkedIn
Je vous invite à rejoindre mon réseau professionnel sur LinkedIn
J'aimerais vous inviter à rejoindre mon réseau professionnel en ligne, sur le site LinkedIn.
Me gustaría añadirte a mi red profesional en LinkedIn.
Gostaria de adicionar-te à minha rede profissional.
Vorrei aggiungerti alla mia rete professionale su LinkedIn.
Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn
Saya ingin menambahkan Anda ke jaringan profesional saya di LinkedIn.
`;

/** Courtesies that say nothing of one's own, a line each; the longer ones first where one begins another. */
const courtesyLines = `
i hope you are doing well
i hope you are well
i hope this finds you well
hope you are doing well
hope you are well
hope this finds you well
hope all is well
how are you doing today
how are you
many thanks in advance
thanks in advance
thank you in advance
thank you very much
thank you so much
thank you for your time
thank you
thanks so much
thanks a lot
many thanks
thanks
thx
have a great day
have a nice day
have a good day
have a great week
have a nice week
have a great weekend
have a nice weekend
looking forward to connecting with you
looking forward to connecting
looking forward to hearing from you
looking forward to it
looking forward
i look forward to connecting with you
i look forward to connecting
i look forward to hearing from you
with best regards
with kind regards
with best wishes
best regards
kind regards
kindest regards
warm regards
warmest regards
best wishes
all the best
regards
rgds
cheers
best
warmly
sincerely yours
sincerely
yours sincerely
yours truly
yours faithfully
yours
respectfully
take care
please
mit freundlichen grussen
viele grusse
liebe grusse
beste grusse
danke
merci d'avance
merci beaucoup
merci
bien cordialement
cordialement
bonne journee
muchas gracias
gracias
un saludo
un cordial saludo
saludos cordiales
saludos
obrigado
obrigada
cordialmente
abraco
grazie mille
grazie
cordiali saluti
saluti
med vanliga halsningar
vanliga halsningar
halsningar
tack
mvh
lg
vg
abs
att
bjs
terima kasih
salam
`;

/** Words put in between that change nothing. */
const emptyWords = 'linkedin really very much please also just so kindly here truly simply too would dear gladly';

interface Texts {
  variants: DefaultLine[];
  greetings: ReadonlySet<string>;
  courtesies: string[][];
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
      .map(toWords)
      .sort((a, b) => b.length - a.length),
    empty: new Set(emptyWords.split(' ')),
  };
  return parsed;
}

function lineOf(words: string[]): DefaultLine {
  const fills = words.filter((word) => word === '_').length;
  return { words, vocabulary: new Set(words), fills, needed: words.length - changesAllowed(words.length) - fills };
}
