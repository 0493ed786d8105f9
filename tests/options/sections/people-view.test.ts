import { describe, expect, it } from 'vitest';
import { companyEntered, peopleView, personEntered } from '../../../src/options/sections/people-view';
import type { KnownPerson } from '../../../src/settings/people';
import { personMost, withPerson } from '../../../src/settings/people';
import { defaultSettings, most } from '../../../src/settings/settings';
import { t } from './words';

const people: KnownPerson[] = [{ name: 'Ann Lee' }, { name: 'Marta Lindqvist', slug: 'marta-lindqvist' }];
const companies = ['Nordbahn', 'Atelier Neuf'];
const view = (search: string) => peopleView({ ...defaultSettings, people, companies }, search, t);
const text = (row: { sentence: { text: string }[] } | undefined) => row?.sentence.map((part) => part.text).join('');

describe('who knows me', () => {
  it('lists the latest first, each as a sentence', () => {
    expect(view('').people.map(text)).toEqual(['Marta Lindqvist will know me', 'Ann Lee will know me']);
    expect(view('').companies.map(text)).toEqual([
      'Anyone at Atelier Neuf will know me',
      'Anyone at Nordbahn will know me',
    ]);
  });

  it.each([
    ['MARTA', 1, 0, '1 match'],
    ['lindqvist ', 1, 0, '1 match'],
    ['n', 2, 2, '4 matches'],
    ['nord', 0, 1, '1 match'],
    ['Zoë', 0, 0, 'Nobody here matches «Zoë».'],
    ['  ', 2, 2, ''],
  ])('finds %j', (search, persons, firms, found) => {
    const shown = view(search);
    expect([shown.people.length, shown.companies.length, shown.found]).toEqual([persons, firms, found]);
  });

  it('says nobody is there only where nobody is', () => {
    expect(view('Zoë').noPeople).toBe('');
    expect(peopleView(defaultSettings, '', t)).toMatchObject({ noPeople: 'Nobody yet.', searchable: false });
  });

  it.each(['<b>x</b>', '$&', '{name}', '__proto__'])('takes %j for text', (name) => {
    expect(text(peopleView({ ...defaultSettings, people: [{ name }] }, name, t).people[0])).toBe(
      `${name} will know me`,
    );
  });
});

describe('somebody to add', () => {
  it.each([
    ['www.linkedin.com/in/Zoe-Park/?trk=x', 'zoe-park'],
    ['/in/zo%C3%AB', 'zoë'],
  ])('is known by the address %s', (address, slug) => {
    expect(personEntered(' Zoë Park ', address, people, t)).toEqual({ value: { name: 'Zoë Park', slug } });
  });

  it('is known by name alone where there is no address', () => {
    expect(personEntered('Zoë Park', ' ', people, t)).toEqual({ value: { name: 'Zoë Park' } });
  });

  it.each([
    ['', '', 'name', 'Type a name first'],
    ['   ', '', 'name', 'Type a name first'],
    ['x'.repeat(201), '', 'name', '201 characters; there is room for 200'],
    ['Zoë Park', 'zoe', 'address', 'isn’t the address of a profile'],
    ['Zoë Park', 'www.linkedin.com/company/nordbahn', 'address', 'isn’t the address of a profile'],
    ['Zoë Park', `/in/${'x'.repeat(401)}`, 'address', 'there is room for 400'],
    ['ann  LEE', '', 'name', 'is here already'],
    ['Marta Lindqvist', '/in/marta-lindqvist', 'name', 'is here already'],
  ])('is refused with a sentence: %j at %j', (name, address, field, sentence) => {
    expect(personEntered(name, address, people, t)).toEqual({ field, problem: expect.stringContaining(sentence) });
  });

  it('may be a namesake at another address, or get an address', () => {
    expect(personEntered('Marta Lindqvist', '/in/marta-2', people, t)).toHaveProperty('value');
    const told = personEntered('Ann Lee', '/in/ann-lee', people, t);
    expect(told).toEqual({ value: { name: 'Ann Lee', slug: 'ann-lee' } });
    if ('value' in told) expect(withPerson(people, told.value)).toHaveLength(2);
  });

  it('never pushes an earlier one out of a full list', () => {
    const full = Array.from({ length: personMost.people }, (_, i) => ({ name: `Person ${i}` }));
    expect(personEntered('Zoë Park', '', full, t)).toMatchObject({ problem: expect.stringContaining('500') });
    expect(personEntered('Person 7', '/in/person-7', full, t)).toHaveProperty('value');
  });
});

describe('a company to add', () => {
  it('is taken trimmed, once', () => {
    expect(companyEntered(' Tramworks ', companies, t)).toEqual({ value: 'Tramworks' });
    expect(companyEntered('nordbahn', companies, t)).toHaveProperty('problem');
    expect(companyEntered('', companies, t)).toHaveProperty('problem');
    expect(companyEntered('x'.repeat(most.company + 1), companies, t)).toHaveProperty('problem');
    const full = Array.from({ length: most.companies }, (_, i) => `Company ${i}`);
    expect(companyEntered('Tramworks', full, t)).toHaveProperty('problem');
  });
});
