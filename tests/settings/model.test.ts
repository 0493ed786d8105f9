import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRules } from '../../src/rules/defaults';
import { defaultEffective, type Effective, guardEffective, isQuiet, notesInForce } from '../../src/settings/model';
import { presenceOf } from '../../src/settings/presence';
import { ownRule } from './fixtures';

const { sending: _sending, receiving: _receiving, ...custom } = ownRule;
const effective: Effective = {
  version: 1,
  on: false,
  snoozedUntil: 1_790_000_000_000,
  rules: { importance: { ...defaultRules.importance, offer: 'required' }, threshold: 75 },
  receiving: { importance: { ...defaultRules.importance, note: 'nice' }, threshold: 20, own: [custom] },
  unflagged: ['length'],
  asking: 'always',
  askAt: ['default', 'generic'],
  askOnBlank: false,
  compact: true,
  companies: ['Ruter'],
  me: { name: 'Kim Berg', company: 'Ruter', school: '', headline: 'Plans buses' },
  templates: [{ id: 'hello', text: 'Hi' }],
  starts: [],
  people: [{ name: 'Marta Lindqvist', slug: 'marta-lindqvist' }, { name: 'Ann Lee' }],
  language: 'de',
  messages: { 'popup.on': 'An' },
  notesSeen: { left: 2, at: 1_780_000_000_000 },
  blanksSentAnyway: 2,
};

describe('guardEffective', () => {
  it('keeps a sound snapshot as it is', () => {
    expect(guardEffective(effective)).toEqual(effective);
    expect(guardEffective(JSON.parse(JSON.stringify(effective)))).toEqual(effective);
  });

  it.each([undefined, null, 7, 'on', [], true, () => true])('takes the defaults for %s', (value) => {
    expect(guardEffective(value)).toEqual(defaultEffective);
    expect(presenceOf(value)).toEqual({ on: true, snoozedUntil: null });
  });

  it.each([
    ['on', 'yes', { on: true }],
    ['snoozedUntil', Number.NaN, { snoozedUntil: null }],
    ['snoozedUntil', -1, { snoozedUntil: null }],
    ['snoozedUntil', Number.POSITIVE_INFINITY, { snoozedUntil: null }],
    ['rules', 'none', { rules: defaultRules }],
    [
      'rules',
      { threshold: 101, importance: effective.rules.importance },
      { rules: { ...effective.rules, threshold: defaultRules.threshold } },
    ],
    ['unflagged', ['length', 'length', 'no-such-rule', 3], { unflagged: ['length'] }],
    ['unflagged', { 0: 'length' }, { unflagged: [] }],
    ['language', 'de"><script>', { language: 'en' }],
    ['messages', ['a'], { messages: null }],
    ['messages', { 'popup.on': 1, 'popup.off': 'Aus' }, { messages: { 'popup.off': 'Aus' } }],
    ['notesSeen', { left: -1, at: 1 }, { notesSeen: null }],
    ['notesSeen', { left: 2 }, { notesSeen: null }],
    ['asking', 'twice', { asking: 'once' }],
    ['asking', 'toString', { asking: 'once' }],
    ['askOnBlank', true, {}],
    ['askAt', 'blank', { askAt: ['blank', 'default'], askOnBlank: true }],
    ['askAt', ['blank', 'blank', 'personal', 'toString'], { askAt: ['blank'], askOnBlank: true }],
    ['compact', 1, { compact: false }],
    ['receiving', null, { receiving: defaultRules }],
    [
      'receiving',
      { ...effective.receiving, own: [5, { ...custom, test: { kind: 'toString' } }, custom] },
      { receiving: effective.receiving },
    ],
    ['companies', ['Ruter', ' ', ' ruter ', 'x'.repeat(201), 7], { companies: ['ruter'] }],
    [
      'me',
      { name: 'Kim Berg', company: 7, school: 'x'.repeat(201) },
      { me: { name: 'Kim Berg', company: '', school: '', headline: '' } },
    ],
    ['people', { length: 1 }, { people: [] }],
    ['people', [{ name: 'Ann Lee' }, { name: 'ann lee' }, { slug: 'x' }, 5], { people: [{ name: 'ann lee' }] }],
    ['blanksSentAnyway', -1, { blanksSentAnyway: 0 }],
    ['blanksSentAnyway', 1001, { blanksSentAnyway: 0 }],
    ['blanksSentAnyway', 1.5, { blanksSentAnyway: 0 }],
    ['templates', { length: 3 }, { templates: [] }],
    ['version', 9, { version: 1 }],
  ])('mends a bad %s (%j) alone', (field, value, mended) => {
    expect(guardEffective({ ...effective, [field]: value })).toEqual({ ...effective, ...mended });
  });

  it('mends one importance and keeps the others', () => {
    const rules = { threshold: 75, importance: { ...effective.rules.importance, note: 'vital', extra: 'off' } };
    expect(guardEffective({ ...effective, rules }).rules).toEqual(effective.rules);
  });

  it('takes nothing from a prototype', () => {
    const inherited = Object.create({ on: false, language: 'de', rules: { threshold: 1 } });
    expect(guardEffective(inherited)).toEqual(defaultEffective);
    const polluting = JSON.parse('{"__proto__": {"on": false}, "messages": {"__proto__": {"popup.on": "x"}}}');
    expect(guardEffective(polluting)).toEqual({ ...defaultEffective, messages: {} });
    expect(Object.prototype).not.toHaveProperty('on');
  });

  it('is bounded, whatever its size', () => {
    const messages = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, 'text']));
    const unflagged = Array.from({ length: 1_000_000 }, () => 'length');
    const guarded = guardEffective({ messages: { ...messages }, unflagged });
    expect(Object.keys(guarded.messages ?? {})).toHaveLength(2000);
    expect(guarded.unflagged).toEqual(['length']);
    expect(guardEffective({ messages: { long: 'x'.repeat(1_000_000) } }).messages).toEqual({});
  });

  it('gives a snapshot that it keeps as it is, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const guarded = guardEffective(value);
        expect(guardEffective(guarded)).toEqual(guarded);
      }),
    );
  });
});

describe('isQuiet', () => {
  it.each([
    [{ on: true, snoozedUntil: null }, false],
    [{ on: false, snoozedUntil: null }, true],
    [{ on: true, snoozedUntil: 1001 }, true],
    [{ on: true, snoozedUntil: 1000 }, false],
    [{ on: false, snoozedUntil: 0 }, true],
  ])('says of %j at 1000: %s', (state, quiet) => {
    expect(isQuiet(state, 1000)).toBe(quiet);
  });
});

describe('notesInForce', () => {
  const seen = { left: 2, at: new Date(2026, 10, 3).getTime() };

  it('holds until the month ends', () => {
    expect(notesInForce(seen, new Date(2026, 10, 30, 23, 59).getTime())).toEqual(seen);
    expect(notesInForce(seen, new Date(2026, 11, 1).getTime())).toBeNull();
    expect(notesInForce(seen, new Date(2027, 10, 3).getTime())).toBeNull();
    expect(notesInForce(null, 0)).toBeNull();
  });
});
