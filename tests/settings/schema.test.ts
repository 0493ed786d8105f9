import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRules } from '../../src/rules/defaults';
import { defaultSettings, type Settings } from '../../src/settings/model';
import { parseSettings } from '../../src/settings/schema';

const settings: Settings = {
  version: 1,
  on: false,
  snoozedUntil: 1_790_000_000_000,
  rules: { importance: { ...defaultRules.importance, offer: 'off' }, threshold: 40 },
  unflagged: ['length', 'offer'],
  asking: 'always',
  askOnBlank: false,
  people: [{ name: 'Marta Lindqvist', slug: 'marta-lindqvist' }, { name: 'Ann Lee' }],
};

describe('parseSettings', () => {
  it('keeps sound settings as they are', () => {
    expect(parseSettings(settings)).toEqual({ settings, repaired: [], future: false });
  });

  it('takes the defaults where nothing is stored yet, without a complaint', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, repaired: [], future: false });
  });

  it.each([null, 'text', 3, [settings]])('takes the defaults for %j and says so', (raw) => {
    expect(parseSettings(raw)).toEqual({ settings: defaultSettings, repaired: ['settings'], future: false });
  });

  it.each([
    [{ on: 'no' }, { on: true }, ['on']],
    [{ snoozedUntil: -5 }, { snoozedUntil: null }, ['snoozedUntil']],
    [{ rules: 4 }, { rules: defaultRules }, ['rules']],
    [
      { rules: { ...settings.rules, threshold: 200 } },
      { rules: { ...settings.rules, threshold: 60 } },
      ['rules.threshold'],
    ],
    [
      { rules: { ...settings.rules, importance: { ...settings.rules.importance, note: 'vital' } } },
      {},
      ['rules.importance.note'],
    ],
    [{ unflagged: ['length', 'nonsense', 5, 'offer', 'offer'] }, {}, ['unflagged']],
    [{ unflagged: 'length' }, { unflagged: [] }, ['unflagged']],
    [{ asking: 'twice' }, { asking: 'once' }, ['asking']],
    [{ askOnBlank: 'no' }, { askOnBlank: true }, ['askOnBlank']],
    [{ people: 'all' }, { people: [] }, ['people']],
    [{ people: [{ name: '' }, ...settings.people, { name: 'Bo', slug: 7 }, null] }, {}, ['people']],
    [{ version: 'one' }, {}, ['version']],
    [{ on: 1, unflagged: null }, { on: true, unflagged: [] }, ['on', 'unflagged']],
  ])('mends %j alone and names it', (bad, mended, names) => {
    expect(parseSettings({ ...settings, ...bad })).toEqual({
      settings: { ...settings, ...mended },
      repaired: names,
      future: false,
    });
  });

  it('fills in what is missing without a complaint, and drops what it doesn’t know', () => {
    expect(parseSettings({ version: 1, on: false, colour: 'red', rules: { threshold: 10 } })).toEqual({
      settings: { ...defaultSettings, on: false, rules: { ...defaultRules, threshold: 10 } },
      repaired: [],
      future: false,
    });
  });

  it('keeps each person once, trimmed, and no more than there may be, without a complaint', () => {
    const people = [...settings.people, { name: ' ann lee ' }];
    const once = [settings.people[0], { name: 'ann lee' }];
    expect(parseSettings({ ...settings, people })).toMatchObject({ settings: { people: once }, repaired: [] });
    const many = Array.from({ length: 600 }, (_, i) => ({ name: `Person ${i}` }));
    expect(parseSettings({ ...settings, people: many }).settings.people).toEqual(many.slice(100));
  });

  it('leaves a newer version’s data alone', () => {
    expect(parseSettings({ ...settings, version: 2 })).toEqual({
      settings: defaultSettings,
      repaired: [],
      future: true,
    });
  });

  it('takes nothing from a prototype', () => {
    const raw = JSON.parse('{"version": 1, "__proto__": {"on": false}, "rules": {"__proto__": {"threshold": 3}}}');
    expect(parseSettings(raw).settings).toEqual(defaultSettings);
  });

  it('gives each caller settings of its own', () => {
    parseSettings(undefined).settings.unflagged.push('note');
    expect(parseSettings(undefined).settings.unflagged).toEqual([]);
  });

  it('never throws, and what it gives is sound', () => {
    const damaged = fc.record(
      {
        version: fc.constantFrom(1, 0, '1'),
        on: fc.jsonValue(),
        rules: fc.jsonValue(),
        unflagged: fc.jsonValue(),
        people: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damaged), (raw) => {
        const { settings } = parseSettings(raw);
        expect(parseSettings(settings)).toEqual({ settings, repaired: [], future: false });
      }),
    );
  });

  it('ends on a list that is bad all over', () => {
    const unflagged = Array.from({ length: 100_000 }, (_, i) => i);
    expect(parseSettings({ ...settings, unflagged }).settings.unflagged).toEqual([]);
  });
});
