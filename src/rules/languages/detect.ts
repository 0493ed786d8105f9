import { remembered } from '../text/memory';
import type { Word } from '../text/words';
import { english } from './en';
import { type Language, parseLanguage } from './language';

/** Languages that the rules have words for: BCP 47 code and data. English is there from the start. */
export const data: Map<string, string> = new Map([['en', english]]);

const parsed = new Map<string, Language>();

/** The language of this code, read at first use; undefined where there is none. */
export function languageOf(code: string): Language | undefined {
  const known = parsed.get(code);
  if (known !== undefined) return known;
  const text = data.get(code);
  if (text === undefined) return undefined;
  const language = parseLanguage(code, text);
  parsed.set(code, language);
  return language;
}

/** Gives the rules the words of a further language; what was read of it before is forgotten. */
export function addLanguage(code: string, text: string): void {
  if (data.get(code) === text) return;
  data.set(code, text);
  parsed.delete(code);
  telling = undefined;
  tellsOf = rememberTells();
}

// Frequent words of languages that the rules have no words for, so that they aren't taken for a neighbour.
const others: Record<string, string> = {
  it: 'il lo gli di con per una che mi ciao grazie del della sono ho vorrei buongiorno tuo suo alla nel ti molto anche piacere tuoi sul',
  nl: 'het een en ik je jij van voor met niet dat die zijn hoi dag graag jouw bij naar om ook zag leuk wil uw heb mijn op aan',
  nordic:
    'och jag det att ett med for som av hej dig din ditt vill garna mitt har till du og jeg af hei deg gerne vil olen ja minun',
  rest: 've bu icin ile merhaba bir na sie z w dzien czesc do jest pana szia egy es az hogy si de cu la sa saya anda di ke dan untuk toi ban va cua ang ng mga po',
};

// A word that fewer languages write tells more.
const tells = [0, 4, 2, 1, 0.5];
/** Letters and signs that one of the languages has to itself. */
const tellingSigns: readonly (readonly [code: string, sign: RegExp])[] = [
  ['de', /\u00DF/],
  ['es', /[\u00F1\u00BF\u00A1]/],
  ['fr', /[\u0153\u00EA]/],
  ['pt', /[\u00E3\u00F5]/],
];
const signTells = 4;

let telling: (readonly [code: string, words: { has: (word: string) => boolean }])[] | undefined;

/** Words of grammar by language. */
function grammars(): NonNullable<typeof telling> {
  telling ??= [
    ...[...data.keys()].map((code) => [code, languageOf(code)?.grammar ?? new Set<string>()] as const),
    ...Object.entries(others).map(([code, words]) => [code, new Set(words.split(' '))] as const),
  ];
  return telling;
}

/** Languages that write a word so. */
const rememberTells = () =>
  remembered((text: string): readonly string[] => grammars().flatMap(([code, list]) => (list.has(text) ? [code] : [])));
let tellsOf = rememberTells();

// Beyond this many words nothing more is learnt.
const mostRead = 400;
// A sentence is in another language than its draft where it tells of it this often.
const leastInSentence = 8;

/** A draft's language, and the language of each of its sentences. */
export interface Spoken {
  /** Undefined where the rules have no words for it: never a guess. */
  language: Language | undefined;
  /** All that are in it. */
  languages: readonly Language[];
  /** Of the sentence with this number. */
  inSentence: (sentence: number) => Language | undefined;
}

/** The language that a draft is written in; `hint` (BCP 47) decides where nothing else does. */
export function detectLanguage(words: readonly Word[], draft: string, hint = ''): Spoken {
  const read = words.slice(0, mostRead);
  const whole = new Map<string, number>();
  const bySentence = new Map<number, Map<string, number>>();
  for (const { text, sentence } of read) {
    const codes = tellsOf(text);
    if (codes.length === 0) continue;
    const worth = tells[codes.length] ?? 0.25;
    let here = bySentence.get(sentence);
    if (here === undefined) {
      here = new Map();
      bySentence.set(sentence, here);
    }
    for (const code of codes) {
      whole.set(code, (whole.get(code) ?? 0) + worth);
      here.set(code, (here.get(code) ?? 0) + worth);
    }
  }
  const start = draft.slice(0, mostRead * 8).toLowerCase();
  for (const [code, sign] of tellingSigns) {
    if (sign.test(start)) whole.set(code, (whole.get(code) ?? 0) + signTells);
  }
  const language = languageOfWhole(read, most(whole, hint.slice(0, 2)), hint);
  const elsewhere = new Map<number, Language | undefined>();
  for (const [sentence, counts] of bySentence) {
    const [code, points] = most(counts, language?.code ?? '');
    const own = counts.get(language?.code ?? '') ?? 0;
    if (points >= leastInSentence && points >= 3 * own && code !== language?.code)
      elsewhere.set(sentence, languageOf(code));
  }
  const all = new Set([language, ...elsewhere.values()]);
  return {
    language,
    languages: [...all].filter((one) => one !== undefined),
    inSentence:
      elsewhere.size === 0
        ? () => language
        : (sentence) => (elsewhere.has(sentence) ? elsewhere.get(sentence) : language),
  };
}

function most(counts: ReadonlyMap<string, number>, preferred: string): [code: string, points: number] {
  let best: [string, number] = ['', 0];
  for (const [code, points] of counts) {
    if (points > best[1] || (points === best[1] && code === preferred)) best = [code, points];
  }
  return best;
}

function languageOfWhole(read: readonly Word[], [code, points]: [string, number], hint: string): Language | undefined {
  // One plainly telling word in eight, in twelve for English: names and terms of a trade may fill the rest, another language may not.
  if (points * (code === 'en' ? 3 : 2) >= read.length && points >= 1) return languageOf(code);
  if (code !== '' && !data.has(code)) return undefined;
  // Without words of grammar, half of the words known from invitations tell as much.
  for (const candidate of new Set([hint.slice(0, 2), 'en'])) {
    const language = languageOf(candidate);
    const known = read.filter(({ text }) => language?.isVocabulary(text)).length;
    if (known > 0 && known * 2 >= read.length) return language;
  }
  return undefined;
}
