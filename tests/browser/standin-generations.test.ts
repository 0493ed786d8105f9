import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Generation } from '../standin/switches';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import type { ConnectDialog } from './harness/dialog';
import { openInvitation } from './harness/generations';

// The look-alike's older generations and the likely next one, without the extension.
let session: ChromiumSession;

beforeAll(async () => {
  session = await launchChromium({ extension: null });
});
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});
afterAll(() => session.close());

test.each(['today', 'hashed'] as const)(
  'of the generation %s, "How do you know X?" leads on by an answer, by way of an address for one of them',
  async (generation) => {
    const { page, dialog } = await openInvitation(session, { generation, howKnow: true });
    const pill = (name: string) => dialog.node.getByRole('button', { name, exact: true });
    const connect = pill('Connect');
    expect(await dialog.heading.textContent()).toBe('How do you know Marta?');
    expect(await connect.isDisabled()).toBe(true);
    await pill('I don’t know Marta').click();
    expect(await connect.isDisabled()).toBe(true);
    await pill('Friend').focus();
    await page.keyboard.press('Enter');
    expect(await connect.isDisabled()).toBe(true);
    await dialog.node.locator('input[type="email"]').fill('marta@example.com');
    await connect.click();
    const sent = session.standin.nextSent();
    await dialog.node.getByRole('button', { name: 'Send without a note' }).click();
    expect(await sent).toMatchObject({ reason: 'Friend', email: 'marta@example.com', note: null });
  },
);

const older: [Generation, string][] = [
  ['2022', 'click'],
  ['2017', 'click'],
  ['2014', 'submit'],
  ['sales', 'click'],
  ['hashed', 'click'],
];

describe.each(older)('of the generation %s', (generation, how) => {
  const note = 'Hi Marta,\n“trams” & <b>queues</b>  — see you 👋🏽';
  const singleStep = generation === '2014' || generation === 'sales';
  const answered = generation === '2014' ? { reason: 'Friend' } : {};

  test('sends a note to the letter, by the keyboard alone', async () => {
    const { page, dialog } = await openInvitation(session, { generation });
    if (!singleStep) {
      await dialog.secondary.focus();
      await page.keyboard.press('Enter');
    }
    await dialog.field.waitFor();
    if (generation === '2014') await page.locator('#IF-reason-iweReconnect').press('Space');
    await dialog.field.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(note);
    await dialog.send.focus();
    const sent = session.standin.nextSent();
    await page.keyboard.press('Enter');
    expect(await sent).toEqual({
      to: 'Marta Lindqvist',
      slug: 'marta-lindqvist',
      note,
      step: 'note',
      how,
      trusted: true,
      ...answered,
    });
    await dialog.node.waitFor({ state: 'detached' });
  });

  test('sends nothing where it is closed', async () => {
    const before = session.standin.sent.length;
    const { dialog } = await openInvitation(session, { generation });
    await dialog.dismiss.click();
    await dialog.node.waitFor({ state: 'detached' });
    expect(session.standin.sent.length).toBe(before);
  });
});

test('the page of 2014 starts with the text that LinkedIn wrote, and asks how one knows them', async () => {
  const before = session.standin.sent.length;
  const { page, dialog } = await openInvitation(session, { generation: '2014' });
  expect(new URL(page.url()).pathname).toBe('/people/invite');
  expect(await dialog.field.inputValue()).toBe(
    "I'd like to add you to my professional network on LinkedIn.\n\n- Sam Rivera",
  );
  await dialog.send.click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Other').check();
  await dialog.send.click();
  await page.getByText('Please enter an email address.').waitFor();
  expect(session.standin.sent.length).toBe(before);
  await page.locator('input[type="email"]').fill('marta@example.com');
  await dialog.send.click();
  await page.getByText('Invitation to Marta Lindqvist sent.').waitFor();
  expect(session.standin.sent.at(-1)).toMatchObject({ reason: 'Other', email: 'marta@example.com' });
});

test('the dialog of 2022 allows 300 characters and counts those that remain', async () => {
  const { page, dialog } = await openInvitation(session, { generation: '2022', start: 'note' });
  expect(await dialog.heading.textContent()).toBe('You can customize this invitation');
  await dialog.field.pressSequentially('four');
  expect(await dialog.node.textContent()).toContain('296 / 300');
  await dialog.field.fill('');
  await page.keyboard.insertText('x'.repeat(301));
  expect(await dialog.field.inputValue()).toHaveLength(300);
});

test('the likely next dialog has no name that stays, and keeps its buttons from step to step', async () => {
  const classesOf = (dialog: ConnectDialog) =>
    dialog.node.evaluate((node) => [node, ...node.querySelectorAll('*')].flatMap((one) => [...one.classList]));
  const { dialog } = await openInvitation(session, { generation: 'hashed' });
  const buttons = await dialog.send.elementHandle();
  await dialog.secondary.click();
  await dialog.field.waitFor();
  expect(await dialog.send.evaluate((now, before) => now === before, buttons)).toBe(true);
  const attributes = await dialog.node.evaluate((node) =>
    [node, ...node.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()),
  );
  expect(attributes.filter((name) => name === 'id' || name === 'name' || name.startsWith('data-'))).toEqual([]);
  const here = await classesOf(dialog);
  expect(here.every((name) => /^_[0-9a-f]{8}$/.test(name))).toBe(true);
  const other = await openInvitation(session, { generation: 'hashed', start: 'note' });
  expect((await classesOf(other.dialog)).filter((name) => here.includes(name))).toEqual([]);
});
