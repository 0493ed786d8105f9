import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/options/templates/list';
import { filledPieces, firstOf } from '../../../src/options/templates/pieces';
import { type Example, filledFor } from '../../../src/options/templates/preview';
import { defaultRules } from '../../../src/rules';
import type { Template } from '../../../src/templates';
import { starterLanguages, startersFor } from '../../../src/templates/starters';

const nobody = { name: '', company: '', school: '', headline: '' };
const example = (language: string): Example => ({ me: { ...nobody, name: 'Robin Vale' }, language });
const own = (text: string): Template => ({ id: 'x', title: '', purpose: null, language: '', formality: 'any', text });
const read = createReader(example('en'), defaultRules);

describe('a template in the list', () => {
  it('is filled with somebody made up and with About me, and what nothing fills stays open', () => {
    const { pieces, length } = read(own('Hi {firstName}, at {myCompany}: {what?} {myName}'));
    expect(pieces.map(({ text, kind }) => [text, kind])).toEqual([
      ['Hi ', 'written'],
      ['Robin', 'filled'],
      [', at ', 'written'],
      ['{myCompany}', 'open'],
      [': ', 'written'],
      ['{what?}', 'open'],
      [' ', 'written'],
      ['Robin Vale', 'filled'],
    ]);
    expect(length).toBe(pieces.reduce((sum, { text }) => sum + text.length, 0));
  });

  it('is judged as it stands: open it isn’t good, however well it begins, and finished it may be', () => {
    const open = read(own('Hi {firstName}, we met {where?} and talked about the tram pilot.'));
    const done = read(own('Hi {firstName}, we met at the Oslo meetup and talked about the tram pilot.'));
    expect(open.ring).toMatchObject({ isGood: false });
    expect(done.ring).toMatchObject({ kind: 'accepted', isGood: true });
    expect(open.ring.score).toBeLessThan(done.ring.score);
    expect(read(own(' ')).ring).toMatchObject({ kind: 'blank', isGood: false });
  });

  it('counts what is to be mended', () => {
    expect(read(own('Hi {frstName} }')).problems).toBe(2);
  });

  it('shows the beginning of a text of 10,000 characters', () => {
    const { pieces, length } = read(own('<b>{firstName}</b> \u202e '.repeat(450)));
    expect(length).toBeGreaterThan(5000);
    expect(pieces.reduce((sum, { text }) => sum + text.length, 0)).toBe(300);
  });

  it.each(starterLanguages)('in %s has no starter with anything to mend or beyond 200 characters', (language) => {
    const reader = createReader(example(language), defaultRules);
    for (const template of startersFor(language)?.templates ?? []) {
      const { problems, length } = reader(template);
      expect([problems, length <= 200], template.id).toEqual([0, true]);
    }
  });
});

describe('a preview', () => {
  it('takes answers on trial', () => {
    const { filled } = filledFor({ text: 'We met {where?}.', language: '' }, example('en'), { 'where?': 'in Oslo' });
    expect(filled.text).toBe('We met in Oslo.');
    expect(filledPieces(filled).map(({ kind }) => kind)).toEqual(['written', 'filled', 'written']);
  });

  it('is judged in the template’s own language', () => {
    expect(filledFor(own('Hi'), example('de')).invite.language).toBe('de');
    expect(filledFor({ ...own('Hi'), language: 'fr' }, example('de')).invite.language).toBe('fr');
  });

  it('cuts a line within a piece', () => {
    const pieces = filledPieces({
      text: 'abc{x?}',
      open: [{ kind: 'question', slot: 'x?', start: 3, end: 7 }],
      filled: [],
    });
    expect(firstOf(pieces, 5).map(({ text }) => text)).toEqual(['abc', '{x']);
    expect(firstOf(pieces, 3).map(({ text }) => text)).toEqual(['abc']);
  });
});
