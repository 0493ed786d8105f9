import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules/index';
import { after, type SlotFacts, startsFrom } from '../../src/templates/index';
import { starterLanguages, startersFor } from '../../src/templates/starters/index';

const starts = (language: string) => startersFor(language)?.starts ?? [];
const ids = (facts: SlotFacts) => startsFrom(starts('en'), facts).map(({ id }) => id);

describe('starts from a fact', () => {
  it('are those that the facts allow', () => {
    expect(ids({})).toEqual(['met', 'post']);
    expect(ids({ mutualContact: 'Ann Lee', school: 'TU Delft', company: 'Acme' })).toEqual([
      'mutual',
      'school',
      'met',
      'post',
    ]);
    expect(ids({ company: 'Acme', myCompany: 'ACME' })).toEqual(['employer', 'met', 'post']);
  });

  it('never offer a school that About me says is another', () => {
    expect(ids({ school: 'TU Delft', mySchool: 'Oslo' })).not.toContain('school');
    expect(ids({ school: 'TU Delft', mySchool: 'tu delft' })).toContain('school');
  });

  it('greet, name the fact, and leave one question open, to be selected', () => {
    const [mutual] = startsFrom(starts('en'), { firstName: 'Marta', mutualContact: 'Ann Lee' });
    expect(mutual?.whole.text).toBe('Hi Marta, we both know Ann Lee: {how?}');
    expect(mutual?.whole.open).toEqual([{ kind: 'question', slot: 'how?', start: 32, end: 38 }]);
    expect(startsFrom(starts('en'), { mutualContact: 'Ann Lee' })[0]?.whole.text).toBe(
      'Hi, we both know Ann Lee: {how?}',
    );
  });

  it.each(starterLanguages)(
    'in %s leave exactly one question, which the rules see, in either way of address',
    (language) => {
      const facts = {
        firstName: 'Marta',
        name: 'Marta Berg',
        mutualContact: 'Ann Lee',
        school: 'S',
        company: 'C',
        myCompany: 'C',
      };
      for (const formality of ['informal', 'formal'] as const) {
        const offered = startsFrom(starts(language), facts, formality);
        expect(offered.map(({ id }) => id)).toEqual(['mutual', 'school', 'employer', 'met', 'post']);
        for (const { whole, stem } of offered) {
          expect([stem.open.length, whole.open.length]).toEqual([1, 1]);
          const finding = assess(whole.text).findings.find(({ rule }) => rule === 'filled-in');
          expect(finding?.spans).toEqual(whole.open.map(({ start, end }) => [start, end]));
        }
      }
    },
  );

  it('go on from words that stay', () => {
    const [start] = startsFrom(starts('en'), { firstName: 'Marta' });
    if (start === undefined) throw new Error('no start');
    const on = (draft: string) => {
      const { text, open } = after(draft, start.stem);
      return [
        draft + text,
        ...open.map((slot) => (draft + text).slice(draft.length + slot.start, draft.length + slot.end)),
      ];
    };
    expect(on('Hi Marta,')).toEqual(['Hi Marta, we met at {where?}', '{where?}']);
    expect(on('Hi Marta. ')).toEqual(['Hi Marta. We met at {where?}', '{where?}']);
    expect(on('Nice profile!')).toEqual(['Nice profile! We met at {where?}', '{where?}']);
    expect(on('Hi\n')).toEqual(['Hi\nWe met at {where?}', '{where?}']);
    expect(on('')).toEqual(['We met at {where?}', '{where?}']);
  });
});
