import { describe, expect, it } from 'vitest';
import { type AcceptanceRules, assess, defaultRules } from '../../src/rules/index';
import { findingOf } from './finding';

describe('blank', () => {
  it.each(['', ' ', '\n\t', '\u200B\u200D\uFEFF', '\u3164', '\u2800', '\u00AD', '...', '?', '-', ':)', '\uFE0F'])(
    'is %j',
    (draft) => {
      expect(assess(draft).verdict).toBe('blank');
    },
  );

  it.each(['Hi', 'Hi Marta,', '1', '👋', '♥', '你', 'é', '🇳🇴'])('is not %j', (draft) => {
    expect(assess(draft).verdict).not.toBe('blank');
  });

  it('is missed by `note`, and by the rules that a note could meet; the others can’t apply', () => {
    const { findings, accepted, score } = assess('', { mutualContacts: ['Ann Lee'] });
    expect(findings[0]).toEqual({ rule: 'note', outcome: 'missed', spans: [] });
    expect(findings.find(({ rule }) => rule === 'mutual-contact')?.outcome).toBe('missed');
    expect(findings.find(({ rule }) => rule === 'length')?.outcome).toBe('excused');
    expect([accepted, score]).toEqual([false, 0]);
  });

  it('is accepted from somebody whom the recipient will know, `note` excused', () => {
    const assessment = assess('', { knowsMe: true });
    expect(assessment.verdict).toBe('blank');
    expect(assessment.accepted).toBe(true);
    expect(assessment.findings.find(({ rule }) => rule === 'note')?.outcome).toBe('excused');
  });
});

describe('verdicts', () => {
  it('a greeting alone is generic, not blank', () => {
    expect(assess('Hi Marta,', { recipient: { name: 'Marta Ruiz' } }).verdict).toBe('generic');
  });

  it.each([
    'I like your posts and want to keep learning from you',
    "We met at the Oslo meetup, and I'd like to hear how the migration ends.",
    'I read your article on kelp farms and wonder how you keep the lines clean.',
    'Ann Lee suggested I write: I am moving to Bergen and have a question about ferry permits.',
    'We both rowed at Durham. Could I ask you about coaching juniors?',
  ])('one true how or what, plus one why, is personal and accepted: %s', (draft) => {
    expect(assess(draft)).toMatchObject({ verdict: 'personal', accepted: true });
  });

  it.each(['We met at the Oslo meetup.', "We met at the Oslo meetup. I'd like to stay in touch."])(
    'a how without a why is almost: %s',
    (draft) => {
      expect(assess(draft)).toMatchObject({ verdict: 'almost', accepted: false });
    },
  );

  it('never says generic in a language without words, and asks nothing that needs words', () => {
    for (const draft of [
      'Hej, jag hittade din profil.',
      'Доброго дня, побачив ваш профіль.',
      '你好，想加您为好友',
      'مرحبا',
    ]) {
      const { verdict, language, findings } = assess(draft);
      expect([verdict, language]).toEqual(['almost', 'und']);
      expect(findings.filter(({ outcome }) => outcome === 'missed')).toEqual([]);
    }
  });

  it('still knows names and facts in a language without words', () => {
    const invite = { recipient: { name: 'Linnea Berg', company: 'Fjordkraft' }, mutualContacts: ['Ann Lee'] };
    const plain = assess('Hej Linnea, jag hittade din profil.', invite);
    const told = assess('Hej Linnea, jag hörde av Ann Lee att du är på Fjordkraft.', invite);
    expect(told.score).toBeGreaterThan(plain.score);
    expect(told.language).toBe('und');
    expect(findingOf('mutual-contact', 'Hej Linnea, jag hörde av Ann Lee om er.', invite).quotes).toEqual(['Ann Lee']);
    expect(findingOf('right-name', 'Hej Mikael, jag hittade din profil.', invite).outcome).toBe('broken');
  });
});

describe('what the banner quotes', () => {
  it('a generic note’s own-words shows the phrase that fits anyone, the emptiest first', () => {
    const finding = findingOf(
      'own-words',
      "Hi Marta, hope you're well. I came across your profile and would love to connect.",
    );
    expect(finding.outcome).toBe('missed');
    expect(finding.quotes[0]).toBe('came across your profile');
  });

  it.each([
    ['We met at the Oslo meetup.', 'how-we-know', 'the Oslo meetup'],
    ['Great meeting you at the Ghent library day!', 'how-we-know', 'the Ghent library day'],
    ['I loved your talk on tidal turbines.', 'about-them', 'your talk on tidal turbines'],
    ['Your post about flaky tests made my day.', 'about-them', 'Your post about flaky tests'],
    ['We both rowed at Durham.', 'common-ground', 'rowed at Durham'],
  ] as const)('an almost note shows what places the writer: %s', (draft, rule, quote) => {
    const finding = findingOf(rule, draft);
    expect(finding.outcome).toBe('met');
    expect(finding.quotes[0]).toBe(quote);
  });

  it('a note over the limit shows the excess, then the phrase that is the easiest to lose', () => {
    const draft = "I hope you're well. We met at the Oslo meetup, by the broken coffee machine.";
    const finding = findingOf('length', draft, { limit: 60 });
    expect(finding.outcome).toBe('broken');
    expect(finding.spans[0]).toEqual([60, draft.length]);
    expect(finding.quotes[1]).toMatch(/hope you're well/);
    expect(assess(draft, { limit: 60 }).accepted).toBe(false);
  });

  it('counts an emoji as LinkedIn does: in UTF-16 units', () => {
    expect(findingOf('length', '👋👋👋', { limit: 5 }).spans[0]).toEqual([5, 6]);
    expect(findingOf('length', '👋👋👋', { limit: 6 }).outcome).toBe('met');
  });
});

describe('facts of the invitation', () => {
  it.each([
    ['Your team at Alder built the pump.', { recipient: { company: 'Alder Technologies GmbH' } }, 'about-them'],
    ['I saw that you left MIT.', { recipient: { school: 'Massachusetts Institute of Technology' } }, 'common-ground'],
    ['I rowed at Teesside, too.', { recipient: { school: 'Teesside University' } }, 'common-ground'],
    ['Greetings from Tromsø harbour.', { recipient: { location: 'Tromsø, Norway' } }, 'common-ground'],
    ['Ann Lee told me of you.', { mutualContacts: ['Ann Lee'] }, 'mutual-contact'],
    ['Ann says hello.', { mutualContacts: ['Ann Lee'] }, 'mutual-contact'],
    [
      'I build desalination plants with membranes.',
      { recipient: { headline: 'Desalination and membranes' } },
      'about-them',
    ],
  ] as const)('count where they are named: %s', (draft, invite, rule) => {
    expect(findingOf(rule, draft, invite as never).outcome).toBe('met');
    expect(assess(draft, invite as never).score).toBeGreaterThan(assess(draft).score);
  });

  it('count for nothing inside a pitch', () => {
    const draft = 'We help companies like Alder cut costs.';
    expect(findingOf('about-them', draft, { recipient: { company: 'Alder' } }).outcome).toBe('missed');
  });

  it('excuse what can’t apply: no mutual contact is known or named', () => {
    expect(findingOf('mutual-contact', 'We met at the Oslo meetup.').outcome).toBe('excused');
    expect(findingOf('mutual-contact', 'We met at the Oslo meetup.', { mutualContacts: ['Ann Lee'] }).outcome).toBe(
      'missed',
    );
  });
});

describe('fresh', () => {
  const note = 'Hi Marta, I read your article on kelp farms and wonder how you keep the lines clean in winter.';

  it('is broken by a near-copy, names aside', () => {
    const earlier = ['Hi Tom, I read your article on kelp farms and wonder how you keep the lines clean in winter!'];
    expect(findingOf('fresh', note, { earlierNotes: earlier }).outcome).toBe('broken');
    expect(assess(note, { earlierNotes: earlier }).verdict).not.toBe('personal');
  });

  it('is met by another note, and excused where none is known', () => {
    expect(
      findingOf('fresh', note, {
        earlierNotes: ['Hi Tom, you sat next to me at the wedding in Ghent and we talked about bees.'],
      }).outcome,
    ).toBe('met');
    expect(findingOf('fresh', note).outcome).toBe('excused');
  });
});

describe('no-pitch', () => {
  it.each([
    'Open to a quick chat about solar pumps?',
    'Do you have ten minutes on the phone for a nurse who wants to retrain as a bookbinder?',
    'I am applying for the routing role on your team. Could I ask what the first month is like?',
    'Could I buy you a coffee and ask what you did the week after?',
    "I'm a founder in Bergen and would value your view on pricing for small farms.",
    'No pitch, promise: I make accordions.',
    "I run the depot next door, and I'd like to help with the fair.",
    'I help my sister in her bakery on Saturdays and saw you there.',
  ])('lets a humble ask pass: %s', (draft) => {
    expect(findingOf('no-pitch', draft).outcome).toBe('met');
  });
});

describe('order of findings', () => {
  it('broken first, then what would help most, then met, excused last', () => {
    const { findings } = assess('Hi Mike, I came across your profile and would love to connect.', {
      recipient: { name: 'Marta Ruiz' },
    });
    expect(findings[0]).toMatchObject({ rule: 'right-name', outcome: 'broken' });
    expect(findings[1]).toMatchObject({ rule: 'own-words', outcome: 'missed' });
    expect(findings.at(-1)?.outcome).toBe('excused');
  });
});

describe('acceptance rules', () => {
  const rules = (
    change: Partial<AcceptanceRules['importance']>,
    threshold = defaultRules.threshold,
  ): AcceptanceRules => ({
    importance: { ...defaultRules.importance, ...change },
    threshold,
  });
  const personal = "We met at the Oslo meetup, and I'd like to hear how the migration ends.";

  it('a required rule must be met', () => {
    expect(assess(personal, {}, rules({ 'common-ground': 'required' })).accepted).toBe(false);
    expect(assess(personal, {}, rules({ 'how-we-know': 'required' })).accepted).toBe(true);
  });

  it('the threshold decides beside', () => {
    expect(assess(personal, {}, rules({}, 100)).accepted).toBe(false);
    expect(assess('We met at the Oslo meetup.', {}, rules({}, 30)).accepted).toBe(true);
  });

  it('a rule that is off gives no finding and can’t refuse', () => {
    const off = assess(
      "I'd like to add you to my professional network on LinkedIn.",
      {},
      rules({ 'not-default': 'off' }, 0),
    );
    expect(off.findings.some(({ rule }) => rule === 'not-default')).toBe(false);
    expect(off).toMatchObject({ verdict: 'default', accepted: true });
  });

  it('somebody whom the recipient will know needs no score, but mustn’t greet another', () => {
    const invite = { knowsMe: true, recipient: { name: 'Marta Ruiz' } };
    expect(assess("I'd like to add you to my professional network on LinkedIn.", invite).accepted).toBe(true);
    expect(assess('Hi Mike, long time!', invite).accepted).toBe(false);
  });
});
