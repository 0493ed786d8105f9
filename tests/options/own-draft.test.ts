import { describe, expect, it } from 'vitest';
import {
  conditionOf,
  draftOf,
  emptyDraft,
  faultsOf,
  type OwnDraft,
  ownRuleOf,
} from '../../src/options/rules/own-draft';
import { readCondition } from '../../src/rules/custom/read';
import type { Condition } from '../../src/rules/types';
import { parseEdit } from '../../src/settings/schema-edit';
import type { OwnRule } from '../../src/settings/settings';

const rule = (test: Condition): OwnRule => ({
  id: 'a',
  title: 'Mentions the role',
  message: '',
  importance: 'required',
  sending: true,
  receiving: false,
  test,
});

const shown: Condition[] = [
  { kind: 'mentions', words: ['role', 'team*'] },
  { kind: 'avoids', words: ['synergy'] },
  {
    kind: 'all',
    of: [
      { kind: 'mentions', words: ['role'] },
      { kind: 'mentions', words: ['team'] },
    ],
  },
  { kind: 'mentions', facts: ['company', 'post'] },
  { kind: 'not', of: { kind: 'mentions', facts: ['company'] } },
  {
    kind: 'all',
    of: [
      { kind: 'mentions', facts: ['company'] },
      { kind: 'mentions', facts: ['post'] },
    ],
  },
  { kind: 'at-least', count: 12, of: 'words' },
  { kind: 'at-most', count: 2, of: 'sentences' },
  { kind: 'asks-question' },
  { kind: 'not', of: { kind: 'asks-question' } },
  { kind: 'matches', pattern: 'your … talk | your post' },
];

describe('the form of a rule of one’s own', () => {
  it.each(shown.map((test) => [JSON.stringify(test), test] as const))('shows %s and gives it back', (_, test) => {
    const draft = draftOf(rule(test));
    expect(draft.looks).not.toBe('kept');
    expect(ownRuleOf(draft)).toEqual(rule(test));
  });

  it.each<Condition>([
    { kind: 'any', of: [{ kind: 'asks-question' }, { kind: 'at-least', count: 3, of: 'words' }] },
    { kind: 'mentions', words: ['role'], facts: ['company'] },
    { kind: 'not', of: { kind: 'at-most', count: 3, of: 'words' } },
  ])('keeps a test that it can’t show: %j', (test) => {
    const draft = draftOf(rule(test));
    expect(draft.looks).toBe('kept');
    expect(ownRuleOf({ ...draft, title: 'Another name' })).toEqual({ ...rule(test), title: 'Another name' });
  });

  it('leaves a rule that is off as it is', () => {
    const off: OwnRule = { ...rule({ kind: 'asks-question' }), importance: 'off' };
    expect(ownRuleOf(draftOf(off))?.importance).toBe('off');
  });

  const filled: OwnDraft = { ...emptyDraft('a'), title: 'Mine', words: 'role' };
  it.each<[string, Partial<OwnDraft>, object]>([
    ['no name', { title: '  ' }, { title: 'own.fault.title' }],
    ['neither side', { sending: false, receiving: false }, { sides: 'own.fault.sides' }],
    ['no words', { words: ' \n ' }, { words: 'own.fault.words' }],
    ['no word in a line', { words: 'role\n!!!' }, { words: 'own.fault.words' }],
    ['too long a line', { words: 'x'.repeat(201) }, { words: 'own.fault.too-many' }],
    ['too many lines', { words: 'x\n'.repeat(51) }, { words: 'own.fault.too-many' }],
    ['too much in all', { words: `${'x'.repeat(190)}\n`.repeat(40) }, { words: 'own.fault.too-many' }],
    ['no fact', { looks: 'facts' }, { facts: 'own.fault.facts' }],
    ['no number', { looks: 'length', count: 'ten' }, { count: 'own.fault.count' }],
    ['half a word', { looks: 'length', count: '1.5' }, { count: 'own.fault.count' }],
    ['an empty pattern', { looks: 'pattern', pattern: ' * … ' }, { pattern: 'own.fault.pattern' }],
  ])('says one sentence about %s', (_, change, faults) => {
    const draft = { ...filled, ...change };
    expect(faultsOf(draft)).toEqual(faults);
    expect(ownRuleOf(draft)).toBeNull();
  });

  it('has no fault that the field in question has not: a test stands without a name', () => {
    expect(conditionOf({ ...filled, title: '' })).toEqual({ kind: 'mentions', words: ['role'] });
    expect(conditionOf({ ...filled, words: '' })).toBeNull();
  });

  it('makes only rules that the engine and the settings take', () => {
    const drafts: Partial<OwnDraft>[] = [
      { words: Array.from({ length: 50 }, (_, i) => `word${i}`).join('\n'), many: 'all' },
      { words: '<img src=x onerror=alert(1)>' },
      { looks: 'facts', facts: ['company', 'group'], many: 'all' },
      { looks: 'length', count: '1000' },
      { looks: 'question', many: 'none' },
      { looks: 'pattern', pattern: 'a|b c', many: 'none' },
    ];
    for (const change of drafts) {
      const made = ownRuleOf({ ...emptyDraft('a'), title: 'Mine', ...change });
      expect(made, JSON.stringify(change)).not.toBeNull();
      expect(readCondition(made?.test, { depth: 8, nodes: 100 })).toBeDefined();
      expect(parseEdit({ kind: 'own rule', rule: made })).toBeDefined();
    }
  });
});
