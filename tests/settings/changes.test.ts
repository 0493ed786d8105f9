import { describe, expect, it } from 'vitest';
import { applyChange, type Change } from '../../src/settings/changes';
import { effectiveOf } from '../../src/settings/effective';
import { defaultSettings, guardEffective, type Settings } from '../../src/settings/model';
import { ownRule } from './fixtures';

const marta = { name: 'Marta Lindqvist', slug: 'marta-lindqvist' };
const settings: Settings = { ...defaultSettings, unflagged: ['offer'], snoozedUntil: 5, people: [marta] };

describe('applyChange', () => {
  it.each<[Change, Partial<Settings>]>([
    [
      { kind: 'switch', on: false },
      { on: false, snoozedUntil: null },
    ],
    [{ kind: 'switch', on: true }, { snoozedUntil: null }],
    [{ kind: 'snooze', until: 99 }, { snoozedUntil: 99 }],
    [{ kind: 'snooze', until: null }, { snoozedUntil: null }],
    [{ kind: 'unflag', rule: 'length' }, { unflagged: ['offer', 'length'] }],
    [{ kind: 'unflag', rule: 'offer' }, { unflagged: ['offer'] }],
    [{ kind: 'flag again', rule: 'offer' }, { unflagged: [] }],
    [{ kind: 'flag again', rule: 'note' }, {}],
    [{ kind: 'asking', asking: 'never' }, { asking: 'never' }],
    [{ kind: 'ask on blank', on: false }, { askAt: ['default'] }],
    [{ kind: 'ask on blank', on: true }, { askAt: ['blank', 'default'] }],
    [
      { kind: 'knows me', person: { name: 'Ann Lee', slug: 'ann-lee' } },
      { people: [marta, { name: 'Ann Lee', slug: 'ann-lee' }] },
    ],
    [{ kind: 'knows me', person: { name: 'marta lindqvist' } }, {}],
    [{ kind: 'forget', person: { name: 'marta lindqvist' } }, { people: [] }],
    [{ kind: 'forget', person: { name: 'Ann Lee' } }, {}],
  ])('applies %j', (change, expected) => {
    const before = structuredClone(settings);
    expect(applyChange(settings, change)).toEqual({ ...settings, ...expected });
    expect(settings).toEqual(before);
  });
});

describe('effectiveOf', () => {
  it('switches off what isn’t flagged and leaves the settings alone', () => {
    const before = structuredClone(settings);
    const effective = effectiveOf(
      settings,
      'de',
      { 'popup.on': 'An' },
      { notesSeen: { left: 2, at: 1 }, blanksSentAnyway: 2 },
    );
    expect(effective.rules.importance).toEqual({ ...settings.sending.importance, offer: 'off' });
    expect(effective).toMatchObject({ asking: 'once', askOnBlank: true, people: [marta] });
    expect(effective).toMatchObject({ on: true, snoozedUntil: 5, unflagged: ['offer'], language: 'de' });
    expect(effective).toMatchObject({
      messages: { 'popup.on': 'An' },
      notesSeen: { left: 2, at: 1 },
      blanksSentAnyway: 2,
    });
    expect(settings).toEqual(before);
  });
});

describe('effectiveOf, of rules of one’s own', () => {
  it('puts each on the side that it counts for, as rules/ judges it, and none that is off', () => {
    const { sending: _, receiving: __, ...custom } = ownRule;
    const both = { ...ownRule, id: 'both', receiving: true };
    const ownRules = [ownRule, both, { ...ownRule, id: 'off', importance: 'off' as const }];
    const effective = effectiveOf(
      { ...settings, ownRules },
      'en',
      null,
      { notesSeen: null, blanksSentAnyway: 0 },
      { templates: [{ id: 'a' }], starts: [] },
    );
    expect(effective.rules.own).toEqual([custom, { ...custom, id: 'both' }]);
    expect(effective.receiving.own).toEqual([{ ...custom, id: 'both' }]);
    expect(guardEffective(effective)).toEqual(effective);
  });
});
