import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules/index';
import type { Invite } from '../../src/rules/types';
import { findingOf } from './finding';

const invite: Invite = {
  recipient: {
    name: 'Marta Lind',
    headline: 'Designs for public transport',
    school: 'KTH Royal Institute of Technology',
    location: 'Oslo, Norway',
    about: 'I gave a talk on trams at the Oslo meetup.',
  },
  mutualContacts: ['Ann Lee'],
};

describe('what a page knows of words that count already adds nothing: a how or a what, without a why, is almost personal', () => {
  it.each([
    'Hi Marta, we met at KTH',
    'Hi Marta, we met at the Oslo meetup.',
    'Hi Marta, we both know Ann Lee:',
    'Hi Marta, your post on trams',
    'Hi Marta, your post on KTH',
  ])('%s', (draft) => {
    expect(assess(draft, invite).verdict).toBe('almost');
  });

  it('and the page’s facts are found all the same', () => {
    expect(findingOf('mutual-contact', 'Hi Marta, we both know Ann Lee.', invite).outcome).toBe('met');
    expect(findingOf('common-ground', 'We studied at KTH together.', invite).outcome).toBe('met');
  });

  it.each([
    'Hi Marta, we met at the Oslo meetup. I’d like to hear how the trams took to it.',
    'Hi Marta, we both know Ann Lee: she says you are the one to ask about trams.',
    'Hi Marta, your post on trams made me laugh out loud on the number 12.',
  ])('while with a why it is personal: %s', (draft) => {
    expect(assess(draft, invite).verdict).toBe('personal');
  });
});

it('words that stand in the headline alone are no proof that more was read', () => {
  const draft = 'I’m interested in public transport and would love to connect';
  expect(assess(draft, invite).verdict).not.toBe('personal');
});
