import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/rules/languages/detect';
import { english } from '../../src/rules/languages/en';
import { evidenceLists, voidingLists } from '../../src/rules/languages/language';
import { readPhrase } from '../../src/rules/text/phrase';
import { wordsOf } from '../../src/rules/text/words';

const wordLists = [
  'grammar',
  'stock words',
  'greetings',
  'closings',
  'titles',
  'addresses',
  'between us',
  'thing ends',
  'not first',
];

/** A language file's sections, and its groups by their names. */
function sectionsOf(data: string): { sections: Map<string, string[]>; groups: Map<string, string[]> } {
  const sections = new Map<string, string[]>();
  const groups = new Map<string, string[]>();
  for (const part of data.split(/^# /m).slice(1)) {
    const [name = '', ...lines] = part.split('\n').filter((line) => line.trim() !== '');
    if (name.startsWith('group ')) groups.set(name.slice(6), lines.join(' ').split(' '));
    else sections.set(name, lines);
  }
  return { sections, groups };
}

describe.each([['en', english]])('language file %s', (_, data) => {
  const { sections, groups } = sectionsOf(data);

  it('has every section, and none that nobody reads', () => {
    expect([...sections.keys()].toSorted()).toEqual([...wordLists, ...evidenceLists, ...voidingLists].toSorted());
  });

  it('names only groups that it has', () => {
    const named = [...data.matchAll(/@([a-z]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((group) => !groups.has(group))).toEqual([]);
  });

  it('has only phrases that can match: each begins with a word, and a thing stands last', () => {
    for (const list of [...evidenceLists, ...voidingLists]) {
      for (const line of sections.get(list) ?? []) {
        const { elements } = readPhrase(line, list, 0, groups);
        expect(['words', 'own'], line).toContain(elements[0]?.kind);
        expect(
          elements.slice(0, -1).some(({ kind }) => kind === 'thing'),
          line,
        ).toBe(false);
        expect(elements.at(-1)?.kind, line).not.toBe('gap');
        expect(elements.filter(({ kind }) => kind === 'gap').length, line).toBeLessThanOrEqual(4);
      }
    }
  });
});

describe('detection', () => {
  it.each([
    ['We met at the Oslo meetup.', 'en'],
    ['Kafka talk in Oslo was great, thanks!', 'en'],
    ['Hi Marta,', 'en'],
    ['Loved your Rust talk', 'en'],
    ['Hallo Marta, wir haben uns in Oslo auf dem Meetup getroffen.', undefined],
    ['Bonjour Claire, votre article sur le design m’a plu.', undefined],
    ['Hola Ana, nos vimos en la feria de software en Cuenca.', undefined],
    ['Hej Linnea, jag såg ditt inlägg om marketing.', undefined],
    ['Olá Caio, vi seu post sobre startups e gostaria de conversar.', undefined],
    ['Szia Réka, olvastam a cikkedet.', undefined],
    ['你好，我们在奥斯陆见过面。', undefined],
    ['', undefined],
  ])('%s is %s', (draft, code) => {
    expect(detectLanguage(wordsOf(draft))?.code).toBe(code);
  });
});
