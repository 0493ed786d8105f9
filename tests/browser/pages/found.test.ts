import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { banners, clickInBanner, waitForBanner, waitForNoBanner } from '../harness/accessibility';
import { type ChromiumSession, launchChromium } from '../harness/chromium';
import { framesUntilHost, recordFrames } from '../harness/frames';
import { english, type Labels } from './dialog-markup';
import { type Behaviour, connect, pageMarkup, type Surface, topCard } from './page-markup';
import { openMarkup } from './serve';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

const nobodysWords: Labels = {
  title: 'Zorp?',
  body: 'Blibb % blobb.',
  add: 'Xa',
  send: 'Yb',
  sendNote: 'Vd',
  left: 'Klam 3 drup.',
};
const wordless: Labels = { title: '', body: '%', add: '', send: '', sendNote: '', left: '' };
const arabic: Labels = {
  title: 'هل تريد إضافة ملاحظة؟',
  body: 'خصّص دعوتك إلى % بإضافة ملاحظة.',
  add: 'إضافة ملاحظة',
  send: 'إرسال',
  sendNote: 'إرسال',
  left: 'متبقٍّ ٣ دعوات.',
};
const gone = { names: 'gone' } as const;
const inMore = topCard(`<button aria-expanded="true">More</button><div role="menu"><a role="menuitem" data-connect
  href="/preload/custom-invite/?vanityName=jane-roe"><div aria-label="Invite Jane Roe to connect"><svg id="connect-small" width="16" height="16"></svg><p>Connect</p></div></a></div>`);
const asButton = topCard(
  connect()
    .replace('<a', '<button')
    .replace('</a>', '</button>')
    .replace(/href="[^"]*"/, ''),
);
const hiddenTwin = `<div role="dialog" class="send-invite" style="visibility:hidden;position:absolute"><h2>Add a note?</h2>
  <textarea id="custom-message"></textarea><button>A</button><button>B</button></div>`;

const parkedTwin = hiddenTwin.replace('visibility:hidden;position:absolute', 'position:fixed;left:-4000px;width:500px');

/** Each is a page by somebody else: what it is, how it is written. */
const pages: [string, Surface][] = [
  ['deep in wrappers, every name gone', { behaviour: { mount: 'deep' }, dress: gone }],
  ['in the shadow root, every name gone', { behaviour: { mount: 'shadow' }, dress: gone }],
  ['a native dialog, every name gone', { behaviour: { mount: 'deep' }, dress: { ...gone, element: 'dialog' } }],
  ['by a button on the card, every name gone', { main: asButton, dress: gone }],
  ['from a More menu, every name gone', { main: inMore, behaviour: { mount: 'shadow' }, dress: gone }],
  ['empty for a while', { behaviour: { mount: 'shadow', empty: true, late: 500 }, dress: gone }],
  ['each step a new node', { behaviour: { replaced: true }, dress: gone }],
  ['a note without a counter, every name gone', { dress: { ...gone, counter: '' } }],
  ['a textarea that is made anew', { behaviour: { mount: 'shadow', remounted: true }, dress: gone }],
  ['a host that comes with the press', { behaviour: { mount: 'shadow', host: 'late', focus: false } }],
  ['a late dialog', { behaviour: { mount: 'deep', late: 2500, focus: false } }],
  ['kept and hidden by its box', { behaviour: { hiddenBy: 'display' }, dress: gone }],
  ['kept and hidden by visibility', { behaviour: { hiddenBy: 'visibility', focus: false }, dress: gone }],
  ['without role, class or id', { dress: { ...gone, roleless: true } }],
  [
    'without role, class or id, in the shadow root',
    { behaviour: { mount: 'shadow' }, dress: { ...gone, roleless: true } },
  ],
  ['a twin parked beside the window', { behaviour: { before: parkedTwin } }],
  [
    'a bar with a word for screen readers',
    {
      dress: {
        ...gone,
        barText: '<span style="position:absolute;width:1px;height:1px;overflow:hidden">Actions</span>',
      },
    },
  ],
  ['hidden twins before and behind', { behaviour: { before: hiddenTwin, after: hiddenTwin } }],
  [
    'parked buttons in the body',
    { dress: { atChoose: '<div style="position:absolute;left:-9999px"><button>Ghost button</button></div>' } },
  ],
  ['words that nobody has seen', { dress: { ...gone, labels: nobodysWords } }],
  [
    'right to left, digits of another script',
    { language: 'ar', direction: 'rtl', dress: { labels: arabic, counter: '٠/٢٠٠' } },
  ],
  ['a worded button up with the title', { dress: { ...gone, above: '<button data-act="close">Close</button>' } }],
  ['a × below the buttons', { dress: { ...gone, above: '', below: '<button data-act="close">×</button>' } }],
];

describe.each(pages)('%s', (_, surface) => {
  it('speaks up at both steps, once, and goes with the dialog', async () => {
    const page = await openMarkup(chromium, pageMarkup(surface));
    await page.locator('[data-connect]').click();
    await waitForBanner(page, ({ status }) => status.startsWith('Blank:'));
    await page.locator('[data-act="add"]').click();
    await waitForBanner(page, ({ status }) => status.startsWith('Blank so far'));
    const field = page.locator('[data-dialog] textarea').first();
    await field.press('I');
    await page
      .locator('[data-dialog] textarea')
      .first()
      .fill("I'd like to add you to my professional network on LinkedIn.");
    await waitForBanner(page, ({ status }) => status.startsWith('Default'));
    expect(await banners(page)).toHaveLength(1);
    await page.locator('[data-act="back"]').click();
    await waitForBanner(page, ({ status }) => status.startsWith('Blank:'));
    await page.locator('[data-act="close"]').first().click();
    await waitForNoBanner(page);
    await page.close();
  });
});

it('needs no word at all', async () => {
  const main = `<style>button{min-width:64px;min-height:32px}</style>${topCard()}`;
  const page = await openMarkup(chromium, pageMarkup({ main, dress: { labels: wordless } }));
  await page.locator('[data-connect]').click();
  await waitForBanner(page, ({ status }) => status.startsWith('Blank:'));
  await page.close();
});

describe('within two frames of the dialog', () => {
  const arrivals: [string, Behaviour][] = [
    ['in a root that comes with it, without the focus', { mount: 'shadow', host: 'rootless', late: 900, focus: false }],
    ['in a host that comes with the press', { mount: 'shadow', host: 'late', focus: false }],
    ['deep in wrappers', { mount: 'deep', focus: false }],
  ];
  it.each(arrivals)('%s', async (_, behaviour) => {
    const page = await openMarkup(chromium, pageMarkup({ behaviour }));
    const recording = await recordFrames(page);
    await page.locator('[data-connect]').click();
    await waitForBanner(page);
    expect(framesUntilHost(await recording.stop())).toBeLessThanOrEqual(2);
    await page.close();
  });
});

describe('"Write a note"', () => {
  it.each([
    ['in reversed order with nothing to tell them apart', { ...gone, reversed: true }],
    ['in reversed order in words that nobody has seen', { ...gone, reversed: true, labels: nobodysWords }],
  ])('never presses what may send: %s', async (_, dress) => {
    const page = await openMarkup(chromium, pageMarkup({ dress }));
    await page.locator('[data-connect]').click();
    await clickInBanner(page, 'Write a note');
    await waitForBanner(page, ({ status }) => status.includes('didn’t take that press'));
    expect(await page.title()).not.toBe('Sent blank');
    await page.close();
  });

  it.each([
    ['in reversed order, marked', { reversed: true }],
    ['without a name, in LinkedIn’s words', { ...gone, labels: english }],
  ])('opens the note step: %s', async (_, dress) => {
    const page = await openMarkup(chromium, pageMarkup({ dress }));
    await page.locator('[data-connect]').click();
    await clickInBanner(page, 'Write a note');
    await waitForBanner(page, ({ status }) => status.startsWith('Blank so far'));
    await page.close();
  });
});
