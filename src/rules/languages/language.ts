import { greetingWords } from '../names/greeting-words';
import { fold } from '../text/fold';
import { type Groups, PhraseBook } from '../text/phrase-book';
import { WordList } from '../text/word-list';

/**
 * A language is one data file beside this one: a string, read at first use. To add one, copy the sections of another by meaning rather than
 * word by word, list the file and a line of telling words in `detect.ts`, its ways to greet in `names/greeting-words.ts`, and give it a
 * corpus. Sections begin with `# name`; all stand in every file, in the order of `sections`. Accents and case play no part.
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
  ],
  evidence: ['how', 'them', 'field', 'why', 'common', 'mutual', 'me', 'offer'],
  voiding: ['pitch', 'humble', 'stock'],
} as const;

/** Stock words that the languages share, or nearly. */
const international =
  'accept* active* agend* ambici* area* autor* benefi* brill* candidat* career* carrera* carreira* carriere* chat* coach* collabor* colabor* comun* commun* concept* connect* conect* conex* contact* contat* content* curric* digital* dinam* dynam* direct* discus* diskut* effi* empat* energ* engag* entrepren* excel* exec* exzell* exper* fantas* format* founder* futur* genial* global* grup* group* idea* idee* impact* impress* impuls* indust* inform* innov* inov* inspir* interes* intern* job* kompet* kontakt* lead* lider* linkedin local* manag* market* mentor* motiv* mutu* netwo* netzwerk* nivel* objet* opport* oportun* organi* partner* pasion* passion* perfil* person* person perspe* plan plane planes platform* plataf* platt* poten* pratic* practic* produ* prof* program* proj* proye* qualif* qualit* recrut* reclut* recruit* red redes rede relac* relat* respon* result* sect* sekt* senior serv* setor* sinerg* solu* speci* spezi* start* strat* estrat* super synerg* talent* team* tech* tecno* tema* them* top trend* valor* vision* web';

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
  evidence: PhraseBook;
  /** Phrases that take evidence away. */
  voiding: PhraseBook;
  /** The file knows the word: it is no name. */
  isVocabulary: (word: string) => boolean;
}

/** The lines of a language file by their sections, groups as `group NAME`. */
export function readSections(data: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of fold(data).split(/^# /m).slice(1)) {
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
  const lines = readSections(data);
  const listOf = (name: string, more = '') =>
    new WordList([...(lines.get(name) ?? []), more].flatMap((line) => line.split(' ')).filter(Boolean));
  const groups: Groups = new Map();
  for (const name of lines.keys()) if (name.startsWith('group ')) groups.set(name.slice(6), listOf(name));
  const bookOf = (names: readonly string[]) =>
    new PhraseBook(
      names.map((name) => [name, lines.get(name) ?? []]),
      groups,
    );
  const [grammar, stockWords, closings, addresses] = [
    listOf('grammar'),
    listOf('stock words', international),
    listOf('closings'),
    listOf('addresses'),
  ];
  const vocabulary: readonly { has: (word: string) => boolean }[] = [
    grammar,
    stockWords,
    closings,
    addresses,
    greetingWords(),
    ...groups.values(),
  ];
  return {
    code,
    grammar,
    stockWords,
    closings,
    between: listOf('between us'),
    denials: listOf('denials'),
    openers: listOf('openers'),
    thingEnds: listOf('thing ends'),
    notFirst: listOf('not first'),
    evidence: bookOf(sections.evidence),
    voiding: bookOf(sections.voiding),
    isVocabulary: (word) => vocabulary.some((list) => list.has(word)),
  };
}
