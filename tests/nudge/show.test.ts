import { describe, expect, it } from 'vitest';
import type { DialogReading } from '../../src/linkedin/types';
import { show } from '../../src/nudge/content/show';
import type { Shown } from '../../src/nudge/content/shown';
import { plan } from '../../src/nudge/insertion';
import type { Effective } from '../../src/settings/model';
import type { Part, Words } from '../../src/words';
import { effective, english, finding, german, judge, noon, offer, reading, Story } from './fixtures';

const text = (parts: Part[]) => parts.map(({ text }) => text).join('');
const says = (shown: Shown) => `${text(shown.headline)} ${text(shown.sentence)}`.trim();

function shownOf(of: Partial<DialogReading>, settings: Partial<Effective> = {}, t: Words = english): Shown {
  const shown = show(new Story(reading(of), effective(settings)).state, '', t, judge);
  if (!shown) throw new Error('nothing shown');
  return shown;
}

const choose = (of: Partial<DialogReading> = {}, settings?: Partial<Effective>, t?: Words) =>
  shownOf({ step: 'choose', ...of }, settings, t);
const knowsAnn = { name: 'Marta Lind', mutualContacts: ['Ann Lee', 'Bo Ek'] };

describe('the choose step', () => {
  it('says what the recipient sees, and the fact at hand with the notes left', () => {
    const shown = choose({ recipient: knowsAnn, notesLeft: 2 });
    expect(says(shown)).toBe(
      'Blank: Marta sees your name, but not why. You both know «Ann Lee»: say how, with one of your 2 notes left.',
    );
    expect(shown).toMatchObject({ notes: '2 notes left', main: { action: { kind: 'write note' } }, ring: 'blank' });
    expect(says(choose({ recipient: knowsAnn, notesLeft: 1 }))).toContain('with your last note');
  });

  it('says where the notes left are shown when that is unknown', () => {
    expect(says(choose())).toBe(
      'Blank: Marta sees your name, but not why. LinkedIn shows the notes you have left on the next step.',
    );
    expect(choose().notes).toBeUndefined();
  });

  it('remembers the notes left within the month, and guesses nothing in the next', () => {
    const notesSeen = { left: 2, at: noon - 60_000 };
    expect(choose({}, { notesSeen }).notes).toBe('2 left on Nov 3');
    expect(choose({}, { notesSeen: { ...notesSeen, at: new Date(2026, 9, 31).getTime() } }).notes).toBeUndefined();
    expect(choose({}, { notesSeen: { ...notesSeen, at: new Date(2025, 10, 3).getTime() } }).notes).toBeUndefined();
  });

  it('quotes a profile that asks for notes', () => {
    const about = 'Compilers. I appreciate personal messages. Oslo.';
    expect(says(choose({ recipient: { ...knowsAnn, about } }))).toBe(
      'Blank, and Marta’s profile says «I appreciate personal messages». Worth one of your notes.',
    );
  });

  it('is at ease without notes left, and offers none', () => {
    const shown = choose({ notesLeft: 0 });
    expect(text(shown.headline)).toBe('Blank is fine today: your free notes are used up.');
    expect(shown.tone).toBe('calm');
    expect(shown.main).toBeUndefined();
    expect(choose({}, { notesSeen: { left: 0, at: noon } }).main).toBeUndefined();
  });

  it('speaks of no notes left to somebody with as many as they like', () => {
    expect(says(choose({ notesLeft: 'unlimited', recipient: knowsAnn }))).not.toContain('left');
  });

  it('names nobody when it knows no name', () => {
    expect(text(choose({ recipient: { mutualContacts: [] } }).headline)).toContain('this person sees');
  });

  it('names the button to press when LinkedIn ignored ours', () => {
    const story = new Story(reading({ step: 'choose', addNoteLabel: 'Add a note' }));
    const shown = show(story.do(0, { kind: 'add note ignored' }), '', english, judge);
    expect(shown && says(shown)).toContain('Press «Add a note» below.');
  });

  it('says the bare fact once its flag is switched off, and offers it back', () => {
    const shown = choose({}, { unflagged: ['note'] });
    expect(says(shown)).toBe('Blank. You asked not to have this flagged.');
    expect(shown.menu.entries[1]).toMatchObject({ action: { kind: 'flag again', rule: 'note' } });
    expect(shown.main).toBeUndefined();
  });
});

describe('the note step', () => {
  it('asks on an empty note, with starts from what is known', () => {
    const story = new Story(reading());
    const given = offer({ recipient: { school: 'Lund' }, mutualContacts: ['Ann Lee'] });
    const shown = show(story.do(0, { kind: 'offer', offer: given }), '', english, judge);
    if (!shown) throw new Error('nothing shown');
    expect(says(shown)).toBe('Blank so far. What made you press Connect?');
    expect(shown.chips.map(({ label }) => label)).toEqual(['Ann Lee', 'Same school', 'We met', 'A post']);
    expect(shown.templates).toMatchObject({ label: 'More', offered: true });
    expect(shown.reasons).toBeUndefined();
  });

  it.each([
    [
      'I’d like to add you to my professional network',
      'Default text: LinkedIn wrote this one. Tell Marta how you know each other, or how you found their profile.',
      'warn',
    ],
    [
      'I came across your profile, let’s connect',
      'Generic: «came across your profile» fits anyone. What on the profile made you stop?',
      'warn',
    ],
    ['Let’s connect', 'Generic: this could go to anyone. What on the profile made you stop?', 'warn'],
    ['We met at the Oslo meetup', 'Almost: «the Oslo meetup» places you. Add why you’d like to stay in touch.', 'warn'],
    [
      'I want to keep learning from you',
      'Almost: «keep learning» says why. Add how you know each other, or what led you here.',
      'warn',
    ],
    [
      'The Oslo talk at the Oslo meetup: I’d keep learning',
      'Personal: this reads as written for Marta. Good to go.',
      'good',
    ],
    [
      'Hi Mike, we met at the Oslo meetup',
      'This greets «Mike», but it’s going to Marta. Put the right name in, or leave it out.',
      'error',
    ],
    ['Hi, we met at {where?} last week', '«{where?}» is still open. Fill it in, or take it out.', 'error'],
    ['xin chào, rất vui', 'Say Why doesn’t speak this language yet. It checked names and facts only.', 'calm'],
  ])('on «%s»', (draft, words, tone) => {
    const shown = shownOf({ draft });
    expect(says(shown)).toBe(words);
    expect(shown.tone).toBe(tone);
  });

  it('counts what is over the limit and points at the words easiest to lose', () => {
    const draft = 'I hope you’re well. Twelve too many';
    const shown = shownOf({ draft, limit: draft.length - 12 });
    expect(says(shown)).toBe('12 characters over. «hope you’re well» is the easiest to lose.');
    expect(shown.main).toMatchObject({ action: { kind: 'select', span: [2, 18] }, label: 'Select it' });
    expect(text(shownOf({ draft, limit: draft.length - 1 }).headline)).toBe('1 character over.');
  });

  it('names the person’s own rule that isn’t met', () => {
    const draft = 'We met at the Oslo meetup, I’d keep learning';
    const settings = effective();
    settings.rules.importance['about-them'] = 'required';
    const strict = {
      ...judge,
      assess: (note: string) => ({ ...judge.assess(note, {}, settings.rules), accepted: false }),
    };
    const story = new Story(reading());
    const state = { ...story.state, reading: reading({ draft }), effective: settings };
    const judged = {
      ...state,
      assessment: strict.assess(draft),
      advice: { kind: 'own rule', rule: 'about-them' } as const,
    };
    const shown = show(judged, '', english, strict);
    expect(shown && text(shown.headline)).toBe('Personal, but your own rule «Something that is theirs» isn’t met.');
    expect(shown?.ring).toBe('arc');
  });

  it('accuses nobody while the typing goes on: a verdict so far, and a question', () => {
    const story = new Story(reading());
    story.type(0, 'I came across your profile and would like to connect');
    const shown = show(story.state, 'said before', english, judge);
    expect(shown && says(shown)).toBe('Generic so far. What made you press Connect?');
    expect(shown).toMatchObject({ meter: { score: 20, text: 'generic, 20 of 100' }, status: 'said before' });
  });

  it('says the bare fact of a flag switched off', () => {
    const shown = shownOf({ draft: 'Let’s connect' }, { unflagged: ['own-words'] });
    expect(says(shown)).toBe('Generic. You asked not to have this flagged.');
    expect(shown.menu.entries[1]).toMatchObject({ action: { kind: 'flag again', rule: 'own-words' } });
  });

  it('accepts a blank invitation to anyone at a company where that was said, and says so', () => {
    const recipient = { name: 'Marta Lind', company: 'Brill Shipping', mutualContacts: [] };
    const shown = shownOf({ step: 'choose', recipient }, { companies: ['brill shipping'] });
    expect(says(shown)).toBe('Blank. You said that anyone at «Brill Shipping» will know you.');
    expect(shown.menu.entries.map(({ action }) => action.kind)).not.toContain('forget');
  });

  it('keeps to one line where the person asked for it', () => {
    expect(shownOf({}, { compact: true }).compact).toBe(true);
    expect(shownOf({}).compact).toBeUndefined();
  });

  it('offers to switch off what it says just now', () => {
    const shown = shownOf({ draft: 'Let’s connect' });
    expect(shown.menu.entries.map(({ action }) => action.kind)).toEqual([
      'knows me',
      'unflag',
      'hide here',
      'hide',
      'hide',
      'settings',
    ]);
    expect(shown.menu.by).toBe('By Say Why, not LinkedIn');
  });

  it.each(['email', 'question', 'upsell', 'weekly'] as const)(
    'measures and judges nothing at LinkedIn’s own: %s',
    (step) => {
      const shown = shownOf({ step });
      expect(shown.meter).toBeUndefined();
      expect(shown.status).not.toMatch(/blank/i);
      expect(shown.main).toBeUndefined();
      expect(shown.chips).toEqual([]);
    },
  );

  it.each([
    [
      'email',
      'LinkedIn wants Marta’s email to see that you know each other. No email? Follow Marta, or reply to a post.',
    ],
    ['question', 'LinkedIn asks how you know Marta. Pick what is true. A note can say it in your own words.'],
  ] as const)('says what LinkedIn asks first, and the way on: %s', (step, words) => {
    expect(says(shownOf({ step }))).toBe(words);
  });

  it('offers no flag where LinkedIn says its limit, for no draft is judged there', () => {
    for (const unflagged of [[], ['note' as const]]) {
      const kinds = shownOf({ step: 'weekly' }, { unflagged }).menu.entries.map(({ action }) => action.kind);
      expect(kinds).toEqual(['knows me', 'hide here', 'hide', 'hide', 'settings']);
    }
  });

  it('offers to undo what was just inserted, and from the menu once it was gone on from', () => {
    const piece = { text: 'Hi Marta, we met at ', open: [], filled: [] };
    const story = new Story(reading({ draft: 'Hello' }));
    story.do(0, { kind: 'written', written: plan('Hello', { whole: piece, stem: piece }, 'all') });
    const now = () => show(story.state, '', english, judge);
    const menu = () => now()?.menu.entries.map(({ action }) => action.kind);
    story.paste(0, 'Hi Marta, we met at ');
    expect(now()).toMatchObject({ chips: [], main: { action: { kind: 'undo' } } });
    expect(menu()).not.toContain('undo');
    story.type(1, 'Oslo');
    expect(now()?.main?.action.kind).not.toBe('undo');
    expect(menu()?.[0]).toBe('undo');
    story.paste(900, 'Hello');
    expect(menu()).not.toContain('undo');
  });

  it('names what a start of ours leaves open, and calls it nothing', () => {
    const text = 'Hi Marta, we met at {where we met?}. I ';
    const piece = { text, open: [], filled: [] };
    const story = new Story(reading());
    story.do(0, { kind: 'written', written: plan('', { whole: piece, stem: piece }, 'all') });
    story.paste(1, text);
    const findings = [finding(text, 'filled-in', 'broken', '{where we met?}')];
    const open = { ...story.state, assessment: { ...story.state.assessment, findings } };
    const shown = show(open, '', english, judge);
    expect(shown && says(shown)).toBe('«{where we met?}» is still open. Now finish it in your own words.');
  });

  it('asks before it touches words of the person’s own, and says what kept a text from being whole', () => {
    const piece = { text: 'Hi', open: [], filled: [] };
    const what = { whole: piece, stem: piece };
    const story = new Story(reading({ draft: 'We met at the Oslo meetup' }));
    const shown = show(story.do(0, { kind: 'asks', about: what }), '', english, judge);
    expect(shown && says(shown)).toBe(
      'There are words of your own in the note. Replace them, or add where the caret is?',
    );
    expect(shown).toMatchObject({ asks: true, main: { action: { kind: 'insert', what, how: 'add' }, label: 'Add' } });
    for (const [problem, sentence] of [
      [{ outcome: 'too long', over: 12 }, 'Too long by 12 characters: it stops at the limit.'],
      [{ outcome: 'field gone' }, 'LinkedIn shows no field for a note just now. Nothing was written.'],
      [{ outcome: 'overwritten' }, 'LinkedIn put its own text back, twice. Please paste yours in.'],
    ] as const) {
      const told = show(story.do(1, { kind: 'not whole', problem }), '', english, judge);
      expect(told && text(told.sentence)).toBe(sentence);
    }
  });

  it('says one thing when the extension was updated under it', () => {
    const shown = show(new Story(reading()).do(0, { kind: 'orphaned' }), '', english, judge);
    expect(shown && says(shown)).toBe('Say Why was updated. Finish this invitation, then reload the page.');
    expect(shown?.chips).toEqual([]);
  });
});

describe('the status', () => {
  it('says the verdict by its own word, even where the headline speaks of something else', () => {
    expect(choose().status.toLowerCase()).toContain('blank');
    expect(shownOf({ draft: 'Hi Mike, we met at the Oslo meetup' }).status).toMatch(/Almost\.$/);
    expect(shownOf({ draft: 'Let’s connect', limit: 3 }).status).toMatch(/over\..*Generic\.$/);
  });

  it('calls a text generic only in a language that the rules speak, paused or not', () => {
    expect(shownOf({ draft: 'xin chào, rất vui' }).status).not.toMatch(/generic/i);
    const story = new Story(reading());
    const last = story.type(0, 'xin chào');
    story.do(last + 700, { kind: 'tick' });
    expect(show(story.state, '', english, judge)?.status).toBe('Reading along. What made you press Connect?');
  });
});

describe('every text', () => {
  it('is the same to the letter for a name that looks like markup or a placeholder', () => {
    const shown = choose({ recipient: { name: '{fact}<b> x', mutualContacts: [] } });
    expect(text(shown.headline)).toContain('{fact}<b> sees your name');
  });

  it('is there in German', () => {
    const shown = choose({ recipient: knowsAnn, notesLeft: 2 }, {}, german);
    expect(says(shown)).toContain('Leer: Marta');
    expect(shown).toMatchObject({ language: 'de', region: 'Say Why: deine Einladung an Marta' });
  });

  it('opens with the name of the product for assistive technology', () => {
    expect(choose().region).toMatch(/^Say Why/);
    expect(shownOf({}, {}, german).region).toMatch(/^Say Why/);
  });
});

it('shows nothing at a step that is not ours', () => {
  expect(show(new Story(reading({ step: 'other' })).state, '', english, judge)).toBeUndefined();
});
