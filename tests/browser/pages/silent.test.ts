import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { banners, waitForBanner } from '../harness/accessibility';
import { type ChromiumSession, launchChromium } from '../harness/chromium';
import { connect, pageMarkup, topCard } from './page-markup';
import { openMarkup } from './serve';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

const dialog = (title: string, inside: string, attributes = 'class="artdeco-modal"') =>
  `<div role="dialog" ${attributes}><h2>${title}</h2>${inside}</div>`;
const native = (title: string, inside: string) => `<dialog data-testid="dialog"><h2>${title}</h2>${inside}</dialog>`;
const buttons = (...labels: string[]) =>
  `<div class="artdeco-modal__actionbar">${labels.map((label) => `<button style="padding:6px 12px">${label}</button>`).join('')}</div>`;
const area = '<textarea name="message" rows="3"></textarea>';

/** Dialogs of other kinds, all of the person whose Connect was pressed, as near to an invitation as they come. */
const others: [string, string][] = [
  ['an ad', native('Don’t want to see this', `<p>Hide what Petra Novak likes</p>${buttons('Cancel', 'Submit')}`)],
  [
    'a conversation',
    dialog('Petra Novak', `${area}${buttons('Attach', 'Send')}`, 'class="msg-overlay-conversation-bubble"'),
  ],
  [
    'a message with a counter',
    dialog(
      'Message',
      `<p>To <strong>Petra Novak</strong></p>${area}<p aria-live="polite">0/8000</p>${buttons('Cancel', 'Send')}`,
    ),
  ],
  ['a message in InMail', dialog('InMail to Petra Novak', `${area}<p>0/1900</p>${buttons('Cancel', 'Send')}`)],
  [
    'withdrawing',
    native(
      'Withdraw invitation',
      `<p>You can’t resend to <strong>Petra Novak</strong> for 3 weeks.</p>${buttons('Cancel', 'Withdraw')}`,
    ),
  ],
  [
    'a report',
    dialog(
      'Report Petra Novak',
      `<p>Tell us about <strong>Petra Novak</strong></p>${area}<p>0/300</p>${buttons('Back', 'Submit')}`,
    ),
  ],
  [
    'a draft to discard',
    dialog('Discard draft?', `<p>Your message to Petra Novak will be lost.</p>${buttons('Keep', 'Discard')}`),
  ],
  ['an application', dialog('Apply to Northgate', `${area}<p aria-live="polite">0/200</p>${buttons('Back', 'Next')}`)],
  [
    'a connection to remove',
    native('Remove connection', `<p>Remove <strong>Petra Novak</strong>?</p>${buttons('Cancel', 'Remove')}`),
  ],
  [
    'an invitation to follow',
    native('Invite to follow', `<p>Petra Novak will be told</p>${buttons('Cancel', 'Invite')}`),
  ],
];

const petra = (attributes: string) => `<aside><div role="listitem"><a href="/in/petra-novak/"><p>Petra Novak</p></a>
  <button ${attributes} aria-label="Invite Petra Novak to connect" componentkey="ConnectButtonstate:invitation:urn:li:member:5_connect">Connect</button></div></aside>`;

/** What the page does at a press: brings a dialog, now or later. */
function bring(page: Page, on: string, html: string, after = 0) {
  return page.evaluate(
    ({ on, html, after }) => {
      const show = () => {
        const added = document.createRange().createContextualFragment(html).firstElementChild;
        if (!added) return;
        document.body.append(added);
        if (added instanceof HTMLDialogElement) added.showModal();
        added.querySelector<HTMLElement>('textarea, button')?.focus();
      };
      document.querySelector(on)?.addEventListener('click', (event) => {
        event.preventDefault();
        setTimeout(show, after);
      });
    },
    { on, html, after },
  );
}

/** Any banner comes with the dialog, or a frame later: these are twenty. */
async function expectSilence(page: Page): Promise<void> {
  for (let frame = 0; frame < 20; frame += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await banners(page)).toEqual([]);
}

describe.each(others)('over %s', (_, html) => {
  it('says nothing after a Connect that sends at once', async () => {
    const page = await openMarkup(chromium, pageMarkup({ main: `${topCard('')}${petra('data-sends')}` }));
    await bring(page, '[data-sends]', html, 50);
    await page.locator('[data-sends]').click();
    await page.locator('[role="dialog"], dialog[open]').waitFor();
    await expectSilence(page);
    await page.close();
  });

  it('says nothing after a Connect with an address and a press of something else', async () => {
    const main = `${topCard('<button data-other>Other</button>')}${connect('Petra Novak', 'petra-novak', 'data-first')}`;
    const page = await openMarkup(chromium, pageMarkup({ main }));
    await page.evaluate(() =>
      document.querySelector('[data-first]')?.addEventListener('click', (e) => e.preventDefault()),
    );
    await bring(page, '[data-other]', html);
    await page.locator('[data-first]').click();
    await page.locator('[data-other]').click();
    await page.locator('[role="dialog"], dialog[open]').waitFor();
    await expectSilence(page);
    await page.close();
  });
});

describe('over what only looks like the first step', () => {
  const question = (answers: string) =>
    `<div role="dialog" class="send-invite" aria-labelledby="send-invite-modal"><h2 id="send-invite-modal">How do you know Jane?</h2>${answers}${buttons('Back', 'Connect')}</div>`;
  const hidden = 'style="position:absolute;opacity:0;width:1px;height:1px"';
  it.each([
    [
      'a question with one styled answer',
      question(`<p><input type="radio" id="a" ${hidden}><label for="a">Colleague</label></p>`),
    ],
    [
      'an offer of Premium',
      dialog('Personalize', `<p>Write to Jane Roe</p>${buttons('Not now', 'Try Premium for free')}`),
    ],
  ])('says nothing: %s', async (_, html) => {
    const page = await openMarkup(chromium, pageMarkup({ main: topCard(connect('Jane Roe', 'jane-roe', 'data-own')) }));
    await bring(page, '[data-own]', html);
    await page.locator('[data-own]').click();
    await page.locator('[role="dialog"]').waitFor();
    await expectSilence(page);
    await page.close();
  });

  it.each([
    ['an error', dialog('Something went wrong', `<p>Try again</p>${buttons('Close', 'Reload')}`)],
    ['a conversation', dialog('Messaging', `${area}${buttons('Attach', 'Send')}`, 'class="msg-overlay"')],
  ])('says nothing on the invitation’s own page: %s', async (_, html) => {
    const page = await openMarkup(chromium, `<body>${html}</body>`, '/preload/custom-invite/?vanityName=jane-roe');
    await expectSilence(page);
    await page.close();
  });

  it('goes when the node is used for a message', async () => {
    const dress = { names: 'gone' } as const;
    const page = await openMarkup(chromium, pageMarkup({ dress }));
    await page.locator('[data-connect]').click();
    await waitForBanner(page);
    await page.locator('[data-dialog]').evaluate(
      (node, html) => {
        for (const part of node.querySelectorAll('[data-part]')) part.remove();
        node.append(document.createRange().createContextualFragment(html));
      },
      `<h2>Message Jane Roe</h2>${area.replace('name="message"', '')}<p>0/8000</p>${buttons('Cancel', 'Send')}`,
    );
    await expect.poll(() => banners(page), { timeout: 3000 }).toEqual([]);
    await expectSilence(page);
    await page.close();
  });
});
