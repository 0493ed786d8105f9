import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInBanner, waitForBanner, waitForNoBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';

const draft = 'Hi Marta, we met at the Oslo design meetup.\nI would love to hear how the “tram pilot” goes.';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

describe('a draft is never lost', () => {
  it.each(['Escape', 'Dismiss'])(
    'with its dialog closed by %s: on reopening it can be put back, to the letter',
    async (how) => {
      const page = await chromium.open('/in/marta-lindqvist/', { start: 'note' });
      const { frame, field, dismiss, node } = await pressConnect(page);
      await field.fill(draft);
      await waitForBanner(frame, ({ status }) => status.startsWith('Personal'));
      await (how === 'Escape' ? field.press('Escape') : dismiss.click());
      await node.waitFor({ state: 'detached' });
      await waitForNoBanner(frame);

      const again = await pressConnect(page);
      await again.field.waitFor();
      expect(await again.field.inputValue()).toBe('');
      await waitForBanner(frame, ({ text }) => text.includes('Your last draft is kept: «Hi Marta'));
      await clickInBanner(frame, 'Put it back');
      await waitForBanner(frame, ({ status }) => status.startsWith('Personal'));
      expect(await again.field.inputValue()).toBe(draft);
      expect(await again.send.isEnabled()).toBe(true);
      await page.close();
    },
  );

  it('by going back to the first step', async () => {
    const page = await chromium.open('/in/jonas-aalto/', { start: 'note' });
    const { frame, field, secondary } = await pressConnect(page);
    await field.fill(draft);
    await secondary.click();
    await field.waitFor({ state: 'detached' });
    await clickInBanner(frame, 'Write a note');
    await field.waitFor();
    await clickInBanner(frame, 'Put it back');
    await waitForBanner(frame, ({ meter }) => (meter?.value ?? 0) > 0);
    expect(await field.inputValue()).toBe(draft);
    await page.close();
  });

  it('in another tab after this one crashed or went', async () => {
    const page = await chromium.open('/in/priya-raman/', { start: 'note' });
    const { frame, field } = await pressConnect(page);
    await field.fill(draft);
    await waitForBanner(frame, ({ status }) => !status.startsWith('Blank'));
    await page.close();
    await chromium.killWorker();
    const other = await chromium.open('/in/priya-raman/', { start: 'note' });
    const again = await pressConnect(other);
    await again.field.waitFor();
    await waitForBanner(again.frame, ({ text }) => text.includes('Your last draft is kept'));
    await other.close();
  });

  it('and never offered to anybody else', async () => {
    const page = await chromium.open('/in/lior-ben-ami/', { start: 'note' });
    const { frame, field } = await pressConnect(page);
    await field.waitFor();
    const found = await waitForBanner(frame, ({ status }) => status !== '');
    expect(found.text).not.toContain('last draft');
    await page.close();
  });
});

describe("LinkedIn's answers", () => {
  it('the upsell after Send: the draft is kept, and copied by a press', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { start: 'note', upsell: 'after' });
    const { frame, field, send } = await pressConnect(page);
    await field.fill(draft);
    await waitForBanner(frame, ({ status }) => status.startsWith('Personal'));
    await send.click();
    const found = await waitForBanner(page, ({ text }) => text.includes('free notes are used up'));
    expect(found.text).toContain('invite Marta blank');
    await clickInBanner(page, 'Copy draft');
    await waitForBanner(page, ({ controls }) => controls.some(({ name }) => name === 'Copied'));
    await page.close();
  });

  it('the upsell before the note', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { upsell: 'before' });
    const { frame, secondary } = await pressConnect(page);
    await waitForBanner(frame);
    await secondary.click();
    await waitForBanner(frame, ({ text }) => text.includes('free notes are used up'));
    await page.close();
  });

  it('the weekly limit', async () => {
    const page = await chromium.open('/in/marta-lindqvist/', { start: 'note', weekly: true });
    const { frame, field, send } = await pressConnect(page);
    await field.fill(draft);
    await waitForBanner(frame, ({ status }) => status.startsWith('Personal'));
    await send.click();
    const found = await waitForBanner(page, ({ text }) => text.includes('limit for this week'));
    expect(found.text).toContain('Your note to Marta is kept');
    // No Send any more: its button is left alone.
    await page.getByRole('button', { name: 'Got it' }).click();
    await waitForNoBanner(page);
    await page.close();
  });
});

describe('"Marta will know me"', () => {
  it('accepts her blank from then on, over tabs, and is undone in the same place', async () => {
    const page = await chromium.open('/in/marta-lindqvist/');
    const { frame } = await pressConnect(page);
    await clickInBanner(frame, 'Say Why: more');
    await clickInBanner(frame, 'Marta will know me');
    await waitForBanner(frame, ({ text }) => text.includes('will know you'));

    const other = await chromium.open('/in/marta-lindqvist/');
    const again = await pressConnect(other);
    await waitForBanner(again.frame, ({ text }) => text.includes('will know you'));
    const sent = chromium.standin.nextSent();
    await again.send.click();
    expect(await sent).toMatchObject({ note: null });
    await other.close();

    await clickInBanner(frame, 'Say Why: more');
    await clickInBanner(frame, /^Marta won.t know me/);
    await waitForBanner(frame, ({ text }) => text.includes('not why'));
    await page.close();
  });
});
