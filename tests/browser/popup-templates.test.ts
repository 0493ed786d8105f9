import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Switches } from '../standin/switches';
import { waitForBanner } from './harness/accessibility';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { pressConnect } from './harness/dialog';
import { openPopup, type Popup } from './harness/popup';

let chromium: ChromiumSession;
beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1200, height: 800 } });
});
afterAll(() => chromium.close());

const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
  await (await chromium.worker()).evaluate('chrome.storage.session.clear()');
});

/** A page with the dialog open at the note step, or as the switches say. */
async function openDialog(person = 'marta-lindqvist', switches: Partial<Switches> = {}) {
  const page = await chromium.open(`/in/${person}/`, { start: 'note', left: 2, ...switches });
  pages.push(page);
  const dialog = await pressConnect(page);
  await waitForBanner(dialog.frame);
  return { page, ...dialog };
}

/** The popup over the tab in front, once it has heard from it. */
async function openOver(said: string): Promise<Popup> {
  const popup = await openPopup(chromium);
  await popup.waitForText(said);
  return popup;
}

const selected = (popup: Popup) =>
  popup.evaluate<string>(`document.querySelector('[role=option][aria-selected=true] .title').innerText`);
const focused = (popup: Popup) =>
  popup.evaluate<string>(`document.activeElement.id || document.activeElement.getAttribute('aria-label')`);
/** Chooses a template by a word of its title, as a person does in the search. */
async function choose(popup: Popup, title: string): Promise<void> {
  await popup.type(title);
  await popup.waitFor(`document.querySelectorAll('[role=option]').length === 1`);
  await popup.press('Enter');
  await popup.waitFor(`document.querySelector('.sentence')`);
}
/** Has the popup keep what it copies where a test can read it. */
const copies = `navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }`;

describe('templates, by keyboard alone', () => {
  it('the best one is ready; its blank is filled in within the sentence, and Enter leads to Insert', async () => {
    const { field } = await openDialog();
    const popup = await openOver('To Marta · note open · 200 · 2 left');
    expect(await focused(popup)).toBe('search');
    expect(await selected(popup)).toBe('Someone we both know');
    await popup.press('ArrowDown');
    expect(await selected(popup)).toBe('We met');
    await popup.press('ArrowUp', 'ArrowUp');
    expect(await selected(popup)).toBe('Someone we both know');
    await popup.press('Enter');
    await popup.waitForText('1 blank left');
    expect(await focused(popup)).toBe('from where?');
    await popup.type('from the tram pilot');
    await popup.waitForText('It meets your rules.');
    await popup.press('Enter');
    expect(await focused(popup)).toBe('insert');
    await popup.press('Enter');
    await popup.waitForText('It’s in your note now.');
    const note = 'Hi Marta, I know Ann Lee from the tram pilot and saw that you do too.';
    expect(await field.inputValue()).toMatch(new RegExp(`^${note}`));
  });

  it('a note of one’s own is added to or replaced only when one says so', async () => {
    const { field } = await openDialog();
    await field.fill('My own words.');
    const popup = await openOver('To Marta');
    await choose(popup, 'We met');
    await popup.type('in Oslo');
    await popup.press('Enter', 'Enter');
    await popup.waitForText('There are words of your own in the note.');
    expect(await field.inputValue()).toBe('My own words.');
    // The press that asked may be a double one: what it lands on loses nothing.
    expect(await focused(popup)).toBe('add');
    await popup.press('Enter');
    await popup.waitForText('It’s in your note now.');
    expect(await field.inputValue()).toMatch(/My own words\..*we met in Oslo/is);
    await popup.press('Enter');
    await popup.waitFor(`document.querySelector('#replace')`);
    await popup.click('#replace');
    await popup.waitForText('It’s in your note now.');
    expect(await field.inputValue()).toMatch(/^Hi Marta, we met in Oslo and/);
    expect(await focused(popup)).toBe('insert');
  });

  it('at the first step it opens the note, and the blank that is left is what one types over', async () => {
    const { field } = await openDialog('marta-lindqvist', { start: 'choose' });
    const popup = await openOver('To Marta · no note yet');
    await choose(popup, 'We met');
    await popup.click('#insert');
    await popup.waitForText('It’s in your note now.');
    expect(await field.inputValue()).toMatch(/^Hi Marta, we met \{where\?\} and/);
    const inNote = await field.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(inNote).toBe('{where?}');
    await popup.waitForText('note open');
  });

  it('what is too long stops at the limit, and says so', async () => {
    const { field } = await openDialog();
    const popup = await openOver('To Marta');
    await choose(popup, 'We met');
    await popup.type('somewhere far beyond the last stop of the line '.repeat(6));
    await popup.waitForText('over');
    await popup.click('#insert');
    await popup.waitForText('it stops at the limit');
    expect((await field.inputValue()).length).toBeLessThanOrEqual(200);
  });

  it.each(['iframe', 'preload', 'dialog'] as const)(
    'goes into the frame and root that hold the dialog: %s',
    async (mount) => {
      const { field } = await openDialog('jonas-aalto', { mount, account: 'premium', start: 'choose' });
      const popup = await openOver('To Jonas · no note yet');
      await choose(popup, 'We met');
      await popup.type('in Turku');
      await popup.press('Enter', 'Enter');
      await popup.waitForText('It’s in your note now.');
      expect(await field.inputValue()).toMatch(/^Hi Jonas, we met in Turku/);
    },
  );

  it('goes into the tab in front, and nowhere else', async () => {
    const behind = await openDialog('jonas-aalto');
    const { field } = await openDialog();
    const popup = await openOver('To Marta');
    await choose(popup, 'We met');
    await popup.type('in Oslo');
    await popup.press('Enter', 'Enter');
    await popup.waitForText('It’s in your note now.');
    expect(await field.inputValue()).toContain('we met in Oslo');
    expect(await behind.field.inputValue()).toBe('');
  });
});

describe('templates of one’s own', () => {
  it('fewer than eight have no search; markup, bidi marks and nearly ten thousand characters stand there as text', async () => {
    pages.push(await chromium.open('/feed/'));
    const worker = await chromium.worker();
    const text = `<b onclick="x">\u202E&amp;</b> {what?} ${'and on '.repeat(1400)}`;
    const own = [
      { id: 'long', title: '<i>Mine</i>', purpose: null, language: '', formality: 'any', text },
      { id: 'short', title: '', purpose: null, language: '', formality: 'any', text: 'Hello {firstName}.' },
    ];
    const set = (value: string) =>
      worker.evaluate(`chrome.storage.local.get('effective').then(({ effective }) => {
        globalThis.before ??= effective.templates;
        return chrome.storage.local.set({ effective: { ...effective, templates: ${value} } });
      })`);
    await set(JSON.stringify(own));
    const popup = await openOver('No invitation');
    expect(await focused(popup)).toBe('list');
    expect(await popup.evaluate(`document.querySelector('#search')`)).toBeNull();
    expect(await selected(popup)).toBe('<i>Mine</i>');
    await popup.press('ArrowDown');
    expect(await selected(popup)).toBe('Untitled');
    await popup.press('ArrowUp', 'Enter');
    await popup.waitFor(`document.activeElement.getAttribute('aria-label') === 'what?'`);
    await popup.type('\u202E<script>{firstName}');
    await popup.evaluate(copies);
    await popup.click('#copy');
    await popup.waitForText('Copied.');
    const note = text.replace('{what?}', '\u202E<script>{firstName}');
    expect(await popup.evaluate(`window.copied === ${JSON.stringify(note)}`)).toBe(true);
    expect(await popup.evaluate(`document.documentElement.scrollWidth`)).toBe(360);
    await set('globalThis.before');
  });
});

describe('the rest of it, by keyboard alone', () => {
  it('keeps the focus when a press takes its own button away', async () => {
    await openDialog();
    const popup = await openOver('To Marta');
    await popup.press('Shift+Tab');
    expect(await focused(popup)).toBe('tab-templates');
    await popup.press('Shift+Tab', 'Shift+Tab');
    expect(await focused(popup)).toBe('snooze');
    await popup.press('Enter');
    await popup.waitForText('1 hour');
    await popup.press('Escape');
    expect(await focused(popup)).toBe('snooze');
    await popup.press('Enter', 'Tab', 'Enter');
    await popup.waitForText('Quiet until');
    expect(await focused(popup)).toBe('wake');
    await popup.press('Enter');
    await popup.waitForText('To Marta');
    expect(await focused(popup)).toBe('snooze');
    await popup.evaluate(`document.querySelector('#more').focus()`);
    await popup.press('Enter');
    await popup.waitForText('To Marta: blank');
    expect(await focused(popup)).toBe('more-title');
    await popup.press('Escape');
    expect(await focused(popup)).toBe('more');
    await popup.waitForText('Someone we both know');
  });
});

describe('without an invitation', () => {
  it('says so calmly, asks for what no page tells, and copies', async () => {
    const other = await chromium.context.newPage();
    pages.push(other);
    await other.goto('about:blank');
    const popup = await openOver('This tab isn’t LinkedIn.');
    await popup.evaluate(copies);
    await choose(popup, 'We met');
    expect(await focused(popup)).toBe('First name (may stay empty)');
    expect(await popup.evaluate(`document.querySelector('#insert')`)).toBeNull();
    await popup.type('Bo');
    await popup.press('Enter');
    expect(await focused(popup)).toBe('where?');
    await popup.type('<b>in\nOslo</b>');
    await popup.press('Enter');
    expect(await focused(popup)).toBe('copy');
    await popup.press('Space');
    await popup.waitForText('Copied.');
    expect(await popup.evaluate('window.copied')).toMatch(/^Hi Bo, we met <b>in Oslo<\/b> and/);
  });

  it('on a page of LinkedIn fills what it can, and Escape leads back to the search', async () => {
    pages.push(await chromium.open('/feed/'));
    const popup = await openOver('No invitation is open in this tab.');
    await popup.type('zebra');
    await popup.waitForText('No template says «zebra».');
    await popup.press('Escape');
    await choose(popup, 'phone');
    await popup.press('Escape');
    expect(await focused(popup)).toBe('search');
    expect(await selected(popup)).toBe('After a call');
  });
});

describe('what is half filled in', () => {
  it('is there again after closing, for that person alone, and gone once it stands in the note', async () => {
    const { page, field } = await openDialog();
    const first = await openOver('To Marta');
    await choose(first, 'After a call');
    await first.type('the ferry');
    await first.close();
    const again = await openOver('To Marta');
    expect(await selected(again)).toMatch(/^After a call\s+begun$/);
    await again.press('Enter');
    await again.waitFor(`document.querySelector('.blank textarea').value === 'the ferry'`);
    await again.close();
    await openDialog('jonas-aalto');
    const other = await openOver('To Jonas');
    expect(await other.evaluate('document.body.innerText')).not.toMatch(/ferry|begun/);
    await other.close();
    await page.bringToFront();
    const last = await openOver('To Marta');
    await last.press('Enter');
    await last.waitFor(`document.querySelector('#insert')`);
    await last.click('#insert');
    await last.waitForText('It’s in your note now.');
    expect(await field.inputValue()).toContain('the ferry');
    await last.close();
    const done = await openOver('To Marta');
    expect(await done.evaluate('document.body.innerText')).not.toContain('begun');
  });
});

describe('try a draft', () => {
  it('judges any text by the rules, marks it, keeps it, and puts it into the note', async () => {
    const { field } = await openDialog();
    const popup = await openOver('To Marta');
    await popup.evaluate(`document.querySelector('#tab-templates').focus()`);
    await popup.press('ArrowRight');
    expect(await focused(popup)).toBe('tab-try');
    await popup.press('Tab', 'Tab');
    expect(await focused(popup)).toBe('try-draft');
    await popup.type('Hi Mike, we met at the Oslo design meetup. I would love to hear how the tram pilot goes.');
    await popup.waitForText('This greets «Mike».');
    expect(await popup.evaluate(`document.querySelector('mark.error').textContent`)).toBe('Mike');
    // Whoever else it is for, Marta's name doesn't matter.
    await popup.click('#try-theirs');
    await popup.waitForText('It meets your rules.');
    await popup.close();
    const again = await openOver('To Marta');
    await again.click('#tab-try');
    await again.waitForText('This greets «Mike».');
    await again.click('#try-insert');
    await again.waitForText('It’s in your note now.');
    expect(await field.inputValue()).toMatch(/^Hi Mike, we met/);
  });

  it('takes ten thousand characters, markup and bidi marks for text', async () => {
    pages.push(await chromium.open('/feed/'));
    const popup = await openOver('No invitation');
    await popup.evaluate(copies);
    await popup.click('#tab-try');
    await popup.evaluate(`document.querySelector('#try-draft').select()`);
    const text = `<img src=x onerror="document.title='broken'">\u202E</textarea>{{firstName}}\n${'came across your profile '.repeat(400)}`;
    await popup.type(text);
    await popup.waitForText('fits anyone');
    const [value, marked, images, title, over] = await popup.evaluate<[string, string, number, string, boolean]>(`[
      document.querySelector('#try-draft').value, document.querySelector('.marked').textContent, document.images.length, document.title,
      document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight]`);
    expect(value).toBe(text);
    expect(marked.replaceAll('\u200b', '')).toBe(text);
    expect([images, title, over]).toEqual([0, 'Say Why', false]);
    await popup.click('#try-copy');
    expect(await popup.evaluate('window.copied')).toBe(text);
  });
});
