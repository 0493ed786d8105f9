import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRules } from '../../src/rules/defaults';
import { committed } from '../../src/settings/documents';
import { version } from '../../src/settings/migrations';
import { documentsOf, settingsOf } from '../../src/settings/project';
import { parseStored } from '../../src/settings/schema';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { full, making, ownRule } from './fixtures';

/** Settings as storage holds them. */
const storedOf = (settings: Settings) => {
  const { on, snoozedUntil, place } = settings;
  return { version, on, snoozedUntil, place, era: 0, docs: committed([], documentsOf(settings), making()) };
};
const parsed = (raw: unknown) => {
  const { stored, ...rest } = parseStored(raw);
  return { settings: settingsOf(stored), ...rest };
};
/** Stored settings with something else in one document. */
const withData = (key: string, data: unknown) => {
  const stored = storedOf(full);
  return { ...stored, docs: stored.docs.map((doc) => (doc.key === key ? { ...doc, data } : doc)) };
};
const fine = { repaired: [], aside: [], future: false };

describe('parseStored', () => {
  it('keeps sound settings as they are, to the letter and in order', () => {
    expect(parsed(storedOf(full))).toEqual({ settings: full, ...fine });
    expect(parsed(JSON.parse(JSON.stringify(storedOf(full))))).toEqual({ settings: full, ...fine });
  });

  it('takes the defaults where nothing is stored yet, without a complaint', () => {
    expect(parsed(undefined)).toEqual({ settings: defaultSettings, ...fine });
  });

  it.each([null, 'text', 3, [1]])('takes the defaults for %j, says so and sets it aside', (raw) => {
    const aside = [{ key: 'settings', raw }];
    expect(parsed(raw)).toEqual({ settings: defaultSettings, repaired: ['settings'], aside, future: false });
  });

  it.each<[string, unknown, Partial<Settings>, string[]]>([
    ['on', 'no', { on: true }, ['on']],
    ['snoozedUntil', -5, { snoozedUntil: null }, ['snoozedUntil']],
    ['place', 'cloud', { place: 'sync' }, ['place']],
  ])('mends a bad %s (%j) alone', (field, bad, mended, repaired) => {
    const result = parsed({ ...storedOf(full), [field]: bad });
    expect(result.settings).toEqual({ ...full, ...mended });
    expect(result).toMatchObject({ repaired, aside: [{ key: 'settings', raw: { [field]: bad } }] });
  });

  it.each<[string, unknown, Partial<Settings>, string[]]>([
    [
      'sending',
      { ...full.sending, threshold: 200 },
      { sending: { ...full.sending, threshold: defaultRules.threshold } },
      ['sending.threshold'],
    ],
    [
      'sending',
      { ...full.sending, importance: { ...full.sending.importance, note: 'vital' } },
      { sending: { ...full.sending, importance: { ...full.sending.importance, note: 'required' } } },
      ['sending.importance.note'],
    ],
    ['receiving', 4, { receiving: defaultSettings.receiving }, ['receiving']],
    ['me', { ...full.me, school: ['x'] }, { me: { ...full.me, school: '' } }, ['me.school']],
    [
      'speaking',
      { ...full, unflagged: ['length', 'nonsense', 5, 'offer'], language: { tag: '<b>' } },
      { unflagged: ['length', 'offer'], language: 'browser' },
      ['speaking.unflagged', 'speaking.language'],
    ],
    [
      'rule/role',
      { ...ownRule, importance: 'vital', message: 7 },
      { ownRules: [{ ...ownRule, importance: 'nice', message: '' }] },
      ['rule.importance', 'rule.message'],
    ],
    ['rule/role', { ...ownRule, test: 'none' }, { ownRules: [] }, ['rule']],
    ['template/hello', 'Hi', { templates: [] }, ['template']],
    [
      'template/hello',
      { id: 'hello', title: ['x'], text: 'Hi', formality: 'rude', later: { field: 1 } },
      { templates: [{ id: 'hello', text: 'Hi', later: { field: 1 } }] },
      ['template.title', 'template.formality'],
    ],
  ])('mends %s alone, names it and sets aside what was there', (key, data, mended, names) => {
    const result = parsed(withData(key, data));
    expect(result.settings).toEqual({ ...full, ...mended });
    expect(result.repaired.sort()).toEqual(names.sort());
    expect(result.aside).toEqual([{ key, raw: data }]);
  });

  it('fills in what is missing without a complaint, and drops what it doesn’t know', () => {
    const docs = [{ key: 'sending', rev: 'a', parent: null, past: [], data: { threshold: 10, colour: 'red' } }];
    const sending = { ...defaultSettings.sending, threshold: 10 };
    expect(parsed({ version, docs })).toEqual({ settings: { ...defaultSettings, sending }, ...fine });
  });

  it('sets aside what is no document, and keeps the rest', () => {
    const stored = storedOf(full);
    const docs = [...stored.docs, null, { key: 'toString' }, { key: '__proto__', data: 1 }];
    const result = parsed({ ...stored, docs });
    expect(result.settings).toEqual(full);
    expect(result.aside).toHaveLength(3);
  });

  it('mends a lineage without losing what it belongs to', () => {
    const stored = storedOf(full);
    const docs = stored.docs.map((doc) => ({ ...doc, rev: 7, parent: {}, past: 'x', sent: [], synced: 1 }));
    expect(parsed({ ...stored, docs })).toEqual({ settings: full, ...fine });
  });

  it('leaves a newer version’s data alone', () => {
    expect(parsed({ version: version + 1, docs: {} })).toEqual({ settings: defaultSettings, ...fine, future: true });
  });

  it('keeps markup as the text that it is', () => {
    const title = '<img src=x onerror=alert(1)>';
    const settings = { ...full, ownRules: [{ ...ownRule, title }], companies: ['</script><b>Ruter'] };
    expect(parsed(storedOf(settings)).settings).toEqual(settings);
  });

  it('takes nothing from a prototype, and gives none', () => {
    const raw = JSON.parse(
      '{"version": 2, "__proto__": {"on": false}, "docs": [{"key": "me", "data": {"__proto__": {"name": "x"}}}]}',
    );
    expect(parsed(raw).settings).toEqual(defaultSettings);
    const test = JSON.parse('{"kind": "text", "__proto__": {"polluted": true}}');
    expect(parsed(withData('rule/role', { ...ownRule, test })).settings.ownRules).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('bounds texts of a megabyte, and sets them aside whole', () => {
    const long = 'x'.repeat(1_000_000);
    const result = parsed(withData('me', { ...full.me, name: long }));
    expect(result.settings.me).toEqual({ ...full.me, name: '' });
    expect(result.aside).toEqual([{ key: 'me', raw: { ...full.me, name: long } }]);
  });

  it('gives each caller settings of its own', () => {
    parsed(undefined).settings.unflagged.push('note');
    expect(parsed(undefined).settings.unflagged).toEqual([]);
  });

  it('never throws, and what it gives is sound', () => {
    const key = fc.constantFrom('speaking', 'sending', 'me', 'rule/a', 'template/b', 'person/c', 'company/d', 'x/y');
    const damaged = fc.record(
      {
        version: fc.constantFrom(1, 2, 0, '1'),
        on: fc.jsonValue(),
        rules: fc.jsonValue(),
        people: fc.jsonValue(),
        docs: fc.array(fc.record({ key, rev: fc.jsonValue(), data: fc.jsonValue() })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damaged), (raw) => {
        const { stored } = parseStored(raw);
        expect(parseStored({ version, ...stored })).toEqual({ stored, ...fine });
      }),
    );
  });

  it('ends on a list that is bad all over', () => {
    const unflagged = Array.from({ length: 100_000 }, (_, i) => i);
    expect(parsed(withData('speaking', { ...full, unflagged })).settings.unflagged).toEqual([]);
  });
});

describe('settings of version 1', () => {
  const importance = { ...defaultRules.importance };
  const one = {
    version: 1,
    on: false,
    snoozedUntil: 1_790_000_000_000,
    rules: { importance: { ...importance, offer: 'off' }, threshold: 40 },
    unflagged: ['length', 'offer'],
    asking: 'always',
    askOnBlank: false,
    people: [{ name: 'Marta Lindqvist', slug: 'marta-lindqvist' }, { name: 'Ann Lee' }],
  };

  it('become today’s, with nothing lost', () => {
    expect(parsed(one)).toEqual({
      settings: {
        ...defaultSettings,
        on: false,
        snoozedUntil: 1_790_000_000_000,
        sending: { importance: { ...importance, offer: 'off' }, threshold: 40, preset: null },
        unflagged: ['length', 'offer'],
        asking: 'always',
        askAt: ['default'],
        people: one.people,
      },
      ...fine,
    });
  });

  it('leave no trace of defaults that nobody chose', () => {
    const { stored } = parseStored({ version: 1, rules: { importance, threshold: 60 }, unflagged: [], asking: 'once' });
    expect(stored.docs).toEqual([]);
  });

  it('are mended like any other', () => {
    const people = [{ name: '' }, ...one.people, { name: 'Bo', slug: 7 }, null];
    const result = parsed({ ...one, people, askOnBlank: 'no', rules: 7 });
    expect(result.settings).toMatchObject({ people: one.people, askAt: ['blank', 'default'], asking: 'always' });
    expect(result.repaired.sort()).toEqual(['person', 'sending', 'speaking.askAt']);
    expect(parsed({ ...one, people: 'all' })).toMatchObject({ settings: { people: [] }, repaired: ['person'] });
  });

  it('are known by their look where the version is spoilt', () => {
    const result = parsed({ ...one, version: 'one' });
    expect(result).toMatchObject({ settings: { people: one.people, on: false }, repaired: ['version'] });
  });
});
