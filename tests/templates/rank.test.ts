import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invite } from '../../src/rules/index';
import { type Reason, situationOf, suggest, type Template } from '../../src/templates/index';
import { starterLanguages, startersFor } from '../../src/templates/starters/index';
import { firstNoteFor, people, tableOfNotes } from './people';

const starters = (language: string) => startersFor(language)?.templates ?? [];
const first = (invite: Invite, chosen = {}) =>
  suggest(starters(invite.language ?? 'en'), situationOf(invite, chosen))[0];
const own = (id: string, text: string, more: Partial<Template> = {}): Template => ({
  id,
  title: id,
  purpose: null,
  language: '',
  formality: 'any',
  text,
  ...more,
});

describe('suggest', { timeout: 60_000 }, () => {
  const cases: [what: string, invite: Invite, id: string, reason: Reason][] = [
    ['nothing known', {}, 'en-met', 'usual'],
    ['a mutual contact', { mutualContacts: ['Ann Lee'] }, 'en-mutual', 'mutual contact'],
    [
      'a shared school',
      { recipient: { school: 'TU Delft' }, sender: { school: 'Tu-Delft' } },
      'en-alumni',
      'same school',
    ],
    [
      'a shared employer',
      { recipient: { company: 'Acme GmbH' }, sender: { company: 'ACME' } },
      'en-worked',
      'same employer',
    ],
    ['posts', { recipient: { posts: ['On kelp'] } }, 'en-reader', 'their posts'],
    ['a recruiter', { recipient: { headline: 'Recruiter at Acme', company: 'Acme' } }, 'en-candidate', 'they recruit'],
    ['being a recruiter', { sender: { headline: 'Talent Acquisition' } }, 'en-recruiter', 'you recruit'],
    ['being a student', { sender: { headline: 'Student of law' } }, 'en-student', 'you study'],
    [
      'a contact and a school',
      { mutualContacts: ['Ann Lee'], recipient: { school: 'X' }, sender: { school: 'X' } },
      'en-mutual',
      'mutual contact',
    ],
  ];
  it.each(cases)('with %s', (_, invite, id, reason) => {
    expect(first(invite)).toMatchObject({ template: { id }, reason });
  });

  it('never offers first a school that About me says is another', () => {
    const order = suggest(
      starters('en'),
      situationOf({ recipient: { school: 'TU Delft' }, sender: { school: 'Oslo' } }),
    );
    expect(order.at(-1)?.template.id).toBe('en-alumni');
  });

  it('keeps to the way of address and to the language that are chosen', () => {
    for (const formality of ['informal', 'formal'] as const) {
      const order = suggest([...starters('en'), ...starters('de')], situationOf({ language: 'de' }, { formality }));
      expect(order.slice(0, 7).map(({ template }) => [template.language, template.formality])).toEqual(
        Array(7).fill(['de', formality]),
      );
    }
    expect(first({ language: 'de' }, { language: 'en' })?.template.language).toBe('de');
    const both = suggest([...starters('de'), ...starters('en')], situationOf({ language: 'de' }, { language: 'en' }));
    expect(both[0]?.template.id).toBe('en-met');
  });

  it('offers one’s own before the usual ones, unless it lacks a fact, is too long, or facts speak for another', () => {
    const mine = own('mine', 'Hi {firstName}, {what made you write?}');
    const order = (template: Template, invite: Invite) =>
      suggest([...starters('en'), template], situationOf({ recipient: { name: 'Marta Berg' }, ...invite })).map(
        ({ template: { id } }) => id,
      );
    expect(order(mine, {})[0]).toBe('mine');
    expect(order(mine, { mutualContacts: ['Ann Lee'] }).slice(0, 2)).toEqual(['en-mutual', 'mine']);
    expect(order(own('mine', 'At {company}: {what?}'), {})[0]).toBe('en-met');
    expect(order(own('mine', `${'word '.repeat(50)}{what?}`), { limit: 200 })[0]).toBe('en-met');
  });

  it('leaves ties in the order given', () => {
    const twins = ['a', 'b', 'c'].map((id) => own(id, 'Hi {what?}'));
    expect(suggest(twins, situationOf({})).map(({ template }) => template.id)).toEqual(['a', 'b', 'c']);
    expect(suggest(twins.toReversed(), situationOf({})).map(({ template }) => template.id)).toEqual(['c', 'b', 'a']);
  });

  it('is total: any invite, any choice, each template once, the same each time', () => {
    const all = starterLanguages.flatMap((language) => starters(language));
    const anyInvite = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('recipient', 'sender', 'limit', 'language', 'mutualContacts'), fc.jsonValue()),
    ) as unknown as fc.Arbitrary<Invite>;
    fc.assert(
      fc.property(anyInvite, (invite) => {
        const order = suggest(all, situationOf(invite));
        expect(new Set(order.map(({ template }) => template.id)).size).toBe(all.length);
        expect(suggest(all, situationOf(invite))).toEqual(order);
      }),
      { numRuns: 50 },
    );
  });
});

describe('for twenty people', () => {
  it.each(people)('the first suggestion, its one open slot answered, is personal: $invite.recipient.name', (person) => {
    const { note, open, assessment } = firstNoteFor(person);
    expect(open.map(({ kind }) => kind)).toEqual(['question']);
    const { verdict, accepted } = assessment;
    expect({ verdict, accepted }, note).toEqual({ verdict: 'personal', accepted: true });
    expect(note.length).toBeLessThanOrEqual(200);
  });

  // With NOTES=1 in the environment it prints them.
  it('are twenty, all different', () => {
    expect(new Set(people.map((person) => firstNoteFor(person).note)).size).toBe(20);
    if (process.env['NOTES'] === '1') console.log(tableOfNotes());
  });
});
