import { describe, expect, it } from 'vitest';
import { findingOf } from './finding';

describe('filled-in', () => {
  it.each([
    ['Hi [Name], we met.', '[Name]'],
    ['Hi {{first_name}}, we met.', '{{first_name}}'],
    ['Hi {{{first_name}}}, we met.', '{{{first_name}}}'],
    ['Hi Marta, {where we met?} was fun.', '{where we met?}'],
    ['I like what <company> does.', '<company>'],
    ['Hi %FIRSTNAME%, we met.', '%FIRSTNAME%'],
    ['Hi *|FNAME|*, we met.', '*|FNAME|*'],
    ['Hi FNAME, we met.', 'FNAME'],
    ['Hi ___, we met.', '___'],
    ['We met at _______ last week.', '_______'],
    ['I want to work at XYZ Company.', 'XYZ Company'],
    ['Hi , we met.', 'Hi ,'],
    ['Hi ,\nwe met.', 'Hi ,'],
    ['Hi {firstName}! We met.', '{firstName}'],
    ['Hi $' + '{firstName}, we met.', '{firstName}'],
    ['Best, [Your Name]', '[Your Name]'],
    ['I saw your post on [specific topic - e.g. a talk, an article].', '[specific topic - e.g. a talk, an article]'],
    ['I have [X] years of experience.', '[X]'],
    ['您好【姓名】，很高兴认识您', '【姓名】'],
    ['Здравствуйте, [имя]!', '[имя]'],
    ['Hallo [Vorname], wir kennen uns.', '[Vorname]'],
    ['Hi «First Name», we met.', '«First Name»'],
  ])('finds the open slot in %s', (draft, slot) => {
    const finding = findingOf('filled-in', draft);
    expect(finding.outcome).toBe('broken');
    expect(finding.quotes.join()).toContain(slot);
  });

  it.each([
    'I <3 your podcast',
    'Loved it :-] and >:] and [:',
    'See the study [1], or [2, 3] and [sic].',
    'I am Sam (she/her), we met in Oslo.',
    'I am Sam [they/them].',
    'Use `if (a < b && c > d) { return x; }` instead.',
    'We replaced Map<string, number> with a Set.',
    'Your f(x) = {x: 1} slide helped.',
    'Our repo uses snake_case and __init__.py.',
    '#include <vector> is my favourite line.',
    'Write to <ann@example.org>, or see <https://example.org/a>.',
    'The talk... wait for it... was great......',
    'I run [the small one by the river] the bakery.',
    'The job is 100% remote, 50% travel.',
    'My notes: [ ] call, [x] write.',
    'Read [my post](https://example.org), please.',
    'Hi, we met in Oslo.',
    'Hi Marta , we met in Oslo.',
    'Your company, XYZT, makes pumps.',
    'I teach ABC school lessons <3',
    '«Never trust a quiet pump», you said.',
    'You were right about null.',
  ])('lets pass %s', (draft) => {
    expect(findingOf('filled-in', draft)).toMatchObject({ outcome: 'met', spans: [] });
  });
});
