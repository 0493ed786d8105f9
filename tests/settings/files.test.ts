import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deltasOf } from '../../src/settings/deltas';
import type { ImportFault } from '../../src/settings/everything';
import { exported, imported } from '../../src/settings/files';
import { most, type Settings } from '../../src/settings/settings';
import { faultText } from '../../src/settings/told';
import { createSettingsWords } from '../../src/words/settings';
import { defaultSettings, full, noon, ownRule } from './fixtures';

const file = exported(full, noon);
/** A file with other settings in it. */
const fileOf = (settings: unknown) => JSON.stringify({ app: 'Say Why', version: 2, settings }, null, 2);
const settingsOf = (
  text: string,
  mode: 'replace' | 'add' = 'replace',
  before: Settings = defaultSettings,
): Settings => {
  const result = imported(before, text, mode);
  if ('fault' in result) throw new Error(JSON.stringify(result.fault));
  return result.settings;
};
const faultOf = (text: string, before: Settings = defaultSettings, mode: 'replace' | 'add' = 'replace') => {
  const result = imported(before, text, mode);
  return 'fault' in result ? result.fault : undefined;
};

describe('a file of everything', () => {
  it('brings everything back on another device, where that device keeps it', () => {
    expect(settingsOf(file)).toEqual(full);
    expect(settingsOf(file, 'replace', { ...defaultSettings, place: 'device' })).toEqual({ ...full, place: 'device' });
    expect(settingsOf(`\uFEFF${file}`)).toEqual(full);
  });

  it('can be read by a person, and says whose it is', () => {
    expect(file.split('\n').slice(0, 4)).toEqual(['{', '  "app": "Say Why",', '  "version": 2,', expect.any(String)]);
    expect(file).not.toContain('place');
  });

  it('may hold a part, and leaves the rest as it is', () => {
    expect(settingsOf(fileOf({ companies: ['Ruter'] }), 'replace', full)).toEqual({ ...full, companies: ['Ruter'] });
    expect(settingsOf(fileOf({}), 'replace', full)).toEqual(full);
  });

  it('adds to lists without taking anything from them, where that is asked for', () => {
    const theirs = fileOf({
      ownRules: [
        { ...ownRule, title: 'Theirs' },
        { ...ownRule, id: 'new' },
      ],
      people: [{ name: 'ann lee' }, { name: 'Bo Dahl' }],
      companies: ['RUTER', 'Vy'],
      unflagged: ['note'],
      compact: false,
    });
    expect(settingsOf(theirs, 'add', full)).toEqual({
      ...full,
      ownRules: [
        { ...ownRule, title: 'Theirs' },
        { ...ownRule, id: 'new' },
      ],
      people: [full.people[0], { name: 'ann lee' }, { name: 'Bo Dahl' }],
      companies: ['Bysykkelen', 'RUTER', 'Vy'],
      unflagged: ['length', 'offer', 'note'],
      compact: false,
    });
  });

  it('keeps text as text', () => {
    const settings = {
      ...full,
      companies: ['<b>"Ruter"</b>\u2028\u0000\u{1F600}'],
      me: { ...full.me, name: '__proto__' },
    };
    expect(settingsOf(exported(settings, noon))).toEqual(settings);
  });
});

describe('a bad file', () => {
  const sending = full.sending;
  it.each<[string, string, ImportFault]>([
    ['broken JSON', '{\n  "app": "Say Why",\n  oops\n}', { reason: 'not json', field: '', line: 3, column: 3 }],
    ['a truncated file', file.slice(0, 60), { reason: 'not json', field: '', line: 4, column: expect.any(Number) }],
    ['an empty file', '', { reason: 'not json', field: '', line: 1, column: 1 }],
    ['another program’s file', '{"settings": {}}', { reason: 'not ours', field: '' }],
    ['a list', '[]', { reason: 'not ours', field: '' }],
    ['a file of a newer version', '{"app":"Say Why","version":3,"settings":{"x":1}}', { reason: 'newer', field: '' }],
    [
      'an older version than files began with',
      '{"app":"Say Why","version":1,"settings":{}}',
      { reason: 'not ours', field: '' },
    ],
    ['eight megabytes', `"${'x'.repeat(8_000_000)}"`, { reason: 'too large', field: '' }],
    [
      'an unknown field',
      fileOf({ on: true, colour: 'red' }),
      { reason: 'unknown field', field: 'colour', line: 6, column: 5 },
    ],
    ['a wrong type', fileOf({ on: 'yes' }), { reason: 'wrong type', field: 'on', line: 5, column: 5 }],
    ['a bad value', fileOf({ asking: 'twice' }), { reason: 'not allowed', field: 'asking', line: 5, column: 5 }],
    [
      'out of range',
      fileOf({ sending: { ...sending, threshold: 101 } }),
      { reason: 'out of range', field: 'sending.threshold', line: 23, column: 7 },
    ],
    [
      'a missing field',
      fileOf({ people: [{ slug: 'x' }] }),
      { reason: 'missing', field: 'people[0].name', line: 6, column: 7 },
    ],
    [
      'a text too long',
      fileOf({ people: [{ name: 'Ann' }, { name: 'x'.repeat(1_000_000) }] }),
      { reason: 'too long', field: 'people[1].name', line: 10, column: 9 },
    ],
    [
      'too many',
      fileOf({ companies: Array.from({ length: 2 * most.companies + 1 }, (_, i) => `${i}`) }),
      { reason: 'too many', field: 'companies', line: 5, column: 5 },
    ],
    [
      'an id twice',
      fileOf({ ownRules: [ownRule, ownRule] }),
      { reason: 'twice', field: 'ownRules[1].id', line: 31, column: 9 },
    ],
    [
      'a rule without sense',
      fileOf({ ownRules: [{ ...ownRule, test: { kind: 'magic' } }] }),
      { reason: 'not allowed', field: 'ownRules[0].test', line: 13, column: 9 },
    ],
    [
      'a prototype',
      '{"app":"Say Why","version":2,"settings":{"__proto__":{"on":false}}}',
      { reason: 'unknown field', field: '__proto__', line: 1, column: 42 },
    ],
    [
      'markup for an id',
      fileOf({ templates: [{ id: '<img src=x>' }] }),
      { reason: 'not allowed', field: 'templates[0].id', line: 7, column: 9 },
    ],
  ])('is told by field and reason: %s', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
    for (const language of ['en', 'de']) expect(faultText(createSettingsWords(language), fault)).toMatch(/\S\.$/);
  });

  it('of any depth is refused without a fall', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(faultOf(deep)).toMatchObject({ reason: 'not ours' });
    expect(faultOf(fileOf({}).replace('{}', `{"me": ${deep}}`))).toMatchObject({ field: 'me' });
    expect(faultOf('['.repeat(100_000))).toMatchObject({ reason: 'not json' });
  });

  it('is one that would push somebody out of a full list', () => {
    const people = Array.from({ length: 500 }, (_, i) => ({ name: `Person ${i}` }));
    const before = { ...defaultSettings, people };
    expect(faultOf(fileOf({ people: [{ name: 'Ann Lee' }] }), before, 'add')).toEqual({
      reason: 'too many',
      field: 'people',
    });
    expect(faultOf(fileOf({ people: [{ name: 'Person 3' }] }), before, 'add')).toBeUndefined();
  });

  it('says in one sentence what is wrong and where, and that nothing was changed', () => {
    const t = createSettingsWords('en');
    expect(faultText(t, { reason: 'too long', field: 'people[1].name', line: 10, column: 9 })).toBe(
      'Line 10, column 9: «people[1].name» is too long. Nothing was changed.',
    );
    expect(faultText(createSettingsWords('de-AT'), { reason: 'not ours', field: '' })).toBe(
      'Diese Datei stammt nicht von Say Why. Es wurde nichts geändert.',
    );
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(fileOf)), (text) => {
        const result = imported(full, text, 'replace');
        if ('settings' in result) expect(imported(full, exported(result.settings, noon), 'replace')).toEqual(result);
      }),
    );
  });
});

describe('what a file would do', () => {
  it('is counted and named, kind by kind', () => {
    const after: Settings = {
      ...full,
      on: true,
      compact: false,
      ownRules: [
        { ...ownRule, message: 'Else' },
        { ...ownRule, id: 'b', title: '<i>New</i>' },
      ],
      people: [{ name: 'Ann Lee' }],
      companies: [...full.companies, 'Vy'],
      templates: [],
    };
    const none = { count: 0, names: [] };
    const one = (name: string) => ({ count: 1, names: [name] });
    expect(deltasOf(full, after)).toEqual([
      { kind: 'speaking', added: none, changed: one(''), removed: none },
      { kind: 'rule', added: one('<i>New</i>'), changed: one('Mentions the role'), removed: none },
      { kind: 'template', added: none, changed: none, removed: one('Hello') },
      { kind: 'person', added: none, changed: none, removed: one('Marta Lindqvist') },
      { kind: 'company', added: one('Vy'), changed: none, removed: none },
      { kind: 'switch', added: none, changed: one(''), removed: none },
    ]);
    expect(deltasOf(full, full)).toEqual([]);
  });

  it('names twenty and counts the rest', () => {
    const companies = Array.from({ length: 30 }, (_, i) => `Company ${i}`);
    const [delta] = deltasOf(defaultSettings, { ...defaultSettings, companies });
    expect(delta?.added.count).toBe(30);
    expect(delta?.added.names).toHaveLength(20);
  });
});
