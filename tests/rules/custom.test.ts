import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPattern, readPattern } from '../../src/rules/custom/pattern';
import { readCustomRules } from '../../src/rules/custom/read';
import { most } from '../../src/rules/custom/types';
import {
  type AcceptanceRules,
  assess,
  type Condition,
  type CustomRule,
  defaultRules,
  type Importance,
  type Invite,
} from '../../src/rules/index';
import { wordsOf } from '../../src/rules/text/words';

const ruleOf = (test: Condition, importance: Importance = 'required', id = 'one'): CustomRule => ({
  id,
  title: 'a rule',
  message: 'say so',
  importance,
  test,
});
const withOwn = (...own: CustomRule[]): AcceptanceRules => ({ ...defaultRules, own });
const judge = (draft: string, test: Condition, invite: Invite = {}) => {
  const finding = assess(draft, invite, withOwn(ruleOf(test))).findings.find(({ rule }) => rule === 'custom:one');
  if (finding === undefined) throw new Error('no finding');
  return { outcome: finding.outcome, quotes: finding.spans.map(([start, end]) => draft.slice(start, end)) };
};
const draft = "Hi Marta, we met at the Oslo meetup. Could I ask how the Café's ferry timetable is made?";

describe('conditions', () => {
  it.each<[Condition, string, string[]]>([
    [{ kind: 'mentions', words: ['ferry', 'tram'] }, 'met', ['ferry']],
    [{ kind: 'mentions', words: ['oslo MEETUP'] }, 'met', ['Oslo meetup']],
    [{ kind: 'mentions', words: ['cafe*'] }, 'met', ["Café's"]],
    [{ kind: 'mentions', words: ['ferr'] }, 'missed', []],
    [{ kind: 'avoids', words: ['synergy'] }, 'met', []],
    [{ kind: 'avoids', words: ['could i ask'] }, 'broken', ['Could I ask']],
    [{ kind: 'at-least', count: 10, of: 'words' }, 'met', []],
    [{ kind: 'at-least', count: 3, of: 'sentences' }, 'missed', []],
    [{ kind: 'at-most', count: 80, of: 'characters' }, 'broken', [draft.slice(80)]],
    [{ kind: 'at-most', count: 2, of: 'sentences' }, 'met', []],
    [{ kind: 'asks-question' }, 'met', ['?']],
    [{ kind: 'matches', pattern: 'met … meetup' }, 'met', ['met at the Oslo meetup']],
    [{ kind: 'matches', pattern: 'spoke|met in|at the' }, 'met', ['met at the']],
    [{ kind: 'matches', pattern: 'tram | ferry time*' }, 'met', ['ferry timetable']],
    [{ kind: 'matches', pattern: 'hi … timetable' }, 'missed', []],
    [{ kind: 'not', of: { kind: 'mentions', words: ['oslo'] } }, 'broken', ['Oslo']],
    [{ kind: 'not', of: { kind: 'avoids', words: ['oslo'] } }, 'met', ['Oslo']],
    [
      {
        kind: 'all',
        of: [
          { kind: 'asks-question' },
          {
            kind: 'any',
            of: [
              { kind: 'mentions', words: ['x'] },
              { kind: 'matches', pattern: '*meet*' },
            ],
          },
        ],
      },
      'met',
      ['meetup', '?'],
    ],
  ])('%j is %s', (condition, outcome, quotes) => {
    expect(judge(draft, condition)).toEqual({ outcome, quotes });
  });

  it.each<[Condition, string]>([
    [{ kind: 'mentions', facts: ['company'] }, 'Alder'],
    [{ kind: 'mentions', facts: ['first-name'] }, 'Marta'],
    [{ kind: 'mentions', facts: ['mutual-contact'] }, 'Ann Lee'],
    [{ kind: 'mentions', facts: ['headline'] }, 'turbines'],
  ])('a fact of the page by its name: %j', (condition, quote) => {
    const invite = {
      recipient: { name: 'Marta Ruiz', company: 'Alder GmbH', headline: 'Tidal turbines' },
      mutualContacts: ['Ann Lee'],
    };
    const note = 'Hi Marta, Ann Lee told me how the turbines at Alder turn.';
    expect(judge(note, condition, invite)).toEqual({ outcome: 'met', quotes: [quote] });
    expect(judge(note, condition).outcome).toBe('missed');
  });
});

describe('rules of one’s own', () => {
  const personal = "We met at the Oslo meetup, and I'd like to hear how the migration ends.";
  const lacking: Condition = { kind: 'mentions', words: ['tram'] };
  const breaking: Condition = { kind: 'avoids', words: ['migration'] };

  it.each<[Importance, Condition, boolean]>([
    ['required', lacking, false],
    ['important', lacking, true],
    ['nice', lacking, true],
    ['off', lacking, true],
    ['required', breaking, false],
    ['important', breaking, false],
    ['nice', breaking, true],
    ['off', breaking, true],
  ])('%s: %j', (importance, test, accepted) => {
    const judged = assess(personal, {}, withOwn(ruleOf(test, importance)));
    expect(judged.accepted).toBe(accepted);
    expect(judged.score).toBe(assess(personal).score);
    expect(judged.findings.some(({ rule }) => rule === 'custom:one')).toBe(importance !== 'off');
  });

  it('stand among the findings by what they say: broken after hard faults, a required one missed before others', () => {
    const rules = withOwn(ruleOf(breaking, 'nice', 'broken'), ruleOf(lacking, 'required', 'missed'));
    const { findings } = assess(`Hi Mike, ${personal}`, { recipient: { name: 'Marta Ruiz' } }, rules);
    expect(findings.map(({ rule }) => rule).slice(0, 3)).toEqual(['right-name', 'custom:broken', 'custom:missed']);
  });

  it('excuse what is lacking from somebody whom the recipient will know, and refuse what is there all the same', () => {
    expect(assess('Hi!', { knowsMe: true }, withOwn(ruleOf(lacking))).accepted).toBe(true);
    expect(assess('', { knowsMe: true }, withOwn(ruleOf(lacking))).accepted).toBe(true);
    expect(assess('A migration.', { knowsMe: true }, withOwn(ruleOf(breaking))).accepted).toBe(false);
  });
});

describe('reading', () => {
  const deep = (depth: number): unknown =>
    depth === 0 ? { kind: 'asks-question' } : { kind: 'not', of: deep(depth - 1) };

  it('takes any JSON for rules, and leaves out what is none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (own, test) => {
        readCustomRules(own);
        expect(readCustomRules([{ id: 'a', importance: 'nice', test }]).length).toBeLessThanOrEqual(1);
        const rules = { ...defaultRules, own } as unknown as AcceptanceRules;
        expect(assess('Hi Marta', {}, rules).score).toBe(assess('Hi Marta').score);
      }),
    );
  });

  it.each([
    deep(most.depth),
    { kind: 'all', of: Array.from({ length: most.items + 1 }, () => ({ kind: 'asks-question' })) },
    {
      kind: 'any',
      of: Array.from({ length: 11 }, () => ({ kind: 'all', of: Array(10).fill({ kind: 'asks-question' }) })),
    },
    { kind: 'all', of: [{ kind: 'asks-question' }, { kind: 'nonsense' }] },
    { kind: 'mentions', words: ['x'.repeat(most.characters + 1)] },
    { kind: 'at-least', count: Number.NaN, of: 'words' },
  ])('leaves out a rule that is too large, too deep or partly unknown: %#', (test) => {
    expect(readCustomRules([{ id: 'a', importance: 'required', test }])).toEqual([]);
  });

  it('keeps one of each id, and no more than there may be', () => {
    const rule = ruleOf({ kind: 'asks-question' });
    expect(readCustomRules([rule, { ...rule, title: 'other' }]).map(({ title }) => title)).toEqual(['a rule']);
    const many = Array.from({ length: most.rules + 5 }, (_, at) => ({ ...rule, id: `${at}` }));
    expect(readCustomRules(many).length).toBe(most.rules);
  });
});

describe('patterns', () => {
  const find = (text: string, pattern: string) =>
    findPattern(wordsOf(text), readPattern(pattern)).map(([from, to]) => [from, to]);

  it('find words, parts of words and words between, the earliest and without overlap', () => {
    expect(find('a b c d e f g', 'a … f')).toEqual([[0, 6]]);
    expect(find('a b c d e f g', 'a … g')).toEqual([[0, 7]]);
    expect(find('a b c d e f g h', 'a … h')).toEqual([]);
    expect(find('one two one two', 'one two')).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect(find('metal mettle', 'm*t*l')).toEqual([[0, 1]]);
    expect(find('a a b', 'a … b')).toEqual([[0, 3]]);
    expect(find('start-up night', 'start-up')).toEqual([[0, 2]]);
  });

  it.each(['', '*', '…', '|', '… * …', '|||', '***'])('without a word find nothing: %j', (pattern) => {
    expect(find('a b c', pattern)).toEqual([]);
  });

  it('take time by words and steps alone: the worst pattern on a long text ends', () => {
    const worst = readPattern('a* … '.repeat(40));
    expect(findPattern(wordsOf('aa '.repeat(20_000)), worst)).toBeDefined();
    const glob = readPattern(`${'*a'.repeat(90)}b`);
    expect(findPattern(wordsOf('a'.repeat(100_000)), glob)).toEqual([]);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (pattern, text) => {
        for (const [from, to] of findPattern(wordsOf(text), readPattern(pattern))) expect(from).toBeLessThan(to);
      }),
    );
  });
});
