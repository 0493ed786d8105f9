import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readStarts,
  readStored,
  readTemplates,
  reordered,
  type Template,
  templatesInForce,
} from '../../src/templates/index';
import { startersFor } from '../../src/templates/starters/index';

const starter = (id: string): Template => ({
  id,
  title: id,
  purpose: 'met',
  language: 'en',
  formality: 'any',
  text: `${id} {where?}`,
});
const starters = ['a', 'b', 'c', 'd'].map(starter);
const ids = (stored: readonly unknown[]) => templatesInForce(starters, stored).map(({ id }) => id);

describe('templates in force', () => {
  it('are the starters, where nothing is stored', () => {
    expect(templatesInForce(starters, [])).toEqual(starters);
  });

  it('begin with the person’s own, and hold what they changed of a starter in its place', () => {
    const own = { id: 'x', title: 'Mine', text: 'Hi {firstName}' };
    const all = templatesInForce(starters, [{ id: 'b', title: 'B' }, own]);
    expect(all.map(({ id, title }) => [id, title])).toEqual([
      ['x', 'Mine'],
      ['a', 'a'],
      ['b', 'B'],
      ['c', 'c'],
      ['d', 'd'],
    ]);
    expect(all[0]).toEqual({ ...own, purpose: null, language: '', formality: 'any' });
    expect(all[2]?.text).toBe('b {where?}');
  });

  it('lack deleted starters, and changes of starters of another language', () => {
    expect(
      ids([
        { id: 'b', deleted: true },
        { id: 'de-met-formal', title: 'Anders' },
        { id: 'de-worked-formal', text: 'Guten Tag, {woran?}' },
      ]),
    ).toEqual(['a', 'c', 'd']);
  });

  it('pass over what is no template', () => {
    expect(
      ids([null, 7, 'x', {}, { id: '' }, { id: 'a b', text: 'x' }, { id: 'y' }, { id: 'z', text: 'x'.repeat(10_001) }]),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keep any text as it is', () => {
    const text = '<script>alert(1)</script>\u202e{{x}} [[ \ud800';
    expect(templatesInForce([], [{ id: 'x', text }])[0]?.text).toBe(text);
    expect(templatesInForce([], [{ id: 'x', text: 'y'.repeat(10_000) }])[0]?.text).toHaveLength(10_000);
  });
});

describe('reordered', { timeout: 60_000 }, () => {
  it('stores one item where one is moved among placed ones', () => {
    const stored = starters.map(({ id }, place) => ({ id, place }));
    expect(reordered(starters, stored, ['a', 'd', 'b', 'c'])).toEqual([{ id: 'd', place: 0.5 }]);
    expect(reordered(starters, stored, ['d', 'a', 'b', 'c'])).toEqual([{ id: 'd', place: -1 }]);
    expect(reordered(starters, stored, ['b', 'c', 'd', 'a'])).toEqual([{ id: 'a', place: 4 }]);
    expect(reordered(starters, stored, ['a', 'b', 'c', 'd'])).toEqual([]);
  });

  it('leaves the rest of the starters without places', () => {
    expect(reordered(starters, [], ['c', 'a', 'b', 'd'])).toEqual([{ id: 'c', place: 0 }]);
    expect(reordered(starters, [], ['a', 'b', 'c', 'd'])).toEqual([]);
  });

  it('keeps what else is stored of what it moves', () => {
    expect(reordered(starters, [{ id: 'b', title: 'B' }], ['b', 'a', 'c', 'd'])).toEqual([
      { id: 'b', title: 'B', place: 0 },
    ]);
  });

  it('gives any order that is wanted, whatever was stored', () => {
    const place = fc.option(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), { nil: undefined });
    const item = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y'), place)
      .map(([id, at]) => ({ id, text: 'Hi', ...(at !== undefined && { place: at }) }));
    const stored = fc.uniqueArray(item, { selector: ({ id }) => id });
    fc.assert(
      fc.property(stored, fc.infiniteStream(fc.nat()), (items, random) => {
        const wanted = ids(items)
          .map((id) => ({ id, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ id }) => id);
        const changes = reordered(starters, items, wanted);
        const changed = new Map([...items, ...changes].map((each) => [each.id, each]));
        expect(ids([...changed.values()])).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a snapshot holds', { timeout: 60_000 }, () => {
  it('is read back whole', () => {
    const set = startersFor('de');
    const copy: unknown = JSON.parse(JSON.stringify(set));
    expect(readTemplates((copy as { templates: unknown }).templates)).toEqual(set?.templates);
    expect(readStarts((copy as { starts: unknown }).starts)).toEqual(set?.starts);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())), (value) => {
        for (const { id, text } of readTemplates(value)) expect(typeof id + typeof text).toBe('stringstring');
        expect(Array.isArray(readStarts(value))).toBe(true);
        expect(() => readStored(value)).not.toThrow();
      }),
    );
  });
});
