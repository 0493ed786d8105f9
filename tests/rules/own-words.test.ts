import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules/index';
import { findingOf } from './finding';

describe('a phrase that fits anyone is quoted whole', () => {
  it.each([
    ['Hi Marta, hope you are well. Looking forward to connecting.', 'hope you are well'],
    ['Hi Marta, your profile is very interesting, I want to learn from you.', 'your profile is very interesting'],
    ['Hi Marta, I’d love to connect.', 'love to connect'],
  ])('%s', (draft, quote) => {
    expect(findingOf('own-words', draft).quotes).toContain(quote);
  });

  it('and never with words of the writer’s own', () => {
    const { quotes } = findingOf('own-words', 'Hi Marta, I hope you are on Svalbard.');
    expect(quotes.filter((words) => /hope.*Svalbard/.test(words))).toEqual([]);
  });
});

describe('a sign, a number or a link says as little in every language', () => {
  it.each(['👋', '👋👋 😀', '12345', 'https://example.com/your-post-on-trams', 'www.example.com 👋'])('%s', (draft) => {
    expect(assess(draft, { recipient: { name: 'Marta Lind' }, language: 'de' })).toMatchObject({
      verdict: 'generic',
      accepted: false,
    });
  });

  it('while words of a language without words are accused of nothing', () => {
    expect(assess('Xin chào, rất vui được gặp bạn ở Oslo.').verdict).toBe('almost');
  });
});

it('a talk by its hyphened subject is theirs, too', () => {
  expect(findingOf('about-them', 'Your tap-to-pay talk answered our question.').quotes[0]).toBe('Your tap-to-pay talk');
});
