import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeOutcome } from '../../src/messages';
import { defaultEffective } from '../../src/settings/model';
import { settingsKey } from '../../src/settings/store';
import { readStarts, readTemplates } from '../../src/templates';
import { de } from '../../src/words/de';
import { createBrowser, december, november } from './fake-browser';

let browser: ReturnType<typeof createBrowser>;
beforeEach(() => {
  browser = createBrowser();
});
afterEach(() => vi.restoreAllMocks());

describe('the snapshot', () => {
  it('is written once at install', async () => {
    const { wake } = browser.start();
    wake();
    await browser.idle();
    const { templates, starts, ...rest } = browser.effective();
    const { templates: _templates, starts: _starts, ...defaults } = defaultEffective;
    expect(rest).toEqual(defaults);
    expect([readTemplates(templates).length, readStarts(starts).length]).toEqual([templates.length, starts.length]);
    expect(templates.length).toBeGreaterThan(5);
    expect(browser.snapshots).toBe(1);
    expect(browser.title).toBe('Say Why');
  });

  it('isn’t written again by a worker that finds it good', async () => {
    browser.start();
    await browser.idle();
    browser.items = JSON.parse(JSON.stringify(browser.items), (_, value) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    );
    const before = browser.writes;
    browser.start().wake();
    await browser.idle();
    expect(browser.writes).toBe(before);
  });

  it('is made good again by the next worker when one died before it wrote', async () => {
    browser.items = { [settingsKey]: { version: 2, on: false, docs: [] }, effective: defaultEffective };
    browser.start();
    await browser.idle();
    expect(browser.effective().on).toBe(false);
  });

  it('speaks the browser’s language where there is a table, else English', async () => {
    browser = createBrowser({ language: 'de-AT' });
    browser.start();
    await browser.idle();
    expect(browser.effective()).toMatchObject({ language: 'de', messages: de });

    browser = createBrowser({ language: 'fr' });
    browser.start();
    await browser.idle();
    expect(browser.effective()).toMatchObject({ language: 'en', messages: null });
  });

  it('speaks English, and says why once, where the table can’t be read', async () => {
    browser = createBrowser({ language: 'de' });
    browser.tables = {};
    browser.start();
    await browser.idle();
    expect(browser.effective()).toMatchObject({ language: 'en', messages: null });
    expect(browser.reports).toEqual(['The words of the interface could not be read; it speaks English.']);
  });
});

describe('a change of settings', () => {
  it('is stored together with the snapshot, in one write', async () => {
    const { background } = browser.start();
    await browser.idle();
    const before = browser.writes;
    expect(await background.change({ kind: 'unflag', rule: 'length' })).toBe('saved');
    expect(browser.writes).toBe(before + 1);
    expect(browser.everything().settings.unflagged).toEqual(['length']);
    expect(browser.effective().rules.importance.length).toBe('off');
  });

  it('is never lost to another at the same time', async () => {
    const { background } = browser.start();
    const outcomes = await Promise.all([
      background.change({ kind: 'unflag', rule: 'length' }),
      background.change({ kind: 'unflag', rule: 'offer' }),
      background.notesSeen(3),
      background.change({ kind: 'snooze', until: november + 1000 }),
      background.noteSent(),
      background.change({ kind: 'flag again', rule: 'length' }),
      background.change({ kind: 'unflag', rule: 'fresh' }),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(5);
    expect(browser.effective()).toMatchObject({
      unflagged: ['offer', 'fresh'],
      snoozedUntil: november + 1000,
      notesSeen: { left: 2, at: november },
    });
    expect(browser.everything().settings).toMatchObject({
      unflagged: ['offer', 'fresh'],
      snoozedUntil: november + 1000,
    });
  });

  it('refused by the browser changes nothing, is said without any content, and doesn’t stop the next', async () => {
    const { background } = browser.start();
    await browser.idle();
    const before = structuredClone(browser.items);
    browser.refusing = true;
    expect(await background.change({ kind: 'switch', on: false })).toBe<ChangeOutcome>('refused');
    expect(browser.items).toEqual(before);
    expect(browser.reports).toEqual(['The browser refused to store something; what was stored before stays.']);
    browser.refusing = false;
    expect(await background.change({ kind: 'switch', on: false })).toBe('saved');
    expect(browser.effective().on).toBe(false);
  });

  it('leaves settings of a newer version alone', async () => {
    const newer = { version: 3, on: 'sometimes' };
    browser = createBrowser({ items: { [settingsKey]: newer } });
    const { background } = browser.start();
    expect(await background.change({ kind: 'switch', on: false })).toBe('newer');
    expect(browser.items[settingsKey]).toEqual(newer);
    expect(browser.effective()).toMatchObject({ on: true, people: [] });
  });

  it('shows in the name of the toolbar button', async () => {
    browser = createBrowser({ language: 'de' });
    const { background } = browser.start();
    await background.change({ kind: 'snooze', until: new Date(2026, 10, 3, 15, 40).getTime() });
    expect(browser.title).toBe('Say Why: Ruhe bis 15:40');
    await background.change({ kind: 'switch', on: false });
    expect(browser.title).toBe('Say Why ist aus');
    await background.change({ kind: 'switch', on: true });
    expect(browser.title).toBe('Say Why');
  });
});

describe('the notes left', () => {
  it('count down with each note sent, across workers, still as of when LinkedIn said it', async () => {
    await browser.start().background.notesSeen(2);
    browser.time += 86_400_000;
    await browser.start().background.noteSent();
    expect(browser.effective().notesSeen).toEqual({ left: 1, at: november });
    const { background } = browser.start();
    await background.noteSent();
    await background.noteSent();
    expect(browser.effective().notesSeen).toEqual({ left: 0, at: november });
  });

  it('stay unknown where LinkedIn never said them, and are forgotten where it stops counting', async () => {
    const { background } = browser.start();
    await background.noteSent();
    expect(browser.effective().notesSeen).toBeNull();
    await background.notesSeen(2);
    await background.notesSeen('unlimited');
    expect(browser.effective().notesSeen).toBeNull();
  });

  it('said again on the same day cost no further write, on another day they are as of then', async () => {
    const { background } = browser.start();
    await background.notesSeen(2);
    const before = browser.writes;
    browser.time += 3_600_000;
    await background.notesSeen(2);
    expect(browser.writes).toBe(before);
    browser.time += 86_400_000;
    await background.notesSeen(2);
    expect(browser.effective().notesSeen).toEqual({ left: 2, at: browser.time });
  });

  it('are unknown again next month', async () => {
    await browser.start().background.notesSeen(2);
    browser.time = december;
    browser.start();
    await browser.idle();
    expect(browser.effective().notesSeen).toBeNull();
  });

  it('survive a change of settings', async () => {
    const { background } = browser.start();
    await background.notesSeen(2);
    await background.change({ kind: 'switch', on: false });
    expect(browser.effective().notesSeen).toEqual({ left: 2, at: november });
  });
});

describe('held blanks sent anyway', () => {
  it('are counted across workers, until the person answers whether to be asked', async () => {
    await browser.start().background.heldBlankSent();
    await browser.start().background.heldBlankSent();
    expect(browser.effective().blanksSentAnyway).toBe(2);
    const { background } = browser.start();
    await background.change({ kind: 'asking', asking: 'always' });
    await background.notesSeen(2);
    expect(browser.effective().blanksSentAnyway).toBe(2);
    await background.change({ kind: 'ask on blank', on: true });
    expect(browser.effective()).toMatchObject({ blanksSentAnyway: 0, askOnBlank: true, notesSeen: { left: 2 } });
    await background.heldBlankSent();
    expect(browser.effective().blanksSentAnyway).toBe(1);
    await background.change({ kind: 'ask on blank', on: false });
    expect(browser.effective()).toMatchObject({ blanksSentAnyway: 0, askOnBlank: false });
  });

  it('stop being counted where the snapshot would no longer take the number', async () => {
    browser.items = { observed: { notesSeen: null, blanksSentAnyway: 1000 } };
    await browser.start().background.heldBlankSent();
    expect(browser.effective().blanksSentAnyway).toBe(1000);
  });
});

describe('people who will know the person', () => {
  const person = { name: 'Marta Lindqvist', slug: 'marta-lindqvist' };

  it('reach the snapshot, and leave it when they are forgotten', async () => {
    const { background } = browser.start();
    expect(await background.change({ kind: 'knows me', person })).toBe('saved');
    expect(browser.effective().people).toEqual([person]);
    expect(browser.everything().settings.people).toEqual([person]);
    await background.change({ kind: 'forget', person: { name: 'marta lindqvist' } });
    expect(browser.effective().people).toEqual([]);
  });
});

describe('a worker that ends between any two steps', () => {
  /** What counts, in the order in which a person did it. */
  const story = async ({ background }: ReturnType<typeof browser.start>) => {
    await background.notesSeen(3);
    await background.heldBlankSent();
    await background.change({ kind: 'knows me', person: { name: 'Ann Lee' } });
    await background.change({ kind: 'ask on blank', on: false });
    await background.noteSent();
  };
  const kept = () => {
    const { notesSeen, blanksSentAnyway, people, askOnBlank } = browser.effective();
    return { left: notesSeen?.left ?? null, blanksSentAnyway, people: people.length, askOnBlank };
  };
  const stages = [
    { left: null, blanksSentAnyway: 0, people: 0, askOnBlank: true },
    { left: 3, blanksSentAnyway: 0, people: 0, askOnBlank: true },
    { left: 3, blanksSentAnyway: 1, people: 0, askOnBlank: true },
    { left: 3, blanksSentAnyway: 1, people: 1, askOnBlank: true },
    { left: 3, blanksSentAnyway: 0, people: 1, askOnBlank: false },
    { left: 2, blanksSentAnyway: 0, people: 1, askOnBlank: false },
  ];

  it('leaves what was stored whole, and the next worker goes on from there', async () => {
    const seen = new Set<number>();
    for (let steps = 0; steps < 90; steps++) {
      browser = createBrowser();
      browser.stepsLeft = steps;
      void story(browser.start());
      await browser.idle();
      browser.stepsLeft = Number.POSITIVE_INFINITY;
      const next = browser.start();
      await browser.idle();
      const stage = stages.findIndex((each) => JSON.stringify(each) === JSON.stringify(kept()));
      expect(stage, `after ${steps} steps: ${JSON.stringify(kept())}`).toBeGreaterThanOrEqual(0);
      seen.add(stage);
      expect(browser.effective()).toMatchObject({ people: browser.everything().settings.people });
      expect(await next.background.change({ kind: 'switch', on: false })).toBe('saved');
    }
    expect([...seen]).toEqual([0, 1, 2, 3, 4, 5]);
  }, 30_000);

  it('lets a write that the browser refuses change nothing, and the next one through', async () => {
    const { background } = browser.start();
    await background.heldBlankSent();
    const before = structuredClone(browser.items);
    browser.refusing = true;
    await story({ background } as ReturnType<typeof browser.start>);
    expect(browser.items).toEqual(before);
    browser.refusing = false;
    await background.heldBlankSent();
    expect(browser.effective().blanksSentAnyway).toBe(2);
  });
});

describe('what a note can start from', () => {
  const invite = { recipient: { name: 'Marta Lindqvist', firstName: 'Marta' }, mutualContacts: ['Ann Lee'] };

  it('is told out of the templates in force, and kept nowhere', async () => {
    const { background } = browser.start();
    const offer = await background.offer(invite);
    expect(offer?.starts[0]).toMatchObject({ id: 'mutual', fact: 'Ann Lee' });
    expect(offer?.templates).toHaveLength(3);
    expect(JSON.stringify([browser.items, browser.session])).not.toContain('Ann Lee');
  });

  it('is in the language in force', async () => {
    browser = createBrowser({ language: 'de-CH' });
    const offer = await browser.start().background.offer(invite);
    expect(offer?.starts[0]?.whole.text).toMatch(/^Hallo Marta/);
  });
});

it('keeps silent on what isn’t for it', () => {
  const { hear } = browser.start();
  expect(hear({ kind: 'how does it stand', body: null })).toBeUndefined();
  expect(hear({ kind: 'change settings', body: { kind: 'switch' } })).toBeUndefined();
});

it('opens the settings for a page that asks, and says so once where the browser refuses', async () => {
  const { background } = browser.start();
  await background.openSettings();
  expect(browser.settingsOpened).toBe(1);
  browser.refusing = true;
  await background.openSettings();
  expect(browser.settingsOpened).toBe(1);
  expect(browser.reports).toContain('The browser refused to open the settings.');
});
