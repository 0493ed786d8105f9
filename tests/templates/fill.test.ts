import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules/index';
import { fill, parse, type SlotFacts, slotNames, stopAt } from '../../src/templates/index';
import { anyFacts, anyTemplate } from './arbitrary';

const facts: SlotFacts = {
  firstName: 'Marta',
  name: 'Marta Berg',
  company: 'Halden',
  mutualContact: 'Ann Lee',
  myName: 'Iris',
};

describe('fill', () => {
  it('puts facts in, leaves open what has none, and says where each stands', () => {
    const { text, open, filled, missing, length } = fill(
      'Hi {firstName}, {where we met?} at {school}. {myName}',
      facts,
    );
    expect(text).toBe('Hi Marta, {where we met?} at {school}. Iris');
    expect(length).toBe(text.length);
    expect(open.map(({ kind, slot, start, end }) => [kind, slot, text.slice(start, end)])).toEqual([
      ['question', 'where we met?', '{where we met?}'],
      ['fact', 'school', '{school}'],
    ]);
    expect(filled.map(({ slot, from, start, end }) => [slot, from, text.slice(start, end)])).toEqual([
      ['firstName', 'page', 'Marta'],
      ['myName', 'me', 'Iris'],
    ]);
    expect(missing).toEqual(['where we met?', 'school']);
  });

  it('puts one answer into each place that asks the same', () => {
    const { text, open, filled } = fill('{what?} and {what?}', {}, { answers: { 'what?': '  kelp ' } });
    expect([text, open.length]).toEqual(['kelp and kelp', 0]);
    expect(filled.map(({ from }) => from)).toEqual(['answer', 'answer']);
  });

  it('takes a blank answer for none', () => {
    expect(fill('{what?}', {}, { answers: { 'what?': ' ' } }).text).toBe('{what?}');
  });

  it('keeps an open question in an optional part, and drops the part where it is declined', () => {
    expect(fill('We met[[ at {where?}]].').text).toBe('We met at {where?}.');
    expect(fill('We met[[ at {where?}]].', {}, { answers: { 'where?': null } }).text).toBe('We met.');
    expect(fill('We met at {where?}.', {}, { answers: { 'where?': null } }).text).toBe('We met at {where?}.');
  });

  it('never reads what it puts in as syntax', () => {
    const hostile = { firstName: '{company}', company: '[[{name}]]', name: '$& $1 \\{' };
    const { text, open } = fill('{firstName} {company} {name} {what?}', hostile, {
      answers: { 'what?': '{firstName}' },
    });
    expect(text).toBe('{company} [[{name}]] $& $1 \\{ {firstName}');
    expect(open).toEqual([]);
  });

  it('ends a sentence once where a fact brings its own full stop', () => {
    expect(fill('I met {name}. Hello', { name: 'Sammy Davis Jr.' }).text).toBe('I met Sammy Davis Jr. Hello');
    expect(fill('Why {what?}.', {}, { answers: { 'what?': 'not?' } }).text).toBe('Why not?');
    expect(fill('Wait {what?}...', {}, { answers: { 'what?': 'a bit.' } }).text).toBe('Wait a bit....');
  });

  it('reads no facts from a prototype, and none that aren’t text', () => {
    const odd = { firstName: 7, company: null, __proto__: { school: 'X' } } as unknown as SlotFacts;
    expect(fill('{firstName} {company} {school} {toString?}', odd).text).toBe(
      '{firstName} {company} {school} {toString?}',
    );
    expect(fill('{name}', null as unknown as SlotFacts).text).toBe('{name}');
  });

  it('says by how much it is over the limit, and what room the answers have', () => {
    const text = 'Hi Marta, {where?} was fun.';
    expect(fill(text, {}, { limit: 20 })).toMatchObject({ over: text.length - 20, room: 1 });
    expect(fill(text, {}, { limit: 200 })).toMatchObject({ over: 0, room: 200 - (text.length - 8) });
    expect(fill(text)).toMatchObject({ over: 0, room: undefined });
  });

  it('leaves optional parts out from the last on where that makes it fit, and none where it never does', () => {
    const text = 'Hi[[ {firstName}]], we met[[ at {company}]].[[ Bye, {myName}]]';
    const whole = fill(text, facts).text;
    expect(whole).toBe('Hi Marta, we met at Halden. Bye, Iris');
    expect(fill(text, facts, { limit: whole.length - 1 }).text).toBe('Hi Marta, we met at Halden.');
    expect(fill(text, facts, { limit: 20 }).text).toBe('Hi Marta, we met.');
    expect(fill(text, facts, { limit: 12 }).text).toBe('Hi, we met.');
    expect(fill(text, facts, { limit: 5 })).toMatchObject({ text: whole, over: whole.length - 5 });
  });

  it.each([
    ['Hi[[ {school}]], we met', 'Hi, we met'],
    ['Hi [[{school}]], we met', 'Hi, we met'],
    ['Hi[[, {school}]]: we met', 'Hi: we met'],
    ['Bonjour [[{school}]] !', 'Bonjour !'],
    ['we met [[at {school} ]]in May', 'we met in May'],
    ['we met[[ at {school}]] in May', 'we met in May'],
    ['we met [[at {school}]] in May', 'we met in May'],
    ['we met[[ at {school} ]]in May', 'we met in May'],
    ['we met, [[at {school}]], in May', 'we met, in May'],
    ['we met, [[at {school}]].', 'we met.'],
    ['we met ([[{school}]]) in May', 'we met in May'],
    ['I read «[[{school}]]».', 'I read.'],
    ['[[Hi {school}, ]]we met', 'We met'],
    ['[[{school}]], we met', 'We met'],
    ['[[hey {school}, ]]we met', 'we met'],
    ['Hi. [[As a {school} fan, ]]we met', 'Hi. We met'],
    ['Hi, [[as a {school} fan, ]]we met', 'Hi, we met'],
    ['[[{school}]]', ''],
    ['Thanks, [[{school}]]', 'Thanks'],
    ['Hi,\n[[{school}]]\nbye', 'Hi,\nbye'],
    ['Hi,\n\n[[{school}]]\n\nbye', 'Hi,\n\nbye'],
    ['Hi,\n\nbye\n[[{school}]]', 'Hi,\n\nbye'],
    ['Hi [[{school}]] [[{headline}]] there', 'Hi there'],
    ['Hi [[{school}]] [[{headline}]], there', 'Hi, there'],
    ['Hi\n[[{school}]]\n[[{headline}]]\nthere', 'Hi\nthere'],
    ['Hi [[a {company} [[b {school}]] c]] d', 'Hi a Halden c d'],
    ['Hi [[a {school} [[b {company}]] c]] d', 'Hi d'],
    ['Hi [[{frstName}]] d', 'Hi d'],
    ['{firstName} [[{school}]] {company}', 'Marta Halden'],
    ['{firstName}[[ {school}]]{company}', 'Marta Halden'],
    ['a  b [[{school}]] c', 'a  b c'],
    ['two  spaces  stay', 'two  spaces  stay'],
  ])('tidies where a part vanished: %j', (template, expected) => {
    expect(fill(template, facts).text).toBe(expected);
  });
});

describe('fill, of any template and any facts', { timeout: 60_000 }, () => {
  const anyAnswers = fc.dictionary(
    fc.constantFrom('where we met?', '¿qué?', '何？'),
    fc.oneof(fc.constant(null), fc.constantFrom('in Oslo', '{name}', ' ', 'yes.'), fc.string({ maxLength: 10 })),
  );

  it('never throws, is the same each time, and places what it says within the text, in order, apart', () => {
    fc.assert(
      fc.property(
        anyTemplate,
        anyFacts,
        anyAnswers,
        fc.option(fc.nat(300), { nil: undefined }),
        (template, some, answers, limit) => {
          const options = { answers, ...(limit !== undefined && { limit }) };
          const result = fill(template, some, options);
          expect(fill(parse(template), some, options)).toEqual(result);
          const { text, open, filled, missing, length, over } = result;
          expect(length).toBe(text.length);
          expect(over).toBe(limit === undefined ? 0 : Math.max(0, length - limit));
          for (const places of [open, filled]) {
            let at = 0;
            for (const { start, end } of places) {
              expect(start).toBeGreaterThanOrEqual(at);
              expect(end).toBeGreaterThan(start);
              at = end;
            }
            expect(at).toBeLessThanOrEqual(text.length);
          }
          for (const { start, end, slot } of open) {
            expect(text.slice(start, end).replace(/^\{+\s*|\s*\}+$/g, '')).toBe(slot);
            expect(missing).toContain(slot);
          }
          for (const { start, end, slot, from } of filled) {
            const given = from === 'answer' ? answers[slot] : Reflect.get(some, slot);
            expect(text.slice(start, end)).toBe(String(given).trim());
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('leaves no slot open that has its fact', () => {
    const all = Object.fromEntries(slotNames.map((slot) => [slot, 'Berg']));
    fc.assert(
      fc.property(anyTemplate, (template) => {
        expect(fill(template, all).open.filter(({ kind }) => kind === 'fact')).toEqual([]);
        for (const name of slotNames) {
          if (!template.includes('\\')) expect(fill(template, all).text).not.toContain(`{${name}}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no two spaces, no space before a comma and no empty brackets where optional parts vanish', () => {
    const word = fc.constantFrom('we', 'met', '{company}', 'again', 'in May');
    const part = fc.constantFrom('{school}', 'at {school}', '{headline} too', 'as {school}, or {company}');
    const template = fc
      .array(
        fc.oneof(
          word.map((text) => ` ${text}`),
          part.map((text) => ` [[${text}]]`),
          part.map((text) => `[[ ${text}]]`),
          part.map((text) => `, [[${text}]]`),
          part.map((text) => `, [[${text}]],`),
          part.map((text) => ` ([[${text}]])`),
          part.map((text) => ` (and [[${text}]])`),
          part.map((text) => `\n[[${text}]]`),
        ),
        { minLength: 1, maxLength: 10 },
      )
      .map((parts) => `Hi${parts.join('')}.`);
    fc.assert(
      fc.property(template, (text) => {
        expect(fill(text, facts).text).not.toMatch(/ {2}|\s[,.)]|,\s*[,.]|\(\s*\)|\( |\[\[|\]\]|\n\n\n|^\s|\s$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves every sound open slot where the rules find it', () => {
    const slots = fc.constantFrom(
      '{school}',
      '{where we met?}',
      '{¿qué tal?}',
      '{在哪里？}',
      '{أين التقينا؟}',
      '{frstName}',
      '{{school}}',
    );
    const answer = fc.array(fc.oneof(slots, fc.constantFrom(' we met ', ' at Halden ', '. ')), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(answer, (parts) => {
        const { text, open } = fill(`Hi Marta, thanks. ${parts.join(' ')}`, facts);
        const finding = assess(text).findings.find(({ rule }) => rule === 'filled-in');
        expect(finding?.outcome).toBe(open.length > 0 ? 'broken' : 'met');
        expect(finding?.spans).toEqual(open.map(({ start, end }) => [start, end]));
      }),
      { numRuns: 300 },
    );
  });

  it('is linear: a hostile template of 20,000 signs is read and filled', () => {
    for (const sign of [
      '{',
      '}',
      '[[',
      ']]',
      '\\',
      '[[{school}',
      '[[{school}]] ',
      '{{',
      '. ',
      ' \n',
      ', [[{school}]]',
    ]) {
      const template = sign.repeat(20_000 / sign.length);
      expect(() => fill(template, facts, { limit: 200 })).not.toThrow();
    }
  });
});

describe('stopAt', { timeout: 60_000 }, () => {
  const cut = (template: string, limit: number) => stopAt(fill(template, facts), limit);

  it('cuts after a whole word and says so', () => {
    expect(cut('one two three', 9)).toEqual({ text: 'one two', open: [], filled: [], stopped: true });
    expect(cut('one two three', 7).text).toBe('one two');
    expect(cut('one two three', 13)).toMatchObject({ text: 'one two three', stopped: false });
  });

  it('never halves an open slot nor a fact', () => {
    expect(cut('we met at {where we met?}', 20)).toMatchObject({ text: 'we met at', open: [] });
    expect(cut('I know {mutualContact} well', 11)).toMatchObject({ text: 'I know', filled: [] });
    expect(cut('I know {mutualContact}, well', 14).text).toBe('I know Ann Lee');
  });

  it('never halves a character', () => {
    expect(cut('👋🏽👋🏽👋🏽', 6).text).toBe('👋🏽');
    expect(cut('👨‍👩‍👧 hi', 4).text).toBe('');
  });

  it('of any note keeps within the limit, begins like it, and keeps whole slots only', () => {
    fc.assert(
      fc.property(anyTemplate, anyFacts, fc.nat(120), (template, some, limit) => {
        const whole = fill(template, some);
        const { text, open, filled, stopped } = stopAt(whole, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(whole.text.startsWith(text)).toBe(true);
        expect(stopped).toBe(whole.text.length > limit);
        for (const { start, end } of whole.open) expect(end <= text.length || start >= text.length).toBe(true);
        for (const { end } of [...open, ...filled]) expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
