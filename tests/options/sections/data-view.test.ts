import { describe, expect, it } from 'vitest';
import { readGiven } from '../../../src/options/sections/data-read';
import { asideView, deltaRows, fileNameOf, sizeText, storedView } from '../../../src/options/sections/data-view';
import { type KindDelta, kinds } from '../../../src/settings/everything';
import { german, t } from './words';

const none = { count: 0, names: [] };

describe('what is stored', () => {
  it('is told in words and bytes, and in all', () => {
    const stored = [
      { kind: 'person', count: 1, bytes: 40 },
      { kind: 'rule', count: 3, bytes: 2960 },
    ] as const;
    expect(storedView(stored, 'en', t)).toEqual({
      rows: [
        { kind: 'person', text: '1 person who will know you', size: '40 bytes' },
        { kind: 'rule', text: '3 rules of your own', size: '3 kB' },
      ],
      all: '3 kB',
    });
  });

  it('has words for every kind, in each language', () => {
    for (const words of [t, german]) {
      for (const kind of [...kinds, 'observed', 'set aside', 'undo'] as const) {
        const [row] = storedView([{ kind, count: 2, bytes: 1 }], 'en', words).rows;
        expect(row?.text, kind).toBeTruthy();
      }
    }
  });

  it.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [1400, '1.4 kB'],
    [2_345_678, '2.3 MB'],
  ])('%i bytes', (bytes, text) => {
    expect(sizeText(bytes, 'en')).toBe(text);
    expect(sizeText(bytes, 'not a language!')).toBe(text);
  });
});

describe('what an import would do', () => {
  it('names what is new, changed and gone, and counts the rest', () => {
    const people: KindDelta = {
      kind: 'person',
      added: { count: 22, names: ['Ann Lee', '<b>'] },
      changed: none,
      removed: { count: 1, names: ['Jonas'] },
    };
    const about: KindDelta = { kind: 'me', added: none, changed: { count: 1, names: ['me'] }, removed: none };
    expect(deltaRows([people, about], t)).toEqual([
      {
        kind: 'person',
        title: 'People who will know you',
        changes: [
          { kind: 'added', text: '22 new', names: ['Ann Lee', '<b>'], more: '20 more' },
          { kind: 'removed', text: '1 goes', names: ['Jonas'], more: '' },
        ],
      },
      { kind: 'me', title: 'About you', changes: [{ kind: 'changed', text: 'changes', names: [], more: '' }] },
    ]);
  });
});

describe('what was set aside', () => {
  it('stands word for word, the latest first', () => {
    const aside = [
      { at: 1, key: 'rule/4f2a', raw: { title: '<img onerror=x>' } },
      { at: 2, key: 'settings', raw: 'broken' },
    ];
    const [latest, first] = asideView(aside, 'en', t);
    expect(latest).toMatchObject({ text: '"broken"', title: expect.stringMatching(/^settings, /) });
    expect(first).toMatchObject({
      text: expect.stringContaining('<img onerror=x>'),
      title: expect.stringMatching(/^A rule of your own, /),
    });
  });
});

describe('a file to import', () => {
  const file = (bytes: Uint8Array<ArrayBuffer>, name = 'say-why.json') => ({
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  });
  const utf8 = new TextEncoder();

  it('is read to the letter, in the encodings that editors write', async () => {
    const text = '{"név":"Zoë 🚋"}';
    expect(await readGiven([file(utf8.encode(text))])).toEqual({ name: 'say-why.json', text });
    const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(await readGiven([file(new Uint8Array(wide))])).toEqual({ name: 'say-why.json', text });
  });

  it.each([
    ['none', [], 'import.none'],
    ['two', [file(utf8.encode('{}')), file(utf8.encode('{}'))], 'import.one'],
    ['no text', [file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]))], 'import.not-text'],
    ['too large', [{ ...file(utf8.encode('{}')), size: 32_000_001 }], 'import.too-large'],
    ['unreadable', [{ ...file(utf8.encode('')), arrayBuffer: () => Promise.reject(new Error()) }], 'import.unreadable'],
  ])('that is %s is refused with a sentence', async (_, files, problem) => {
    expect(await readGiven(files)).toEqual({ problem });
    expect(t(problem as 'import.none')).toMatch(/Nothing was changed\.$/);
  });

  it('goes out by the day of the person’s calendar', () => {
    expect(fileNameOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('say-why-2026-01-05.json');
  });
});
