import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { openInvitation } from './harness/generations';

// English is in the page's script; the words of the other languages come from storage when an invitation may come.
let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

it.each([
  ['German', 'Hallo Marta, ich bin auf Ihr Profil gestoßen und würde mein Netzwerk gerne erweitern.', 'Generic'],
  [
    'French',
    'Bonjour Marta, votre conférence à Oslo m’a convaincu ; j’aimerais suivre vos travaux à Lyon.',
    'Personal',
  ],
  [
    'Spanish',
    'Hola Marta, tu charla en Oslo sobre el pago sin contacto me convenció; quiero seguir tu trabajo.',
    'Personal',
  ],
  [
    'Portuguese',
    'Olá Marta, sua palestra em Oslo mudou nosso projeto; queria saber como vocês testaram as catracas.',
    'Personal',
  ],
])('a note in %s is judged in its own words', async (_, note, verdict) => {
  const page = await chromium.context.newPage();
  const { dialog } = await openInvitation(page, { start: 'note', mount: 'shadow' });
  await dialog.field.fill(note);
  const banner = await waitForBanner(dialog.frame, ({ status }) => status.startsWith(verdict));
  expect(banner.text).not.toContain('doesn’t speak this language');
  await page.close();
});
