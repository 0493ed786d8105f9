import { describe, expect, it } from 'vitest';
import { plan } from '../../src/nudge/insertion';
import { dueAt, typingPause } from '../../src/nudge/reduce';
import { isAsWritten, isQuiet, isShown } from '../../src/nudge/state';
import { effective, noon, reading, Story } from './fixtures';

const generic = 'Hi Marta, I came across your profile and would like to connect.';

describe('the verdict and the score', () => {
  it('follow every key', () => {
    const story = new Story(reading());
    expect(story.state.assessment.verdict).toBe('blank');
    story.type(0, 'Hi Marta');
    expect(story.state.assessment.verdict).toBe('generic');
    story.type(1000, ', we met at the Oslo meetup');
    expect(story.state.assessment.verdict).toBe('almost');
  });
});

describe('advice', () => {
  it('waits for a pause of 700 ms', () => {
    const story = new Story(reading());
    const last = story.type(0, generic);
    expect(story.state.advice).toBeNull();
    expect(dueAt(story.state)).toBe(noon + last + typingPause);
    expect(story.do(last + 699, { kind: 'tick' }).advice).toBeNull();
    expect(story.do(last + 700, { kind: 'tick' }).advice).toMatchObject({ kind: 'generic', rule: 'own-words' });
  });

  it('waits for 40 characters', () => {
    const story = new Story(reading());
    const last = story.type(0, 'I came across your profile');
    expect(story.do(last + 5000, { kind: 'tick' }).advice).toBeNull();
    const later = story.type(6000, ' the other day, Marta');
    expect(story.do(later + 700, { kind: 'tick' }).advice).toMatchObject({ kind: 'generic' });
  });

  it('comes at once on text that was there already or came at once', () => {
    const standard = 'I’d like to join your professional network';
    expect(new Story(reading({ draft: standard })).state.advice).toMatchObject({ kind: 'default' });
    const story = new Story(reading());
    expect(story.paste(10, 'I came across your profile').advice).toMatchObject({ kind: 'generic' });
  });

  it('comes at once with a step that opens with text in it', () => {
    const story = new Story(reading({ step: 'choose' }));
    expect(story.state.advice).toBeNull();
    expect(story.paste(500, generic, { step: 'note' }).advice).toMatchObject({ kind: 'generic' });
  });

  it('stays one while typing goes on, and goes at once when it no longer holds', () => {
    const story = new Story(reading());
    story.paste(0, generic);
    story.type(100, ' Mike');
    // The wrong name weighs more, but comes up mid-sentence: it waits its turn.
    expect(story.state.advice).toMatchObject({ kind: 'generic' });
    story.type(300, ', we met at the Oslo meetup');
    expect(story.state).toMatchObject({ assessment: { verdict: 'almost' }, advice: null });
  });

  it('puts a wrong name first once the typing pauses', () => {
    const story = new Story(reading());
    story.paste(0, generic);
    const last = story.type(100, ' Mike');
    expect(story.do(last + 700, { kind: 'tick' }).advice).toMatchObject({ kind: 'wrong name' });
  });

  it('counts characters over the limit with every key, whatever the pause', () => {
    const story = new Story(reading({ limit: 10 }));
    story.type(0, 'Hi Marta, hello');
    expect(story.state.advice).toMatchObject({ kind: 'over' });
  });

  it('is not given on the choose step, where nobody writes', () => {
    expect(new Story(reading({ step: 'choose' })).state.advice).toBeNull();
  });
});

describe('composition by an input method', () => {
  it('judges nothing until it ends, and then as typed text', () => {
    const story = new Story(reading());
    story.do(0, { kind: 'composing', composing: true });
    story.paste(100, generic);
    story.do(2000, { kind: 'tick' });
    expect(story.state.assessment.verdict).toBe('blank');
    story.do(2100, { kind: 'composing', composing: false });
    expect(story.state.assessment.verdict).toBe('generic');
    expect(story.state.advice).toBeNull();
    expect(story.do(2800, { kind: 'tick' }).advice).toMatchObject({ kind: 'generic' });
  });

  it('ends with its step', () => {
    const story = new Story(reading());
    story.do(0, { kind: 'composing', composing: true });
    story.paste(100, '', { step: 'choose' });
    expect(story.state).toMatchObject({ composing: false, reading: { step: 'choose' } });
  });
});

describe('what was inserted', () => {
  const text = 'Hi Marta, we met at ';
  const piece = { text, open: [], filled: [] };
  const written = plan('', { whole: piece, stem: piece }, 'all');
  it('is not judged until it is gone on from, and can be taken back even then', () => {
    const story = new Story(reading());
    story.do(0, { kind: 'written', written });
    story.paste(1, text);
    story.do(5000, { kind: 'tick' });
    expect(story.state.advice).toBeNull();
    expect(isAsWritten(story.state)).toBe(true);
    const last = story.type(6000, 'some place and I came across your profile');
    expect(isAsWritten(story.state)).toBe(false);
    expect(story.state.written).toBe(written);
    expect(story.do(last + 700, { kind: 'tick' }).advice).toMatchObject({ kind: 'generic' });
    expect(story.paste(9000, '', { step: 'choose' }).written).toBeNull();
  });

  it('says nothing either when the reading comes before the word of it', () => {
    const story = new Story(reading());
    story.paste(0, text);
    story.do(0, { kind: 'written', written });
    expect(story.state.advice).toBeNull();
  });

  it('closes the list that it was chosen in, and what kept it from being whole is said until the note changes', () => {
    const story = new Story(reading());
    story.do(0, { kind: 'open', list: 'templates' });
    story.do(1, { kind: 'written', written });
    expect(story.state.open).toBeNull();
    const problem = { outcome: 'too long', over: 3 } as const;
    expect(story.do(2, { kind: 'not whole', problem }).problem).toBe(problem);
    expect(story.paste(3, 'Hi').problem).toBeNull();
  });

  it('waits for an answer until the note changes', () => {
    const story = new Story(reading({ draft: 'Hi' }));
    story.do(0, { kind: 'asks', about: { whole: piece, stem: piece } });
    expect(story.state.asking).not.toBeNull();
    story.type(1, ' ');
    expect(story.state.asking).toBeNull();
  });
});

describe('an open list', () => {
  it('closes when the typing goes on and with the step, and stays on any other change of the dialog', () => {
    const story = new Story(reading());
    story.do(0, { kind: 'open', list: 'menu' });
    story.paste(10, '', { notesLeft: 2 });
    expect(story.state.open).toBe('menu');
    story.type(20, 'H');
    expect(story.state.open).toBeNull();
    story.do(30, { kind: 'open', list: 'reasons' });
    story.paste(40, '', { step: 'choose' });
    expect(story.state.open).toBeNull();
  });
});

describe('quiet', () => {
  it('is kept when off, when snoozed until that has passed, and when hidden here', () => {
    expect(isQuiet(new Story(reading(), effective({ on: false })).state)).toBe(true);
    const snoozed = new Story(reading(), effective({ snoozedUntil: noon + 1000 }));
    expect(isShown(snoozed.state)).toBe(false);
    expect(dueAt(snoozed.state)).toBe(noon + 1000);
    expect(isShown(snoozed.do(1000, { kind: 'tick' }))).toBe(true);
    const hidden = new Story(reading());
    hidden.do(0, { kind: 'hide' });
    hidden.do(10, { kind: 'effective', effective: effective() });
    expect(isShown(hidden.state)).toBe(false);
  });

  it('begins at once by "Hide for an hour", and the settings have the last word', () => {
    const story = new Story(reading());
    expect(isShown(story.do(0, { kind: 'snooze', until: noon + 3_600_000 }))).toBe(false);
    expect(isShown(story.do(10, { kind: 'effective', effective: effective() }))).toBe(true);
  });

  it('is kept at a step that is not ours', () => {
    expect(isShown(new Story(reading({ step: 'other' })).state)).toBe(false);
  });
});

it('forgets that LinkedIn ignored a press once the step is another', () => {
  const story = new Story(reading({ step: 'choose' }));
  expect(story.do(0, { kind: 'add note ignored' }).addNoteIgnored).toBe(true);
  expect(story.paste(10, '', { step: 'note' }).addNoteIgnored).toBe(false);
  expect(story.do(20, { kind: 'add note ignored' }).addNoteIgnored).toBe(false);
});
