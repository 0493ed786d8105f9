import { describe, expect, it } from 'vitest';
import { found, isSearched, type Row, rowsOf } from '../../src/popup/rows';
import { people } from '../templates/people';
import { marta, openTo, stateOf } from './state';

const preview = ({ preview }: Row) => preview.map(({ text, open }) => (open ? `_${text}_` : text)).join('');
const titles = (rows: readonly Row[]) => rows.map(({ template }) => template.title);

describe('the rows', () => {
  it('are filled from the open invitation, the best suited first', () => {
    const [first] = rowsOf(stateOf(openTo(marta)));
    expect(first?.template.title).toBe('Someone we both know');
    expect(first && preview(first)).toMatch(/^Hi Marta, I know Ann Lee _from where\?_ and saw that you do too/);
    expect(first).toMatchObject({ started: false, over: 0, ring: { kind: 'arc' } });
  });

  it('are filled from About me alone where no invitation is open, or Say Why keeps quiet', () => {
    const me = { name: 'Sam Rivera', company: 'Tidewater', school: '', headline: '' };
    const recruiter = (rows: readonly Row[]) => rows.find(({ template }) => template.purpose === 'recruiter');
    const closed = recruiter(rowsOf(stateOf({}, { me })));
    expect(closed && preview(closed)).toMatch(/^Hi, your work.*Tidewater/);
    for (const quiet of [{ on: false }, { snoozedUntil: 9e15 }]) {
      const row = recruiter(rowsOf(stateOf(openTo(marta), { me, ...quiet })));
      expect(row && preview(row)).toMatch(/^Hi, your work.*Tidewater/);
    }
  });

  it('go without rings where they are to be there at once', () => {
    expect(rowsOf(stateOf(), false)).toEqual(rowsOf(stateOf()).map((row) => ({ ...row, ring: null })));
  });

  it('tell what is beyond the limit', () => {
    const [first] = rowsOf(stateOf(openTo({ ...marta, limit: 120 })));
    expect(first?.over).toBe(0);
    const over = rowsOf(stateOf(openTo({ ...marta, limit: 60 })));
    expect(over.every((row) => row.over > 0)).toBe(true);
  });

  it('begin with what was begun for this recipient, the latest first, filled as it was left', () => {
    const started = [
      { template: 'en-met', to: 'Marta Berg', answers: { 'where?': 'at the tram museum' } },
      { template: 'en-call', to: 'Marta Berg', answers: { 'what?': 'signs' } },
      { template: 'en-field', to: 'Bo Ek', answers: { 'what exactly?': 'trams' } },
    ];
    const rows = rowsOf(stateOf({ ...openTo(marta), unfinished: { started, tried: { text: '', name: '' } } }));
    expect(titles(rows).slice(0, 3)).toEqual(['After a call', 'We met', 'Someone we both know']);
    expect(rows.map(({ started }) => started).indexOf(false)).toBe(2);
    expect(rows[1] && preview(rows[1])).toMatch(/^Hi Marta, we met at the tram museum and/);
    expect(rows[1]?.ring?.kind).toBe('accepted');
  });

  it('keep to one line, whatever the template holds', () => {
    const text = `<b>one</b>\n\n\u202Etwo {what?}${' word'.repeat(1900)}`;
    const own = { id: 'own', title: '', purpose: null, language: '', formality: 'any', text };
    const [row] = rowsOf(stateOf({}, { templates: [own] }));
    expect(row && preview(row)).toMatch(/^<b>one<\/b> \u202Etwo _what\?_ word/);
    expect(row && preview(row).length).toBeLessThan(200);
    expect(row?.length).toBe(text.length);
  });

  it('of what is no list of templates are none', () => {
    expect(rowsOf(stateOf({}, { templates: [null, 7, { id: '<b>' }] }))).toEqual([]);
  });

  it('are accepted once the first one’s blank is filled in, for twenty people', () => {
    for (const { invite, answer } of people) {
      const state = stateOf(openTo(invite));
      const [first] = rowsOf(state);
      if (first === undefined) throw new Error('There are rows.');
      const slot = first.preview.find(({ open }) => open)?.text ?? '';
      const to = invite.recipient?.name ?? '';
      const started = [{ template: first.template.id, to, answers: { [slot]: answer } }];
      const [again] = rowsOf({ ...state, unfinished: { started, tried: { text: '', name: '' } } });
      expect(again?.ring?.kind, to).toBe('accepted');
    }
  });
});

describe('searching', () => {
  const rows = rowsOf(stateOf());

  it('is there from eight templates on', () => {
    expect(isSearched(rows.slice(0, 8))).toBe(true);
    expect(isSearched(rows.slice(0, 7))).toBe(false);
  });

  it('finds all words in title or text, whatever their case and accents', () => {
    expect(titles(found(rows, 'CALL phone'))).toEqual(['After a call']);
    expect(titles(found(rows, ' câll '))).toEqual(['After a call']);
    expect(found(rows, 'call zebra')).toEqual([]);
    expect(found(rows, '  ')).toHaveLength(rows.length);
  });

  it('takes a query for text, never for a pattern', () => {
    expect(found(rows, '.*')).toEqual([]);
    expect(found(rows, '[(')).toEqual([]);
  });
});
