import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Invite } from '../../src/rules/index';
import { companyName, factsOf, fill, personName, schoolName, slotNames } from '../../src/templates/index';

describe('personName', () => {
  it.each([
    ['Marta Berg', 'Marta', 'Berg', 'Marta Berg'],
    ['Dr. Marta van der Berg, PhD', 'Marta', 'van der Berg', 'Dr. Marta van der Berg'],
    ['MARTA BERG', 'Marta', 'Berg', 'Marta Berg'],
    ['marta van der berg', 'Marta', 'van der Berg', 'Marta van der Berg'],
    ['Marta A. Lee MBA', 'Marta', 'Lee', 'Marta Lee'],
    ['🚀 Ann Lee (she/her)', 'Ann', 'Lee', 'Ann Lee'],
    ['María García López', 'María', 'García López', 'María García López'],
    ['Prof. Dr. Henrike Amsel', 'Henrike', 'Amsel', 'Prof. Dr. Henrike Amsel'],
    ['Nagy László', 'László', 'Nagy', 'Nagy László'],
    ['王 小明', '小明', '王', '王 小明'],
    ['王小明', '王小明', undefined, '王小明'],
    ['Jack Ma', 'Jack', 'Ma', 'Jack Ma'],
    ['Marta', 'Marta', undefined, 'Marta'],
    ['Dr.', undefined, undefined, undefined],
    ['', undefined, undefined, undefined],
  ])('%s', (shown, first, last, full) => {
    const name = personName(shown);
    expect([name.first, name.last, name.full]).toEqual([first, last, full]);
  });
});

describe('companyName', () => {
  it.each([
    ['Acme GmbH', 'Acme'],
    ['Acme GmbH & Co. KG', 'Acme'],
    ['Acme, Inc.', 'Acme'],
    ['Acme S.A.', 'Acme'],
    ['Acme Pty Ltd', 'Acme'],
    ['Nordwelle AG', 'Nordwelle'],
    ['Toyo Motor Co., Ltd.', 'Toyo Motor'],
    ['Hair & Co. Ltd.', 'Hair & Co.'],
    ['株式会社日野', '日野'],
    ['Brightwell (YC W21)', 'Brightwell'],
    ['Acme® · Full-time', 'Acme'],
    ['Foo Sp. z o.o.', 'Foo'],
    ['Corvane | We build looms', 'Corvane'],
    // What only looks like a legal form is the name.
    ['Day Spa', 'Day Spa'],
    ['AS Roma', 'AS Roma'],
    ['The Boring Company', 'The Boring Company'],
    ['Inc', 'Inc'],
    ['Casa', 'Casa'],
    ['Self-employed', undefined],
    ['Freelancer', undefined],
    ['Selbstständig', undefined],
    ['Autônoma', undefined],
    ['', undefined],
  ])('%s is said %s', (written, said) => {
    expect(companyName(written)).toBe(said);
  });

  it('calls a school without its abbreviation', () => {
    expect(schoolName('University of Oslo (UiO)')).toBe('University of Oslo');
    expect(schoolName('(UiO)')).toBeUndefined();
  });
});

describe('factsOf', () => {
  it('takes the recipient from the page and the sender from About me', () => {
    const invite: Invite = {
      recipient: {
        name: 'Dr. Marta Berg',
        company: 'Halden Ferries AS',
        school: 'Teesside University (TU)',
        headline: 'Harbour pilot at Halden | Speaker | Dad',
      },
      sender: { name: 'Iris Kell', company: 'Brightwell Ltd', school: 'Teesside University' },
      mutualContacts: ['Dr. Ann Lee, MBA', 'Bo Falk'],
    };
    expect(factsOf(invite)).toEqual({
      firstName: 'Marta',
      lastName: 'Berg',
      name: 'Dr. Marta Berg',
      company: 'Halden Ferries',
      school: 'Teesside University',
      headline: 'Harbour pilot at Halden',
      mutualContact: 'Ann Lee',
      myName: 'Iris Kell',
      myCompany: 'Brightwell',
      mySchool: 'Teesside University',
    });
  });

  it.each([
    ['{name}', 'name'],
    ['[solidcore]', 'solidcore'],
    ['<company>', 'company'],
    ['[[Acme]]', 'Acme'],
    ['Ac\u202eme\u0000\n Ltd', 'Acme'],
    ['\ud83d Acme', 'Acme'],
    ['___', undefined],
    ['%COMPANY%', undefined],
    ['XYZ Company', undefined],
    [' \n ', undefined],
    ['x'.repeat(61), undefined],
    ['x'.repeat(5000), undefined],
  ])('of a firm called %j makes %j', (company, expected) => {
    expect(factsOf({ recipient: { company } }).company).toBe(expected);
  });

  it('keeps the joiners that names need', () => {
    const name = 'علی\u200cرضا';
    expect(factsOf({ sender: { name } }).myName).toBe(name);
  });

  it('passes over a mutual contact that is no name', () => {
    expect(factsOf({ mutualContacts: ['', '___', 'Bo Falk'] }).mutualContact).toBe('Bo Falk');
  });

  it('is total, and what it gives is on one line, short, and never taken for an open slot in a note', () => {
    const hostile = fc.oneof(
      fc
        .array(
          fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            '[[',
            '<',
            '>',
            '«',
            '___',
            '%',
            'name',
            'Acme',
            ' ',
            '\n',
            'XYZ',
            '（',
            '\u202e',
            '?',
            ',',
          ),
          {
            maxLength: 8,
          },
        )
        .map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const invite = fc.record({
      recipient: fc.record(
        { name: hostile, firstName: hostile, company: hostile, school: hostile, headline: hostile },
        { requiredKeys: [] },
      ),
      sender: fc.record({ name: hostile, company: hostile, school: hostile }, { requiredKeys: [] }),
      mutualContacts: fc.oneof(fc.array(hostile, { maxLength: 3 }), hostile),
    }) as unknown as fc.Arbitrary<Invite>;
    const template = slotNames.map((slot) => `[[we met at {${slot}}; ]]`).join('');
    fc.assert(
      fc.property(invite, (some) => {
        const facts = factsOf(some);
        for (const fact of Object.values(facts)) {
          expect(fact).toBe(fact.trim());
          expect(fact).not.toMatch(/[\n{}\u202e]|[\ud800-\udfff]/u);
          expect(fact.length).toBeGreaterThan(0);
          expect(fact.length).toBeLessThanOrEqual(100);
        }
        const { text, open } = fill(template, facts);
        expect(open).toEqual([]);
        expect(assess(text).findings.find(({ rule }) => rule === 'filled-in')?.outcome ?? 'met').not.toBe('broken');
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('takes anything for an invite', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (some) => {
        expect(factsOf(some as unknown as Invite)).toBeTypeOf('object');
      }),
    );
    expect(factsOf(undefined)).toEqual({});
  });
});
