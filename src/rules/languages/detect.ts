import type { Word } from '../text/words';
import { english } from './en';
import { type Language, parseLanguage } from './language';

/** Languages that the rules have words for: BCP 47 code and data. */
const data = new Map<string, string>([['en', english]]);
const parsed = new Map<string, Language>();

/** The language of this code, parsed at first use. */
export function languageOf(code: string): Language | undefined {
  const known = parsed.get(code);
  if (known !== undefined) return known;
  const text = data.get(code);
  if (text === undefined) return undefined;
  const language = parseLanguage(code, text);
  parsed.set(code, language);
  return language;
}

// Words of a language's grammar that others write alike.
const shared = new Set(
  'a an i in on no so me he do was am as us is of we had all over under per like best super real or to at by her his here man men not over an come via see even most more still die den des ten tot van dit date name art bin fast gut had last made one old'.split(
    ' ',
  ),
);

// Frequent words that no other language below writes alike. Words that several share tell nothing and are left out.
const tellingWords: Record<string, string> = {
  en: `the and you your you're i'd i'm i've i'll it's of with for from that this would have are were been my our they their what how about
    at by we which when where who's think like just your's too there's hello let's through both or not but if here's why could should
    connect thanks thank looking forward saw loved met great nice enjoyed hope came found read hi hey dear meeting post talk work networking open connect connecting`,
  de: 'und ich sie der das ist nicht mit wir auf ein eine einen für fur habe ihr ihre ihren über uber auch bei vom zum zur mich mir dein deinen deine hallo gerne wurde würde freue dass',
  fr: 'je vous et le les des est dans pour une un avec votre sur mon notre que qui nous bonjour merci au aux du ai suis serais vos',
  es: 'el los las y es con para una por mi su tu que gracias hola del me gustaria he soy estoy muy como nos te encanto',
  pt: 'o os as e com para uma um por meu sua seu que obrigado obrigada ola oi do da dos em gostaria voce nos muito sou',
  it: 'il lo gli e di con per una che mi ciao grazie del della sono ho vorrei buongiorno tuo suo alla al nel',
  nl: 'het een en ik je jij van voor met niet dat die zijn hoi dag graag jouw bij naar om ook zag leuk',
  sv: 'och jag det att en ett med for som pa av hej dig din ditt vill garna mitt har till du',
  other:
    'og jeg det til af pa hei deg ditt gerne vil ve bir bu icin ile merhaba ja na sie z w do ze dzien dobry czesc szia egy es az hogy si de cu la saya anda di ke dan untuk yang toi ban va cua ang ng mga',
};

let telling: Map<string, string[]> | undefined;

/** Words and the languages that they tell of. */
function tellingMap(): Map<string, string[]> {
  if (telling !== undefined) return telling;
  telling = new Map();
  for (const [code, words] of Object.entries(tellingWords)) {
    for (const word of words.split(/\s+/)) {
      const codes = telling.get(word);
      if (codes === undefined) telling.set(word, [code]);
      else if (!codes.includes(code)) codes.push(code);
    }
  }
  for (const code of data.keys()) {
    for (const word of languageOf(code)?.grammar ?? [])
      if (!telling.has(word) && !shared.has(word)) telling.set(word, [code]);
  }
  return telling;
}

// Beyond this many words nothing more is learnt.
const mostRead = 400;

/** The language that a draft is written in, where the rules have words for it; undefined otherwise, never a guess. */
export function detectLanguage(words: readonly Word[]): Language | undefined {
  const counts = new Map<string, number>();
  const map = tellingMap();
  const read = words.slice(0, mostRead);
  for (const word of read) for (const code of map.get(word.text) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best = '';
  let most = 0;
  for (const [code, count] of counts) {
    if (count > most) {
      best = code;
      most = count;
    }
  }
  // One telling word in eight: names and terms of a trade may fill the rest, another language may not.
  if (best !== '' && !data.has(best)) return undefined;
  if (best !== '' && most * 8 >= read.length) return languageOf(best);
  // Without words of grammar, half of the words known from invitations tell as much.
  for (const code of data.keys()) {
    const language = languageOf(code);
    const known = read.filter((word) => language?.vocabulary.has(word.text)).length;
    if (known > 0 && known * 2 >= read.length) return language;
  }
  return undefined;
}
