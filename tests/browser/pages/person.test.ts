import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from '../harness/accessibility';
import { type ChromiumSession, launchChromium } from '../harness/chromium';
import { connect, pageMarkup, type Surface, topCard } from './page-markup';
import { openMarkup } from './serve';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

const own = topCard(connect('Jane Roe', 'jane-roe', ''));
const rail = (attributes = 'data-connect') =>
  `<aside><ul><li><a href="/in/petra-novak/"><p>Petra Novak</p></a>${connect('Petra Novak', 'petra-novak', attributes)}</li></ul></aside>`;
const nameless = { recipient: null };
const atNote = { step: 'note' } as const;
const otherCard = `<section componentkey="com.linkedin.sdui.profile.card.refXTopcard"><h2>Petra Novak</h2>
  <a href="/search/results/people/?connectionOf=y&amp;origin=MEMBER_PROFILE_CANNED_SEARCH">Zed Zebra is a mutual connection</a></section>`;

/** Whom the banner speaks of; and a fact that it may, or must not, take from the page. */
const people: [string, Surface, { name: string; fact?: string; not?: string }][] = [
  ['the owner, with a fact of theirs', {}, { name: 'Jane', fact: 'Olu Adeyemi' }],
  [
    'a stranger of the side rail',
    { main: own + rail(), dress: { recipient: 'Petra Novak' } },
    { name: 'Petra', not: 'Olu' },
  ],
  [
    'a stranger whom the dialog doesn’t name',
    { main: own + rail(), dress: nameless, behaviour: atNote },
    { name: 'Petra', not: 'Olu' },
  ],
  [
    'nobody, where the stranger’s card can’t be read',
    {
      main:
        own +
        rail()
          .replace('<p>Petra Novak</p>', '')
          .replace(/aria-label="[^"]*"/, ''),
      dress: nameless,
      behaviour: atNote,
    },
    { name: 'this person', not: 'Olu' },
  ],
  [
    'whom the dialog names, whoever was pressed',
    { main: own + rail(), dress: { recipient: 'Quinn Abara' } },
    { name: 'Quinn', not: 'Olu' },
  ],
  [
    'the owner under a title of the page’s kind',
    { title: 'Feed | LinkedIn', dress: nameless, behaviour: atNote },
    { name: 'Jane' },
  ],
  [
    'the owner under a title that lags behind',
    { title: 'Petra Novak | LinkedIn', dress: nameless, behaviour: atNote },
    { name: 'Jane' },
  ],
  [
    'the owner with a title and an emoji',
    { dress: { recipient: '🚀 Dr. Jane Roe, PhD' } },
    { name: 'Jane', fact: 'Olu Adeyemi' },
  ],
  ['the owner beside another’s card', { main: own + otherCard + connect() }, { name: 'Jane', not: 'Zed' }],
];

describe('speaks of', () => {
  it.each(people)('%s', async (_, surface, { name, fact, not }) => {
    const page = await openMarkup(chromium, pageMarkup(surface));
    await page.locator('[data-connect]').click();
    const banner = await waitForBanner(page, ({ status }) => status.startsWith('Blank'));
    expect(banner.name).toBe(`Say Why: your invitation to ${name}`);
    if (fact !== undefined) expect(banner.text).toContain(fact);
    if (not !== undefined) expect(banner.text).not.toContain(not);
    await page.close();
  });
});

describe('counts the notes left', () => {
  const offer = (text: string) => `<a href="https://www.linkedin.com/premium/products/">${text}</a>`;
  it.each([
    [
      'in front of an offer with numbers of its own',
      `2 personalized invitations remaining. ${offer('300 characters for $29')}`,
      '2 notes left',
    ],
    ['in bold', '<strong>4</strong> personalized invitations remaining for this month.', '4 notes left'],
  ])('%s', async (_, left, expected) => {
    const labels = { title: 'Add a note', body: 'To %', add: 'Add', send: 'Send', sendNote: 'Send', left };
    const page = await openMarkup(chromium, pageMarkup({ behaviour: atNote, dress: { labels } }));
    await page.locator('[data-connect]').click();
    expect((await waitForBanner(page, ({ status }) => status.startsWith('Blank'))).text).toContain(expected);
    await page.close();
  });

  it('not out of an offer alone', async () => {
    const labels = {
      title: 'Add a note',
      body: 'To %',
      add: 'Add',
      send: 'Send',
      sendNote: 'Send',
      left: `Send 15 with ${offer('Premium')}`,
    };
    const page = await openMarkup(chromium, pageMarkup({ behaviour: atNote, dress: { labels } }));
    await page.locator('[data-connect]').click();
    expect((await waitForBanner(page, ({ status }) => status.startsWith('Blank'))).text).not.toContain('15');
    await page.close();
  });
});
