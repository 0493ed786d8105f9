import { describe, expect, it } from 'vitest';
import { chipsFor } from '../../src/nudge/content/chips';
import { previewOf } from '../../src/nudge/content/preview';
import { quote } from '../../src/nudge/content/quote';
import { reasonsFor } from '../../src/nudge/content/reasons';
import { english, german, reading, Story } from './fixtures';

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
  const known = { name: 'Marta Lind', mutualContacts: ['Ann Lee'], school: 'Lund' };
  const texts = (draft: string, t = english, recipient = known) =>
    chipsFor(new Story(reading({ draft, recipient })).state, 'Marta', t).map(({ text, replaces }) => ({
      text,
      replaces,
    }));

  it('greet on an empty note', () => {
    expect(texts('')).toEqual([
      { text: 'Hi Marta, we met at ', replaces: true },
      { text: 'Hi Marta, we both went to Lund: ', replaces: true },
      { text: 'Hi Marta, we both know Ann Lee: ', replaces: true },
      { text: 'Hi Marta, your post on ', replaces: true },
    ]);
    expect(texts('', german)[2]?.text).toBe('Hallo Marta, wir kennen beide Ann Lee: ');
  });

  it('take the place of the default text', () => {
    expect(texts('I’d like to add you to my professional network')[2]).toEqual({
      text: 'Hi Marta, we both know Ann Lee: ',
      replaces: true,
    });
  });

  it('go on from generic words without greeting again, with a capital after a full stop', () => {
    expect(texts('Hi Marta, I came across your profile.')[0]).toEqual({ text: ' We met at ', replaces: false });
    expect(texts('Hi Marta, I came across your profile and')[0]?.text).toBe(' we met at ');
    expect(texts('I came across your profile.\n')[0]?.text).toBe('We met at ');
  });

  it('aren’t offered on a note that says something already', () => {
    expect(texts('We met at the Oslo meetup')).toEqual([]);
  });

  it('leave out a fact that would fill the note', () => {
    const recipient = { ...known, mutualContacts: ['A'.repeat(120), 'Bo Ek'] };
    expect(texts('', english, recipient)[2]?.text).toContain('Bo Ek');
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
