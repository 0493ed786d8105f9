import { describe, expect, it } from 'vitest';
import { parseFixture } from '../browser/fixtures/fixture';
import { languages } from '../browser/fixtures/languages';
import { alternatives, selectorsIn } from '../browser/fixtures/selectors';
import { seeded } from '../browser/fixtures/variants/random';

const name = '2026-09.note-ai.shadow.en';
const head = ['Source: somebody’s dump (2026-09-10)', 'Proves: a thing', 'that takes two lines.'];
const file = (facts: string[], body = '<!doctype html><p></p>') =>
  `<!--\n${head.join('\n')}\n\n${facts.join('\n')}\n-->\n${body}`;
const facts = [
  'address: /in/jane-roe/',
  'press: a.one',
  'press: a.two',
  'step: note',
  'recipient: Jane Roe',
  'limit: 200',
  'left: 3',
];

describe('a fixture', () => {
  it('says by its name and its first comment what it is', () => {
    expect(parseFixture(name, file(facts))).toMatchObject({
      date: '2026-09',
      state: 'note-ai',
      mount: 'shadow',
      language: 'en',
      source: 'somebody’s dump (2026-09-10)',
      proves: 'a thing that takes two lines.',
      presses: ['a.one', 'a.two'],
      expected: { step: 'note', recipient: 'Jane Roe', limit: 200, left: 3, isDefault: false },
      documents: { '/in/jane-roe/': '<!doctype html><p></p>' },
    });
  });

  it('may hold the document of an iframe', () => {
    const body = '<!doctype html><p></p>\n<!-- document: /preload/?_bprMode=vanilla -->\n<!doctype html><i></i>';
    expect(Object.keys(parseFixture(name, file(facts, body)).documents)).toEqual([
      '/in/jane-roe/',
      '/preload/?_bprMode=vanilla',
    ]);
  });

  it('may be a page on which there is nothing to say', () => {
    const none = parseFixture(name, file(['address: /feed/', 'also after: a.one', 'step: nothing']));
    expect(none).toMatchObject({ expected: undefined, alsoAfter: ['a.one'] });
  });

  it.each([
    ['a name that tells no mount', 'jane', file(facts)],
    ['a mount that there isn’t', '2026-09.note.window.en', file(facts)],
    ['no comment', name, '<!doctype html>'],
    ['no address', name, file(facts.slice(1))],
    ['a step that there isn’t', name, file(['address: /', 'step: maybe'])],
    ['a line that it doesn’t know', name, file([...facts, 'colour: blue'])],
  ])('is refused with %s', (_, wrong, text) => {
    expect(() => parseFixture(wrong, text)).toThrow(wrong);
  });
});

describe('the alternatives of a selector', () => {
  it('are parted at its own commas alone', () => {
    expect(alternatives('a[href*=","], .b:not(.c, .d)')).toEqual(['a[href*=","]', '.b:not(.c, .d)']);
  });

  it('are tried one at a time inside :is and :has', () => {
    expect(alternatives(':is(a, b):has(c, d)')).toEqual([
      ':is(a):has(c, d)',
      ':is(b):has(c, d)',
      ':is(a, b):has(c)',
      ':is(a, b):has(d)',
    ]);
  });

  it('come from texts, lists and keys of a module, ids as selectors', () => {
    const module = { one: 'a', many: ['b'], keyed: { in: 'c' }, ids: { host: 'd' }, pattern: /e/ };
    expect(selectorsIn(module).map(({ selector }) => selector)).toEqual(['a', 'b', 'c', '#d']);
  });
});

it('knows LinkedIn’s 36 languages, each with every word', () => {
  expect(languages).toHaveLength(36);
  for (const words of languages) {
    expect(
      Object.values(words).every((word) => word !== ''),
      words.lang,
    ).toBe(true);
    expect([words.body.split('%').length, words.left.split('#').length], words.lang).toEqual([2, 2]);
  }
});

it('makes the same choices from the same seed, and others from another', () => {
  const choices = (seed: number) => Array.from({ length: 5 }, seeded(seed).hash);
  expect(choices(1)).toEqual(choices(1));
  expect(choices(1)).not.toEqual(choices(2));
});
