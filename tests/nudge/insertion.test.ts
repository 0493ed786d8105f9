import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteEdit } from '../../src/linkedin/types';
import { insertable, type Planned, plan, undoing } from '../../src/nudge/insertion';
import { fill, type Piece } from '../../src/templates';
import { anyFacts, anyTemplate } from '../templates/arbitrary';

const apply = (note: string, { start, end, text }: NoteEdit) => note.slice(0, start) + text + note.slice(end);
const piece = (text: string): Piece => fill(text, { firstName: 'Marta', mutualContact: 'Ann Lee' });
const start = { whole: piece('Hi {firstName}, we met {where?}'), stem: piece('we met {where?}') };
const selected = ({ after, edit }: Planned) => after.slice(...edit.select);

describe('an insertion', () => {
  it('takes the place of a note, greeting and all, with its open slot selected', () => {
    const planned = plan('I’d like to add you', start, 'all', 200);
    expect(planned).toMatchObject({ after: 'Hi Marta, we met {where?}', over: 0 });
    expect(selected(planned)).toBe('{where?}');
  });

  it('goes in at the caret without greeting again, a space apart from the words beside it', () => {
    const planned = plan('Hi Marta, I like maps. Yours, Jo', start, 22);
    expect(planned.after).toBe('Hi Marta, I like maps. We met {where?} Yours, Jo');
    expect(selected(planned)).toBe('{where?}');
    expect(plan('Hi Marta.Yours', start, 9).after).toBe('Hi Marta. We met {where?} Yours');
    expect(plan('Hi Marta, and ', start, 14).after).toBe('Hi Marta, and we met {where?}');
  });

  it('leaves the caret behind it where nothing is open', () => {
    const { edit } = plan('', { whole: piece('Hi {firstName}!'), stem: piece('Hi!') }, 'all');
    expect(edit.select).toEqual([9, 9]);
  });

  it('stops at the limit, after a whole word, never within a fact or an open slot, and says by how much', () => {
    const long = { whole: piece('Hi {firstName}, we both know {mutualContact}: {how?}'), stem: piece('{how?}') };
    expect(plan('', long, 'all', 35)).toMatchObject({ after: 'Hi Marta, we both know Ann Lee:', over: 3 });
    expect(plan('', long, 'all', 28).after).toBe('Hi Marta, we both know');
    expect(plan('', long, 'all', 12).after).toBe('Hi Marta, we');
    // What was written before is never cut.
    expect(plan('Hello there', long, 11, 8)).toMatchObject({ after: 'Hello there', edit: { text: '' } });
  });

  it('keeps its places where lines end as on other systems', () => {
    const text = 'Hi,\r\nwe met {where?}';
    expect(selected(plan('', insertable(text, { start: 12, end: 20 }), 'all'))).toBe('{where?}');
  });

  const anyNote = fc.string({ unit: 'binary', maxLength: 250 }).map((note) => note.replace(/\r\n?/g, '\n'));
  const anyPlan = fc.record({
    note: anyNote,
    template: anyTemplate,
    facts: anyFacts,
    at: fc.oneof(fc.constant('all' as const), fc.nat(250)),
    limit: fc.oneof(fc.constantFrom(200, 300), fc.nat(400)),
  });
  const planOf = ({ note, template, facts, at, limit }: Parameters<Parameters<typeof anyPlan.map>[0]>[0]) => {
    const filled = fill(template, facts, { limit });
    const caret = at === 'all' ? at : Math.min(at, note.length);
    return plan(note, { whole: filled, stem: filled }, caret, limit);
  };

  it('and its undo restore the note exactly, whatever went in, even where it was gone on from', () => {
    fc.assert(
      fc.property(anyPlan, anyNote, (given, more) => {
        const planned = planOf(given);
        expect(planned.before).toBe(given.note);
        expect(apply(given.note, planned.edit)).toBe(planned.after);
        expect(apply(planned.after, undoing(planned, planned.after))).toBe(given.note);
        const goneOn = planned.after + more;
        expect(apply(goneOn, undoing(planned, goneOn))).toBe(given.note);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes a note longer than the limit, and selects within it', () => {
    fc.assert(
      fc.property(anyPlan, (given) => {
        const { after, edit } = planOf(given);
        const untouched = given.at === 'all' ? 0 : given.note.length;
        expect(after.length).toBeLessThanOrEqual(Math.max(given.limit, untouched));
        const [from, to] = edit.select;
        expect(from <= to && to <= after.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
