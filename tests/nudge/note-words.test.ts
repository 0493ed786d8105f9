import { expect, it } from 'vitest';
import { show } from '../../src/nudge/content/show';
import { initialState } from '../../src/nudge/state';
import { asksForNotes } from '../../src/rules/asks-for-notes';
import { assess, defaultRules } from '../../src/rules/index';
import { firstNameOf } from '../../src/rules/names/first-name';
import type { Effective } from '../../src/settings/model';
import type { Part } from '../../src/words';
import { effective, english, noon, reading } from './fixtures';

const judge = { assess, asksForNotes, firstNameOf };
const text = (parts: Part[]) => parts.map(({ text }) => text).join('');

/** What the banner says of a draft by the product's own rules. */
function saysOf(draft: string, settings: Partial<Effective> = {}): string {
  const recipient = { name: 'Marta Lind', mutualContacts: ['Ann Lee'] };
  const inForce = effective({ rules: defaultRules, ...settings });
  const shown = show(initialState(reading({ draft, recipient }), inForce, noon, judge), '', english, judge);
  if (!shown) throw new Error('nothing shown');
  return `${text(shown.headline)} ${text(shown.sentence)}`;
}

it.each([
  [
    'Hi Marta, we help companies like Brill increase revenue by 40%. Do you have 15 minutes?',
    /^Generic: «we help companies» sells something\. Leave the offer for later\. Why Marta, of all people\?$/,
  ],
  [
    'Hi Marta, I loved your talk on tap-to-pay. We offer a ticketing platform for cities, can I show you a demo?',
    /^Almost: «.+» sells something\./,
  ],
  ['Hi Marta, we both know Ann Lee:', /^Almost: you both know «Ann Lee»\. Add why you’d like to connect\.$/],
  ['Hi Marta, we both know Zed Ode:', /^Almost there\./],
  [
    'Hi Marta, we met at the Oslo meetup.',
    /^Almost: «the Oslo meetup» places you\. Add why you’d like to stay in touch\./,
  ],
])('says what a draft needs next: %s', (draft, words) => {
  expect(saysOf(draft)).toMatch(words);
});

it('says nothing of selling to somebody who asked it not to', () => {
  const draft = 'Hi Marta, we help companies like Brill increase revenue by 40%. Do you have 15 minutes?';
  expect(saysOf(draft, { unflagged: ['no-pitch'] })).not.toContain('sells');
});
