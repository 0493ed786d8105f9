import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Assessment, assess, defaultRules, type Invite, ruleIds } from '../../src/rules/index';
import { fold, skeleton } from '../../src/rules/text/fold';
import { loadCorpus } from '../corpus/load';
import { notesByLanguage, personalNotes } from '../corpus/personal';
import { defaultEdits, genericNotes, pitches, unfilledNotes } from '../corpus/verdicts.en';

// Each says how often it tries; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const corpus = [...personalNotes, ...genericNotes, ...pitches, ...unfilledNotes, ...defaultEdits];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(...corpus.map(({ text }) => text)),
  fc
    .array(
      fc.constantFrom(
        ..."Hi Marta , . ! ? \n we met at the Oslo your talk {name} [x] <b> ___ I'd like to add you my network - – 👋🏽 é ﷺ \u200b \ud800 %".split(
          ' ',
        ),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' ')),
);
// Typed as an invite, shaped as anything: what a page or a store holds is not trusted.
const anyInvite = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(
    fc.constantFrom(
      'recipient',
      'sender',
      'mutualContacts',
      'sharedGroups',
      'limit',
      'knowsMe',
      'earlierNotes',
      'language',
      '__proto__',
    ),
    fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.dictionary(fc.constantFrom('name', 'company', 'posts', '__proto__'), fc.jsonValue()),
    ),
  ),
) as unknown as fc.Arbitrary<Invite>;

function expectSound(draft: string, { score, verdict, findings }: Assessment): void {
  expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
  expect(['blank', 'default', 'generic', 'almost', 'personal']).toContain(verdict);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(ruleIds));
  expect(findings.length).toBe(ruleIds.length);
  const order = findings.map(({ outcome }) => ['broken', 'missed', 'met', 'excused'].indexOf(outcome));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  for (const { spans } of findings) {
    for (const [start, end] of spans) expect(0 <= start && start < end && end <= draft.length).toBe(true);
  }
}

describe('assess', () => {
  it('is total: any text and anything as an invite gives a sound assessment, the same each time', () => {
    fc.assert(
      fc.property(anyText, anyInvite, (draft, invite) => {
        const assessment = assess(draft, invite);
        expectSound(draft, assessment);
        expect(assess(draft, invite)).toEqual(assessment);
      }),
      { numRuns: 600 },
    );
  });

  it('holds what isn’t a text for a blank', () => {
    for (const draft of [undefined, null, 7, {}, []]) expect(assess(draft as unknown as string).verdict).toBe('blank');
  });

  it('takes any rules: what is missing or unknown in them is as in the default rules', () => {
    const anyRules = fc.jsonValue() as unknown as fc.Arbitrary<typeof defaultRules>;
    fc.assert(
      fc.property(anyRules, (rules) => {
        expect(assess('Hi Marta', {}, rules)).toEqual(assess('Hi Marta', {}, defaultRules));
      }),
    );
  });

  it('scores the same whatever the rules in force', () => {
    const importance = fc.constantFrom('off', 'nice', 'important', 'required');
    const rules = fc.record({
      importance: fc.record(Object.fromEntries(ruleIds.map((rule) => [rule, importance]))),
      threshold: fc.integer({ min: 0, max: 100 }),
    }) as unknown as fc.Arbitrary<typeof defaultRules>;
    fc.assert(
      fc.property(fc.constantFrom(...corpus), rules, ({ text, invite }, some) => {
        const [judged, usual] = [assess(text, invite, some), assess(text, invite)];
        expect([judged.score, judged.verdict]).toEqual([usual.score, usual.verdict]);
        expect(judged.findings.map(({ rule }) => rule)).toEqual(
          expect.arrayContaining(ruleIds.filter((rule) => some.importance[rule] !== 'off')),
        );
        expect(judged.findings.every(({ rule }) => Reflect.get(some.importance, rule) !== 'off')).toBe(true);
      }),
    );
  });

  const languages = ['en', 'de', 'fr', 'es', 'pt'];
  const labelled = languages.flatMap((language) => loadCorpus(language));
  const facts: Readonly<Record<string, readonly string[]>> = {
    en: [
      'We met at the Oslo meetup.',
      'Ann Lee suggested that I write to you.',
      'I read your article about kelp farms.',
      'We both studied at Teesside University.',
      'You taught my brother at Hillside in 2014.',
      'I enjoyed your talk on tidal turbines in Ghent.',
    ],
    de: ['Wir haben uns beim Repaircafé in Wedding getroffen.', 'Ihr Vortrag über Gezeitenkraft in Kiel war klasse.'],
    fr: ['Nous nous sommes rencontrés au salon du livre de Nantes.', 'J’ai lu votre article sur les algues.'],
    es: ['Nos conocimos en la feria de Cuenca.', 'Leí tu artículo sobre las algas.'],
    pt: ['Nos conhecemos na feira de Braga.', 'Li seu artigo sobre algas.'],
  };

  it.each(languages)('never scores a note lower for a fact put after it: %s', (language) => {
    const own = labelled.filter((message) => message.language === language).map(({ text }) => text);
    const others = ['Hallo Marta, ich freue mich.', 'Buongiorno.', '你好', '', 'Hej Linnea, jag såg ditt inlägg.'];
    const notes = [...own, ...(notesByLanguage[language] ?? []).map(({ text }) => text), ...others];
    fc.assert(
      fc.property(
        fc.constantFrom(...notes),
        fc.constantFrom(...(facts[language] ?? [])),
        fc.constantFrom(' ', '\n', ' – '),
        (note, fact, gap) => {
          expect(assess(note + gap + fact).score).toBeGreaterThanOrEqual(assess(note).score);
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  });

  it.each(languages)('never scores a note higher for a pitch put after it: %s', (language) => {
    // A pitch that opens with a fact is worth that fact; here are those that only sell, and are known to.
    const theirs = ['how-we-know', 'about-them', 'common-ground', 'mutual-contact'];
    const told = [...labelled.filter((message) => message.language === language && message.label === 'pitch')];
    const selling = [...told, ...(language === 'en' ? pitches : [])].filter(({ text }) => {
      const { findings } = assess(text);
      const sold = findings.some(({ rule, outcome }) => rule === 'no-pitch' && outcome === 'broken');
      return sold && findings.every(({ rule, outcome }) => !theirs.includes(rule) || outcome !== 'met');
    });
    expect(selling.length).toBeGreaterThan(4);
    const notes = [
      ...(notesByLanguage[language] ?? []),
      ...labelled.filter((message) => message.language === language),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...notes), fc.constantFrom(...selling), ({ text, invite }, pitch) => {
        // A sentence of its own: what runs on from a note without an end is another text.
        expect(assess(`${text}\n${pitch.text}`, invite).score).toBeLessThanOrEqual(assess(text, invite).score);
      }),
      { numRuns: 400, seed: 11 },
    );
  });
});

describe('folding', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(skeleton(skeleton(fold(text)))).toBe(skeleton(fold(text)));
      }),
      { numRuns: 1000 },
    );
  });
});
