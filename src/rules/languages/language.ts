import { greetingWords } from '../names/greeting-words';
import { once, remembered } from '../text/memory';
import { type Groups, PhraseBook } from '../text/phrase-book';
import { WordList } from '../text/word-list';
import type { Weight } from '../word-weights';

/**
 * A language is one data file beside this one: a string, read at first use. To add one, copy the sections of another by meaning rather than
 * word by word, list the file and a line of telling words in `detect.ts`, its ways to greet in `names/greeting-words.ts`, and give it a
 * corpus. Sections begin with `# name`; all stand in every file, in the order of `sections`. Written folded: lower case, no accents, ss for ß.
 *
 * Word lists hold any number of words a line: `word`, `beginn*`, `*ending` (three letters or more beside the sign).
 *   grammar       words of grammar, and the common verbs, adverbs and numbers that say nothing by themselves
 *   stock words   words that stand in invitations to anyone, but for the `international` ones below
 *   closings      words before a signature
 *   addresses     words after a greeting that are no name
 *   between us    words for the reader, or for writer and reader both
 *   denials       in or beside "we met", they make it none
 *   openers       words that open a sentence after a name without its comma
 *   thing ends    words at which a thing that was named ends ("the talk | that …")
 *   not first     words that no quotation begins with
 *   weights       points of the score, then how much it sells (above 0) or doesn't, then words by their first five letters, each once a
 *                 language; `npm run fit` writes them. Numbers are `0`, years `0000`, prices `0cur`, percentages `0pct`
 *   group NAME    words used as `@NAME` in phrases
 * Phrase lists hold one phrase a line, in the notation of `text/phrase.ts`: the evidence, then what sells, what says that nothing is sold,
 * and what fits anyone, the emptiest first (these are quoted).
 */
export const sections = {
  words: [
    'grammar',
    'stock words',
    'closings',
    'addresses',
    'between us',
    'denials',
    'openers',
    'thing ends',
    'not first',
    'weights',
  ],
  evidence: ['how', 'them', 'field', 'why', 'common', 'mutual', 'me', 'offer'],
  voiding: ['pitch', 'humble', 'stock'],
} as const;

/** Stock words that the languages share, or nearly. */
const international =
  'accept* active* agend* area* autor* benefi* brill* candidat* career* carrera* carreira* carriere* chat* coach* collabor* colabor* comun* commun* connect* conect* conex* contact* contat* digital* dinam* dynam* direct* discus* energ* entrepren* excel* exec* exper* fantas* founder* futur* global* grup* group* idea* idee* impact* impress* impuls* indust* inform* innov* inov* inspir* interes* intern* job* kompet* kontakt* lead* lider* linkedin local* manag* market* mentor* motiv* mutu* netwo* netzwerk* nivel* opport* oportun* organi* partner* pasion* passion* perfil* person* person perspe* plan plane platform* plataf* platt* poten* pratic* practic* produ* prof* program* proj* proye* qualif* qualit* recrut* reclut* recruit* red redes rede relac* relat* respon* result* sect* senior serv* setor* sinerg* solu* speci* spezi* start* strat* estrat* super synerg* talent* team* tech* tecno* tema* them* top trend* valor* vision* web';

/** Phrase lists that give evidence: one for each signal that reads words. */
export type EvidenceList = (typeof sections.evidence)[number];

/** The words of one language. */
export interface Language {
  /** BCP 47. */
  code: string;
  grammar: WordList;
  stockWords: WordList;
  closings: WordList;
  between: WordList;
  denials: WordList;
  openers: WordList;
  thingEnds: WordList;
  notFirst: WordList;
  /** What words weigh, by their stems. */
  weights: ReadonlyMap<string, Weight>;
  evidence: PhraseBook;
  /** Phrases that take evidence away. */
  voiding: PhraseBook;
  /** The file knows the word: it is no name. */
  isVocabulary: (word: string) => boolean;
  /** Grammar or a stock word: nobody's own. */
  isCommon: (word: string) => boolean;
}

/** The lines of a language file by their sections, groups as `group NAME`. */
export function readSections(data: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of data.split(/^# /m).slice(1)) {
    const [name = '', ...lines] = part.split('\n');
    found.set(
      name,
      lines.filter((line) => line !== ''),
    );
  }
  return found;
}

/** A language ready for use. Each list is read when it is first asked for. */
export function parseLanguage(code: string, data: string): Language {
  let known: Map<string, string[]> | undefined;
  const linesOf = (name: string) => {
    known ??= readSections(data);
    return known.get(name) ?? [];
  };
  const listOf = (name: string, more = '') =>
    once(() => new WordList([...linesOf(name), more].flatMap((line) => line.split(' ')).filter(Boolean)));
  const groups = once(() => {
    const found: Groups = new Map();
    linesOf('grammar');
    for (const name of known?.keys() ?? []) if (name.startsWith('group ')) found.set(name.slice(6), listOf(name)());
    return found;
  });
  const bookOf = (names: readonly string[]) =>
    once(
      () =>
        new PhraseBook(
          names.map((name) => [name, linesOf(name)]),
          groups(),
        ),
    );
  const grammar = once(() => new WordList(sectionOf(data, 'grammar').split(/\s+/)));
  const stockWords = listOf('stock words', international);
  const closings = listOf('closings');
  const vocabulary = once((): readonly { has: (word: string) => boolean }[] => [
    grammar(),
    stockWords(),
    closings(),
    listOf('addresses')(),
    greetingWords(),
    ...groups().values(),
  ]);
  const between = listOf('between us');
  const denials = listOf('denials');
  const openers = listOf('openers');
  const thingEnds = listOf('thing ends');
  const notFirst = listOf('not first');
  const weights = once(
    () =>
      new Map(
        linesOf('weights').flatMap((line) => {
          const [points, sales, ...stems] = line.split(' ');
          return stems.map((stem) => [stem, { points: Number(points), sales: Number(sales) }] as const);
        }),
      ),
  );
  const evidence = bookOf(sections.evidence);
  const voiding = bookOf(sections.voiding);
  return {
    code,
    get grammar() {
      return grammar();
    },
    get stockWords() {
      return stockWords();
    },
    get closings() {
      return closings();
    },
    get between() {
      return between();
    },
    get denials() {
      return denials();
    },
    get openers() {
      return openers();
    },
    get thingEnds() {
      return thingEnds();
    },
    get notFirst() {
      return notFirst();
    },
    get weights() {
      return weights();
    },
    get evidence() {
      return evidence();
    },
    get voiding() {
      return voiding();
    },
    isVocabulary: remembered((word) => vocabulary().some((list) => list.has(word))),
    isCommon: remembered((word) => grammar().has(word) || stockWords().has(word)),
  };
}

/** One section's text alone, for who needs no more of a language. */
function sectionOf(data: string, name: string): string {
  const start = data.indexOf(`# ${name}\n`) + name.length + 3;
  return data.slice(start, data.indexOf('\n#', start));
}
