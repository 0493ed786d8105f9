import { describe, expect, it } from 'vitest';
import '../../src/rules';
import { addLanguage, data, detectLanguage } from '../../src/rules/languages/detect';
import { parseLanguage, readSections, sections } from '../../src/rules/languages/language';
import { fold } from '../../src/rules/text/fold';
import { readPhrase } from '../../src/rules/text/phrase';
import { WordList } from '../../src/rules/text/word-list';
import { wordsOf } from '../../src/rules/text/words';

const phraseLists = [...sections.evidence, ...sections.voiding];

describe.each([...data])('language file %s', (code, text) => {
  const lines = readSections(text);
  const names = [...lines.keys()];
  const groups = new Map(
    names.filter((name) => name.startsWith('group ')).map((name) => [name.slice(6), new WordList([])]),
  );

  it('has every section once, in their order, each with something in it', () => {
    const headings = [...text.matchAll(/^# (.*)$/gm)].map((match) => match[1] ?? '');
    expect(headings).toEqual(names);
    expect(names.filter((name) => !name.startsWith('group '))).toEqual([...sections.words, ...phraseLists]);
    expect(names.filter((name) => lines.get(name)?.length === 0)).toEqual([]);
  });

  it('is written folded', () => {
    expect(text.replaceAll('…', '...')).toBe(fold(text));
  });

  it('names only groups that it has, and has none that it doesn’t name', () => {
    const named = new Set([...text.matchAll(/@([\p{L}\d-]+)/gu)].map((match) => match[1] ?? ''));
    expect([...named].toSorted()).toEqual([...groups.keys()].toSorted());
  });

  it('has words of one word each, their beginnings and endings of three letters or more', () => {
    const items = [...sections.words, ...[...groups.keys()].map((group) => `group ${group}`)]
      .flatMap((name) => lines.get(name) ?? [])
      .flatMap((line) => line.split(/\s+/));
    const odd = items.filter((item) => {
      const letters = item.replace(/^\*|\*$/, '');
      const longEnough = letters === item || letters.length >= 3;
      // What no draft's word can be can't be meant.
      return !longEnough || wordsOf(letters).length > 1 || letters === '';
    });
    expect(odd).toEqual([]);
  });

  it('has only phrases that can match: each begins with a word, and a thing stands last', () => {
    for (const list of phraseLists) {
      for (const line of lines.get(list) ?? []) {
        const { elements } = readPhrase(line, list, 0, groups);
        const first = elements[0];
        expect(['words', 'own'], line).toContain(first?.kind);
        if (first?.kind === 'words') {
          expect(first.endings, line).toEqual([]);
          expect(
            first.beginnings.filter((beginning) => beginning.length < 3),
            line,
          ).toEqual([]);
        }
        const kinds = elements.map(({ kind }) => kind);
        expect(kinds.slice(0, -1), line).not.toContain('thing');
        expect(kinds.at(-1), line).not.toBe('gap');
        expect(kinds.filter((kind) => kind === 'gap').length, line).toBeLessThanOrEqual(4);
        expect(line, line).not.toMatch(/ {2}|^ | $|\|\||\|\s|\s\|/);
      }
    }
  });

  it('is read whole', () => {
    const language = parseLanguage(code, text);
    expect(language.grammar.has(lines.get('grammar')?.[0]?.split(' ')[0] ?? '')).toBe(true);
    expect(language.isVocabulary('zyzzogeton')).toBe(false);
  });
});

describe('detection', () => {
  it.each([
    ['We met at the Oslo meetup.', 'en'],
    ['Kafka talk in Oslo was great, thanks!', 'en'],
    ['Hi Marta,', 'en'],
    ['Loved your Rust talk', 'en'],
    ['Hallo Marta, wir haben uns in Oslo auf dem Meetup getroffen.', 'de'],
    ['Bonjour Claire, votre article sur le design m’a plu.', 'fr'],
    ['Hola Ana, nos vimos en la feria de software en Cuenca.', 'es'],
    ['Olá Caio, vi seu post sobre startups e gostaria de conversar.', 'pt'],
    ['Hej Linnea, jag såg ditt inlägg om marketing.', undefined],
    ['Buongiorno Chiara, ho letto il tuo articolo sui ponti.', undefined],
    ['Hoi Sanne, ik zag je praatje over dijken.', undefined],
    ['Szia Réka, olvastam a cikkedet.', undefined],
    ['你好，我们在奥斯陆见过面。', undefined],
    ['', undefined],
  ])('%s is %s', (draft, code) => {
    expect(detectLanguage(wordsOf(draft), draft).language?.code).toBe(code);
  });

  it('goes by the sentence in a mixed draft', () => {
    const draft =
      'Hallo Marta, wir haben uns in Oslo getroffen und viel gelacht. I would love to hear how you fixed the pumps.';
    const spoken = detectLanguage(wordsOf(draft), draft);
    expect([spoken.inSentence(0)?.code, spoken.inSentence(1)?.code]).toEqual(['de', 'en']);
  });

  it('of a draft without telling words asks the page’s language', () => {
    expect(detectLanguage(wordsOf('Kafka Oslo'), '', 'en').language).toBeUndefined();
    expect(detectLanguage(wordsOf('network Oslo'), '', 'en-GB').language?.code).toBe('en');
  });
});

describe('a language that is added', () => {
  it('is known from then on, whatever was asked before', () => {
    const french = data.get('fr') ?? '';
    data.delete('fr');
    addLanguage('de', `${data.get('de')} `);
    const words = wordsOf(
      'Bonjour, je vous ai entendu parler de vos recherches sur les ponts et je voudrais rester en contact',
    );
    expect(detectLanguage(words, '').language?.code).not.toBe('fr');
    addLanguage('fr', french);
    expect(detectLanguage(words, '').language?.code).toBe('fr');
  });
});
