import { describe, expect, it } from 'vitest';
import { parseMessages } from '../parse';

const sound = { id: 'en-alumni-01', text: 'Hi Marta', label: 'generic', reader: 8, tone: 'plain' };
const parse = (fields: object) => parseMessages(JSON.stringify(fields), 'en', 'alumni');

describe('a file of messages', () => {
  it('gives each message its place, split and what is left out', () => {
    expect(parse(sound)).toEqual([
      { ...sound, also: [], invite: {}, language: 'en', purpose: 'alumni', split: 'held-out' },
    ]);
  });

  it('passes empty lines over', () => {
    expect(parseMessages('\n\n', 'en', 'alumni')).toEqual([]);
  });

  it.each<[string, object]>([
    ['an unknown field', { ...sound, lable: 'generic' }],
    ['an unknown label', { ...sound, label: 'middling' }],
    ['an unknown second label', { ...sound, also: ['bad'] }],
    ['an unknown tone', { ...sound, tone: 'sweet' }],
    ['an unknown trap', { ...sound, trap: 'hole' }],
    ['a score out of its label’s range', { ...sound, reader: 70 }],
    ['a score in parts', { ...sound, reader: 8.5 }],
    ['an id of another file', { ...sound, id: 'en-event-01' }],
    ['an article that isn’t one of the five', { ...sound, article: { by: 'f', accepts: true } }],
    ['an unknown fact', { ...sound, invite: { company: 'Alder' } }],
    ['an unknown fact of the recipient', { ...sound, invite: { recipient: { employer: 'Alder' } } }],
    ['a fact of the wrong kind', { ...sound, invite: { mutualContacts: 'Ann Lee' } }],
    ['a list of something else than text', { ...sound, invite: { recipient: { posts: [7] } } }],
    ['no text', { ...sound, text: undefined }],
  ])('is refused with %s', (_, fields) => {
    expect(() => parse(fields)).toThrow();
  });
});
