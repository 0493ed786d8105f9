import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Blank, type Known, type Sentence, sentenceOf } from '../../src/popup/sentence';
import { fill } from '../../src/templates';
import { starterLanguages, startersFor } from '../../src/templates/starters';

const known = (more: Partial<Known> = {}): Known => ({ facts: {}, anyone: true, ...more });
const marta = known({ facts: { firstName: 'Marta', mutualContact: 'Ann Lee' }, anyone: false, limit: 200 });
const blanks = ({ pieces }: Sentence) => pieces.filter((piece): piece is Blank => piece.kind === 'blank');
/** The sentence as one sees it, blanks by their braces. */
const seen = ({ pieces }: Sentence) =>
  pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.value || `{${piece.slot}${piece.optional ? '…' : ''}}`))
    .join('');

describe('a template’s sentence', () => {
  const template = 'Hi[[ {firstName}]], I know {mutualContact} {from where?}.';

  it('has facts in it as text, and a blank for each question', () => {
    const sentence = sentenceOf(template, marta, {});
    expect(seen(sentence)).toBe('Hi Marta, I know Ann Lee {from where?}.');
    expect(sentence.text).toBe('Hi Marta, I know Ann Lee {from where?}.');
    expect(sentence.open).toEqual([{ start: 25, end: 38 }]);
  });

  it('takes what is typed, to the letter, and keeps the blank there', () => {
    const sentence = sentenceOf(template, marta, { 'from where?': 'from {firstName} & <b>KTH</b> ' });
    expect(sentence.text).toBe('Hi Marta, I know Ann Lee from {firstName} & <b>KTH</b>.');
    expect(sentence.open).toEqual([]);
    expect(blanks(sentence)).toEqual([
      {
        kind: 'blank',
        key: 'from where? 0',
        slot: 'from where?',
        value: 'from {firstName} & <b>KTH</b> ',
        optional: false,
      },
    ]);
  });

  it('lets one say who it goes to where nobody is known, and leaves it out where that stays empty', () => {
    const empty = sentenceOf(template, known(), {});
    expect(seen(empty)).toBe('Hi {firstName…}, I know {mutualContact} {from where?}.');
    expect(empty.text).toBe('Hi, I know {mutualContact} {from where?}.');
    const named = sentenceOf(template, known(), { firstName: 'Bo', mutualContact: 'Ann Lee' });
    expect(named.text).toBe('Hi Bo, I know Ann Lee {from where?}.');
    expect(blanks(named).map(({ value }) => value)).toEqual(['Bo', 'Ann Lee', '']);
  });

  it('asks nothing of a recipient in an optional part where the page is known: that says what there is', () => {
    const sentence = sentenceOf('Hi {firstName}[[, you at {company}]].', marta, {});
    expect(seen(sentence)).toBe('Hi Marta.');
  });

  it('leaves an optional question out that stays empty', () => {
    const optional = 'Hi {firstName}, thanks[[, and one more: {what?}]].';
    const empty = sentenceOf(optional, marta, {});
    expect(seen(empty)).toBe('Hi Marta, thanks, and one more: {what?…}.');
    expect(empty.text).toBe('Hi Marta, thanks.');
    expect(sentenceOf(optional, marta, { 'what?': 'trams' }).text).toBe('Hi Marta, thanks, and one more: trams.');
  });

  it('keeps a blank as written where it isn’t filled in, white space or not', () => {
    expect(sentenceOf('We met {where?}.', marta, { 'where?': '   ' }).text).toBe('We met {where?}.');
  });

  it('asks for a slot that is none of ours, so that it can be put right', () => {
    const sentence = sentenceOf('Hi {frstName}, hello.', marta, {});
    expect(seen(sentence)).toBe('Hi {frstName}, hello.');
    expect(sentence.open).toHaveLength(1);
    expect(sentenceOf('Hi {frstName}, hello.', marta, { frstName: 'Marta' }).text).toBe('Hi Marta, hello.');
    expect(blanks(sentenceOf('Hi {constructor}.', marta, {}))).toMatchObject([{ value: '' }]);
  });

  it('fills the same blank wherever it stands', () => {
    const sentence = sentenceOf('{what?} and {what?}', marta, { 'what?': 'trams' });
    expect(sentence.text).toBe('trams and trams');
    expect(blanks(sentence).map(({ key }) => key)).toEqual(['what? 0', 'what? 1']);
  });

  it('leaves optional facts out, the last first, where the note would be too long, but nothing that is being typed', () => {
    const long = 'Hi {firstName}, {what?}[[ at {company}]][[ in {school}]].';
    const facts = { firstName: 'Marta', company: 'Nordlys', school: 'Oslo' };
    const at = (limit: number) => sentenceOf(long, known({ facts, anyone: false, limit }), { 'what?': 'hello' }).text;
    expect(at(40)).toBe('Hi Marta, hello at Nordlys in Oslo.');
    expect(at(30)).toBe('Hi Marta, hello at Nordlys.');
    expect(at(20)).toBe('Hi Marta, hello.');
    // Where that isn't enough, it is the person's to shorten.
    expect(at(5)).toBe('Hi Marta, hello at Nordlys in Oslo.');
    const greeting = sentenceOf('Hi[[ {firstName}]].', known({ facts, limit: 5 }), {});
    expect(greeting.text).toBe('Hi Marta.');
    const asking = sentenceOf('Hi[[, {what?}]].', known({ limit: 5 }), { 'what?': 'a long answer' });
    expect(asking.text).toBe('Hi, a long answer.');
  });

  it('of ten thousand characters, markup and bidi marks is text', () => {
    const text = `<b>\u202E&amp; ${'x'.repeat(10_000)}</b>`;
    const sentence = sentenceOf(`${text}{what?}`, marta, { 'what?': text });
    expect(seen(sentence)).toBe(text + text);
    expect(sentence.text.startsWith(text)).toBe(true);
  });

  it.each(starterLanguages)('is what filling makes of every starter: %s', (language) => {
    for (const { text } of startersFor(language)?.templates ?? []) {
      const sentence = sentenceOf(text, marta, {});
      expect(sentence.text).toBe(fill(text, marta.facts, { limit: 200 }).text);
      expect(seen(sentence)).toBe(sentence.text);
    }
  });

  it('is total: any template, any answers', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[[',
      ']]',
      '{what?}',
      '{firstName}',
      '{name',
      ' ',
      ',',
      'Hi',
      '\\',
      '\n',
      '😀',
    );
    const template = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    const typed = fc.dictionary(fc.constantFrom('what?', 'firstName', 'name', '__proto__'), fc.string());
    fc.assert(
      fc.property(
        template,
        typed,
        fc.boolean(),
        fc.option(fc.nat(60), { nil: undefined }),
        (text, said, anyone, limit) => {
          const sentence = sentenceOf(text, { facts: { firstName: 'Marta' }, anyone, limit }, said);
          for (const { start, end } of sentence.open) expect(sentence.text.slice(start, end)).toMatch(/^\{.*\}$/s);
          const keys = sentence.pieces.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
    );
  });
});
