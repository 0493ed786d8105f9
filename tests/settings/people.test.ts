import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distinctPeople,
  guardPeople,
  type Identity,
  type KnownPerson,
  knowsMe,
  personMost,
  withoutPerson,
  withPerson,
} from '../../src/settings/people';

const marta: KnownPerson = { name: 'Marta Lindqvist', slug: 'marta-lindqvist' };
const ann: KnownPerson = { name: 'Ann Lee' };

describe('knowsMe', () => {
  it.each<[string, Identity, boolean]>([
    ['the same address', { slug: 'marta-lindqvist' }, true],
    ['the same address in another case, whatever the name', { slug: 'Marta-LINDQVIST', name: 'M. L.' }, true],
    ['another address under the same name', { slug: 'marta-lindqvist-2', name: 'Marta Lindqvist' }, false],
    ['the same name, where the page says no address', { name: 'Marta Lindqvist' }, true],
    ['the same name, where no address was known', { slug: 'ann-lee', name: 'Ann Lee' }, true],
    ['a name with other spaces and letters’ case', { name: '  ann\u00A0 LEE ' }, true],
    ['a name in another Unicode form', { name: 'Ａｎｎ Lee' }, true],
    ['part of a name', { name: 'Ann' }, false],
    ['an address like a name', { slug: 'ann lee' }, false],
    ['nobody', {}, false],
    ['empty words', { name: ' ', slug: '' }, false],
  ])('of %s (%j): %s', (_, who, known) => {
    expect(knowsMe([marta, ann], who)).toBe(known);
  });

  it('folds case as languages write it, accents kept', () => {
    expect(knowsMe([{ name: 'Jörg Groß' }], { name: 'JÖRG GROSS' })).toBe(true);
    expect(knowsMe([{ name: 'Ángel Ruiz' }], { name: 'A\u0301ngel Ruiz' })).toBe(true);
    expect(knowsMe([{ name: 'Ángel Ruiz' }], { name: 'Angel Ruiz' })).toBe(false);
    expect(knowsMe([{ name: 'ΝΙΚΟΣ' }], { name: 'Νικος' })).toBe(true);
  });

  it('knows nobody where nobody is known', () => {
    expect(knowsMe([], marta)).toBe(false);
  });
});

describe('adding somebody', () => {
  it('puts them last, once', () => {
    expect(withPerson([marta], ann)).toEqual([marta, ann]);
    expect(withPerson([marta, ann], { name: 'ANN  LEE' })).toEqual([marta, ann]);
    expect(withPerson([marta, ann], { ...marta, name: 'Marta L.' })).toEqual([ann, { ...marta, name: 'Marta L.' }]);
  });

  it('gives the address to whoever was there by name alone, and keeps one that was known', () => {
    expect(withPerson([ann], { ...ann, slug: 'ann-lee' })).toEqual([{ ...ann, slug: 'ann-lee' }]);
    expect(withPerson([marta], { name: marta.name })).toEqual([marta]);
  });

  it('keeps namesakes at different addresses', () => {
    const other = { ...marta, slug: 'marta-2' };
    expect(withPerson([marta], other)).toEqual([marta, other]);
  });

  it('lets the first go beyond the most', () => {
    const many = Array.from({ length: personMost.people }, (_, i) => ({ name: `Person ${i}` }));
    const more = withPerson(many, marta);
    expect(more).toHaveLength(personMost.people);
    expect(more[0]).toEqual({ name: 'Person 1' });
    expect(more.at(-1)).toEqual(marta);
  });
});

describe('forgetting somebody', () => {
  it('leaves them unknown, however they are called, and everybody else alone', () => {
    expect(withoutPerson([marta, ann], { slug: 'MARTA-lindqvist' })).toEqual([ann]);
    expect(withoutPerson([marta, ann], { name: 'marta lindqvist' })).toEqual([ann]);
    expect(withoutPerson([marta, ann], { ...ann, slug: 'ann-lee' })).toEqual([marta]);
    expect(withoutPerson([marta, ann], { name: 'Marta' })).toEqual([marta, ann]);
  });
});

const someone = fc.record(
  { name: fc.constantFrom('Ann Lee', 'ann lee', 'Marta', 'Bo'), slug: fc.constantFrom('a', 'A', 'b', 'c') },
  { requiredKeys: ['name'] },
);

describe('a list', () => {
  it('taken whole knows everybody on it, each once', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 12 }), (people) => {
        const distinct = distinctPeople(people);
        expect(distinctPeople(distinct)).toEqual(distinct);
        for (const person of people) expect(knowsMe(distinct, person)).toBe(true);
        for (const person of distinct) expect(knowsMe(withoutPerson(distinct, person), person)).toBe(false);
      }),
    );
  });

  it('lets nothing through that is no person', () => {
    const long = 'x'.repeat(100_000);
    const odd = [null, 'Ann', [], {}, { name: '' }, { name: 7 }, { name: long }, { name: 'A', slug: 7 }, { slug: 'a' }];
    expect(guardPeople([marta, ...odd, { name: ' Ann Lee ', since: 3 }, Object.create(marta)])).toEqual([marta, ann]);
    expect(guardPeople({ 0: marta })).toEqual([]);
  });

  it('is bounded, and keeps the last ones of what is too long', () => {
    const many = Array.from({ length: 1_000_000 }, (_, i) => ({ name: `Zoë Person ${i}` }));
    const people = guardPeople(many);
    expect(people).toHaveLength(personMost.merged);
    expect(knowsMe(people, { name: 'zoë person 999999' })).toBe(true);
    expect(knowsMe(people, { name: 'Zoë Person 0' })).toBe(false);
  });
});
