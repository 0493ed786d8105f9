import { describe, expect, it } from 'vitest';
import { ownRulesBeyond, rulesFor } from '../../src/options/rules/side';
import { defaultSettings, type OwnRule, type Settings } from '../../src/settings/settings';

const rule = (id: string, change: Partial<OwnRule> = {}): OwnRule => ({
  id,
  title: id,
  message: '',
  importance: 'required',
  sending: true,
  receiving: false,
  test: { kind: 'asks-question' },
  ...change,
});

describe('the rules of a side', () => {
  it('are those that pages get: one’s own of that side that are on, and for sending none that is silenced', () => {
    const settings: Settings = {
      ...defaultSettings,
      unflagged: ['why-connect'],
      ownRules: [rule('a'), rule('b', { importance: 'off' }), rule('c', { sending: false, receiving: true })],
    };
    expect(rulesFor(settings, 'sending').own?.map(({ id }) => id)).toEqual(['a']);
    expect(rulesFor(settings, 'receiving').own?.map(({ id }) => id)).toEqual(['c']);
    expect(rulesFor(settings, 'sending').importance['why-connect']).toBe('off');
    expect(rulesFor(settings, 'receiving').importance['why-connect']).not.toBe('off');
  });

  it('tell how many don’t count any more: beyond 40 that are on', () => {
    const ownRules = Array.from({ length: 43 }, (_, i) => rule(`r${i}`, i === 0 ? { importance: 'off' } : {}));
    expect(ownRulesBeyond({ ...defaultSettings, ownRules }, 'sending')).toBe(2);
    expect(ownRulesBeyond({ ...defaultSettings, ownRules }, 'receiving')).toBe(0);
  });
});
