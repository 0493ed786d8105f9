import { describe, expect, it } from 'vitest';
import type { DialogReading } from '../../src/linkedin/types';
import { chipsFor, templatesFor } from '../../src/nudge/content/chips';
import { previewOf } from '../../src/nudge/content/preview';
import { quote } from '../../src/nudge/content/quote';
import { reasonsFor } from '../../src/nudge/content/reasons';
import { english, german, offer, reading, Story } from './fixtures';

describe('a quote', () => {
  it('is one line of at most 34 characters, cut at a word', () => {
    expect(quote('Ann\n  Lee')).toBe('Ann Lee');
    expect(quote('Norwegian University of Science and Technology')).toBe('Norwegian University of Science…');
    expect([...quote('x'.repeat(90))]).toHaveLength(34);
    expect(quote('I appreciate personal messages: if we haven’t met, say why.', 50)).toBe(
      'I appreciate personal messages…',
    );
    expect(quote('Hi Marta, I loved your talk on tap-to-pay for trams')).toBe('Hi Marta, I loved your talk on…');
  });

  it('drops characters that would rearrange what stands around it, and keeps joined emoji', () => {
    expect(quote('Ann\u202e Lee\u200b')).toBe('Ann Lee');
    expect(quote('👩‍💻 Ann')).toBe('👩‍💻 Ann');
  });

  it('isolates a name from right to left', () => {
    expect(quote('נועה')).toBe('\u2068נועה\u2069');
  });
});

describe('starts', () => {
  const facts = {
    recipient: { school: 'Lund', company: 'Acme' },
    sender: { company: 'acme' },
    mutualContacts: ['Ann Lee'],
  };
  const story = (draft: string, given = offer(facts)) => {
    const story = new Story(reading({ draft }));
    story.do(0, { kind: 'offer', offer: given });
    return story;
  };
  const chips = (draft: string, t = english) => chipsFor(story(draft).state, t);

  it('answer what recipients ask, one chip each: whom both know, what they share, how they met, why', () => {
    expect(chips('').map(({ id, label }) => [id, label])).toEqual([
      ['mutual', 'Ann Lee'],
      ['school', 'Same school'],
      ['met', 'We met'],
      ['post', 'A post'],
    ]);
    expect(chips('', german).map(({ label }) => label)).toEqual(['Ann Lee', 'Selbe Schule', 'Getroffen', 'Beitrag']);
    expect(chips('I’d like to add you to my professional network')).toHaveLength(4);
    expect(chips('Hi Marta, I came across your profile.')).toHaveLength(4);
  });

  it('name an employer where no school is known', () => {
    const given = offer({ ...facts, recipient: { company: 'Acme' } });
    expect(chipsFor(story('', given).state, english).map(({ label }) => label)[1]).toBe('Same employer');
  });

  it('aren’t offered on a note that says something already, at another step, nor before they are known', () => {
    expect(chips('We met at the Oslo meetup')).toEqual([]);
    expect(chipsFor(new Story(reading()).state, english)).toEqual([]);
    const choose = new Story(reading({ step: 'choose' }));
    choose.do(0, { kind: 'offer', offer: offer(facts) });
    expect(chipsFor(choose.state, english)).toEqual([]);
  });

  it('give way to what is to become of the words that are there', () => {
    const { state } = story('Hi Marta, I came across your profile.');
    const about = state.offer?.starts[0] ?? null;
    const asking = { ...state, asking: about };
    expect(chipsFor(asking, english)).toEqual([
      { id: 'replace', label: 'Replace', action: { kind: 'insert', what: about, how: 'replace' } },
      { id: 'leave', label: 'Leave it', action: { kind: 'leave' } },
    ]);
  });

  it('are followed by three templates, the best first, at either step', () => {
    const { state } = story('');
    expect(templatesFor(state, english)).toMatchObject({
      offered: true,
      items: [
        { title: 'Someone we both know', text: expect.stringContaining('Ann Lee'), keys: 'Alt+1' },
        { keys: 'Alt+2' },
        { keys: 'Alt+3' },
      ],
    });
    const at = (step: DialogReading['step']) => templatesFor({ ...state, reading: reading({ step }) }, english);
    expect(at('choose')?.items).toHaveLength(3);
    expect(at('email')).toBeUndefined();
    expect(templatesFor(story('We met at the Oslo meetup').state, english)?.offered).toBe(false);
  });
});

describe('reasons', () => {
  const reasons = (draft: string) => reasonsFor(new Story(reading({ draft })).state, 'Marta', english);

  it('are three at most, without what the sentence says already', () => {
    const list = reasons('Hi Mike, I came across your profile');
    expect(list?.label).toBe('3 more');
    expect(list?.items).toHaveLength(3);
    const words = list?.items.map(({ sentence }) => sentence.map(({ text }) => text).join(''));
    expect(words).toEqual([
      '«came across your profile» fits anyone.',
      'How you know each other isn’t said.',
      'Why you ask isn’t said.',
    ]);
    expect(list?.items[0]?.verb).toMatchObject({ action: { kind: 'select', span: [11, 35] } });
    expect(list?.items[1]?.verb).toMatchObject({ action: { kind: 'unflag', rule: 'how-we-know' } });
  });

  it('only praise an accepted note', () => {
    const list = reasons('We met at the Oslo meetup and I want to keep learning');
    expect(list?.items.map(({ icon }) => icon)).toEqual(['met', 'met']);
    expect(list?.score).toBe('Personal score: 80 of 100');
  });
});

describe('what she sees first', () => {
  const preview = (draft: string) => previewOf(new Story(reading({ draft })).state, 'Marta', english);

  it('is the first line, with the weak words marked', () => {
    expect(preview('Hi, I came across your profile!\nBest').parts).toEqual([
      { text: 'Hi, I ', weak: false },
      { text: 'came across your profile', weak: true },
      { text: '!', weak: false },
    ]);
    expect(preview('Hi Marta').cut).toBeUndefined();
  });

  it('is cut at a word where it is long', () => {
    const { parts, cut } = preview(`Hi Marta, ${'word '.repeat(30)}`);
    const line = parts.map(({ text }) => text).join('');
    expect(line.length).toBeLessThanOrEqual(80);
    expect(line.endsWith('word')).toBe(true);
    expect(cut).toBe('cut about here');
  });
});
