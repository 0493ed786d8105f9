import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Switches } from '../standin/switches';
import { banner, banners, waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { type ConnectDialog, pressConnect } from './harness/dialog';
import { distinctBoxes, recordFrames } from './harness/frames';

const generic = 'Hi Marta, I came across your profile and would love to connect with like-minded professionals.';
const personal = 'Hi Marta, we met at the Oslo design meetup last week. I would love to hear how the tram pilot goes.';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

async function openNote(switches: Partial<Switches> = {}): Promise<ConnectDialog> {
  const page = await chromium.open('/in/marta-lindqvist/', { start: 'note', ...switches });
  const dialog = await pressConnect(page);
  await dialog.field.waitFor();
  await waitForBanner(dialog.frame);
  return dialog;
}

describe('what is written', () => {
  it('is followed key by key, and said once the typing pauses', async () => {
    const { frame, field } = await openNote();
    await field.pressSequentially(generic.slice(0, 60));
    const during = await banner(frame);
    expect(during?.status).not.toMatch(/^Generic/);
    await field.pressSequentially(generic.slice(60));
    const after = await waitForBanner(frame, ({ status }) => status.startsWith('Generic'));
    expect(after.text).toContain('came across your profile');
    expect(await field.inputValue()).toBe(generic);
    await frame.page().close();
  });

  it('is followed when pasted', async () => {
    const { frame, field } = await openNote();
    await field.focus();
    await frame.page().keyboard.insertText(personal);
    await waitForBanner(frame, ({ status }) => status.startsWith('Personal'));
    await frame.page().close();
  });

  it.each([
    ["I'd like to add you to my professional network on LinkedIn.", /^Default/],
    [generic, /^Generic/],
    [personal, /^Personal/],
  ])('is read when it was there before: %s', async (prefill, status) => {
    const { frame, field } = await openNote({ prefill });
    await waitForBanner(frame, (found) => status.test(found.status));
    expect(await field.inputValue()).toBe(prefill);
    await frame.page().close();
  });

  it('is read when LinkedIn writes it, without any input event', async () => {
    const { frame, field, node } = await openNote({ ai: true });
    await node.locator('button', { hasText: 'AI' }).click();
    await waitForBanner(frame, ({ meter, status }) => status !== '' && !/^Blank/.test(status) && meter !== null);
    expect((await field.inputValue()).length).toBeGreaterThan(20);
    await frame.page().close();
  });

  it.each<Partial<Switches>>([
    { rerenderOnKey: true },
    { remount: true },
    { counterLate: true, sendLate: true },
    { csp: true },
    { fade: true },
  ])('is followed with one banner where LinkedIn has %j', async (switches) => {
    const { frame, field } = await openNote(switches);
    await field.pressSequentially(personal);
    const found = await waitForBanner(frame, ({ status }) => status.startsWith('Personal'));
    expect(found.meter?.value).toBeGreaterThan(60);
    expect(await banners(frame)).toHaveLength(1);
    expect(await field.inputValue()).toBe(personal);
    await frame.page().close();
  });

  it.each([
    ['free', 200, '3 notes left'],
    ['premium', 300, ''],
  ] as const)('is measured by the counter of a %s account: %i', async (account, limit, left) => {
    const { frame, field } = await openNote({ account });
    await field.fill(personal.padEnd(limit + 12, ' and trams'));
    const found = await waitForBanner(frame, ({ status }) => /12 characters over/.test(status));
    expect(found.text.includes('left')).toBe(left !== '');
    expect(found.text).toContain(left);
    await frame.page().close();
  });

  it('is not judged while an input method composes it', async () => {
    const { frame, field } = await openNote({ labels: 'ja' });
    await field.focus();
    const cdp = await frame.page().context().newCDPSession(frame.page());
    await cdp.send('Input.imeSetComposition', { text: 'とうきょう', selectionStart: 5, selectionEnd: 5 });
    const composing = await waitForBanner(frame);
    expect(composing.meter?.value).toBe(0);
    await cdp.send('Input.insertText', { text: '東京のイベントでお会いしました' });
    const done = await waitForBanner(frame, ({ status }) => !/^Blank/.test(status));
    expect(done.status).not.toMatch(/Generic|Default/);
    await frame.page().close();
  });
});

describe('while one types', () => {
  it.each<Partial<Switches>>([
    {},
    { mount: 'light' },
    { align: 'center' },
    { mount: 'dialog-bare' },
    { rerenderOnKey: true },
  ])('neither the field nor Send moves by a pixel: %j', async (switches) => {
    const { frame, field } = await openNote(switches);
    await field.click();
    const recording = await recordFrames(frame);
    await field.pressSequentially("I'd like to add you to my professional network on LinkedIn. ");
    await waitForBanner(frame, ({ status }) => status.startsWith('Default'));
    await field.pressSequentially(personal.slice(0, 120));
    await waitForBanner(frame, ({ status }) => !status.startsWith('Default'));
    const frames = await recording.stop();
    expect(frames.length).toBeGreaterThan(30);
    for (const part of ['dialog', 'field', 'send', 'host'] as const)
      expect(distinctBoxes(frames, part), part).toHaveLength(1);
    expect(new Set(frames.map(({ scroll }) => scroll)).size).toBe(1);
    await frame.page().close();
  });

  it('the focus stays in the field', async () => {
    const { frame, field } = await openNote();
    await field.click();
    await field.pressSequentially(generic);
    await waitForBanner(frame, ({ status }) => status.startsWith('Generic'));
    await frame.page().keyboard.type('!');
    expect(await field.inputValue()).toBe(`${generic}!`);
    await frame.page().close();
  });
});
