import { beforeEach, describe, expect, it } from 'vitest';
import type { SettingsApi } from '../../src/messages/settings';
import type { SettingsChange } from '../../src/settings/edits';
import { exported } from '../../src/settings/files';
import { defaultSettings, most } from '../../src/settings/settings';
import { readTemplates } from '../../src/templates';
import { full, noon, ownRule } from '../settings/fixtures';
import { createBrowser, november } from './fake-browser';

let browser: ReturnType<typeof createBrowser>;
let settings: SettingsApi;
beforeEach(async () => {
  browser = createBrowser();
  ({ settings } = browser.start());
  await browser.pass();
});
const now = () => browser.everything().settings;

describe('an edit', () => {
  it.each<[SettingsChange, Partial<typeof full>]>([
    [{ kind: 'sending', rules: full.sending }, { sending: full.sending }],
    [{ kind: 'receiving', rules: full.receiving }, { receiving: full.receiving }],
    [{ kind: 'own rule', rule: ownRule }, { ownRules: [ownRule] }],
    [
      { kind: 'template', template: { id: 'a', title: 'A', parts: [1, null] } },
      { templates: [{ id: 'a', title: 'A', parts: [1, null] }] },
    ],
    [{ kind: 'ask at', verdicts: ['generic'] }, { askAt: ['generic'] }],
    [{ kind: 'compact', on: true }, { compact: true }],
    [{ kind: 'language', language: { tag: 'de' } }, { language: { tag: 'de' } }],
    [{ kind: 'company', company: ' Ruter ' }, { companies: ['Ruter'] }],
    [{ kind: 'about me', me: full.me }, { me: full.me }],
    [{ kind: 'keep', place: 'device' }, { place: 'device' }],
    [{ kind: 'knows me', person: { name: 'Ann Lee' } }, { people: [{ name: 'Ann Lee' }] }],
    [{ kind: 'unflag', rule: 'length' }, { unflagged: ['length'] }],
  ])('%j is stored, and survives a restart of the browser', async (edit, expected) => {
    expect(await settings.edit(edit)).toBe('saved');
    browser.start();
    await browser.pass();
    expect(now()).toEqual({ ...defaultSettings, ...expected });
  });

  it('puts a rule in place of the one with its id, and drops it', async () => {
    await settings.edit({ kind: 'own rule', rule: ownRule });
    await settings.edit({ kind: 'own rule', rule: { ...ownRule, id: 'b' } });
    await settings.edit({ kind: 'own rule', rule: { ...ownRule, title: 'Else' } });
    expect(now().ownRules).toEqual([
      { ...ownRule, title: 'Else' },
      { ...ownRule, id: 'b' },
    ]);
    await settings.edit({ kind: 'drop rule', id: 'role' });
    await settings.edit({ kind: 'forget company', company: 'nobody’s' });
    expect(now().ownRules.map(({ id }) => id)).toEqual(['b']);
  });

  it.each<unknown>([
    { kind: 'sending', rules: { ...full.sending, threshold: 200 } },
    { kind: 'own rule', rule: { ...ownRule, id: 'a/b' } },
    { kind: 'own rule', rule: { ...ownRule, title: 'x'.repeat(most.title + 1) } },
    { kind: 'own rule', rule: { ...ownRule, test: { kind: 'all', of: [] } } },
    { kind: 'template', template: { id: 'a', text: 'x'.repeat(most.template) } },
    { kind: 'template', template: JSON.parse('{"id": "a", "__proto__": {"x": 1}}') },
    { kind: 'company', company: ' ' },
    { kind: 'language', language: { tag: '<b>' } },
    { kind: 'keep', place: 'moon' },
    { kind: 'nonsense' },
    null,
  ])('that isn’t one (%j) changes nothing', async (edit) => {
    const before = structuredClone(browser.items);
    expect(await settings.edit(edit as SettingsChange)).toBe('refused');
    expect(browser.items).toEqual(before);
  });

  it('finds no room for one more than there may be, and room for a change', async () => {
    const ownRules = Array.from({ length: most.ownRules }, (_, i) => ({ ...ownRule, id: `r${i}` }));
    expect(await settings.import(exported({ ...defaultSettings, ownRules }, noon), 'replace')).toBe('saved');
    expect(await settings.edit({ kind: 'own rule', rule: ownRule })).toBe('too many');
    expect(await settings.edit({ kind: 'own rule', rule: { ...ownRule, id: 'r7' } })).toBe('saved');
  });

  it('of a newer version’s settings changes nothing, nor does anything else', async () => {
    const newer = { version: 9, all: 'else' };
    browser.items = { settings: newer };
    ({ settings } = browser.start());
    await browser.pass();
    expect(await settings.edit({ kind: 'compact', on: true })).toBe('newer');
    expect(await settings.import(exported(full, noon), 'replace')).toBe('newer');
    expect(await settings.undoImport()).toBe('newer');
    expect(await settings.deleteEverything()).toBe('newer');
    expect(await settings.exported()).toBeNull();
    expect(browser.items['settings']).toEqual(newer);
    expect(browser.everything()).toMatchObject({ newer: true, settings: defaultSettings });
  });
});

describe('an import', () => {
  const text = exported(full, noon);

  it('is shown first, changes nothing by that, and is what was exported', async () => {
    const before = structuredClone(browser.items);
    const preview = await settings.preview(text, 'replace');
    expect(preview).toMatchObject({ ok: true });
    expect(browser.items).toEqual(before);
    expect(await settings.import(text, 'replace')).toBe('saved');
    expect(now()).toEqual(full);
    expect(JSON.parse((await settings.exported()) ?? '')).toEqual(JSON.parse(exported(full, browser.time)));
    expect(browser.effective()).toMatchObject({
      on: false,
      people: full.people,
      language: 'de',
      rules: { own: [{ id: 'role' }] },
    });
  });

  it('that is bad names field and place, and changes nothing', async () => {
    const before = structuredClone(browser.items);
    const bad = text.replace('"threshold": 40', '"threshold": 400');
    const fault = { reason: 'out of range', field: 'sending.threshold', line: 26, column: 7 };
    expect(await settings.preview(bad, 'replace')).toEqual({ ok: false, fault });
    expect(await settings.import(bad, 'replace')).toEqual({ fault });
    expect(browser.items).toEqual(before);
  });

  it('that storage refuses changes nothing', async () => {
    const before = structuredClone(browser.items);
    browser.refusing = true;
    expect(await settings.import(text, 'replace')).toBe('refused');
    expect(browser.items).toEqual(before);
  });

  it('is taken back, with the order of lists, even by the next worker', async () => {
    const before = {
      ...defaultSettings,
      companies: ['Vy', 'Ruter', 'Posten'],
      people: [{ name: 'Bo Dahl' }, { name: 'Ann Lee' }],
      compact: true,
      on: true,
    };
    await settings.import(exported(before, noon), 'replace');
    await settings.import(text, 'replace');
    expect(browser.everything().undo).toEqual({ at: browser.time });
    ({ settings } = browser.start());
    expect(await settings.undoImport()).toBe('saved');
    expect(now()).toEqual(before);
    expect(browser.everything().undo).toBeNull();
    expect(await settings.undoImport()).toBe('saved');
    expect(now()).toEqual(before);
  });

  it('is taken back but for what was changed since', async () => {
    await settings.edit({ kind: 'company', company: 'Vy' });
    await settings.import(text, 'replace');
    await settings.edit({ kind: 'own rule', rule: { ...ownRule, title: 'Changed since' } });
    await settings.edit({ kind: 'knows me', person: { name: 'New since' } });
    await settings.edit({ kind: 'switch', on: true });
    await settings.undoImport();
    expect(now()).toEqual({
      ...defaultSettings,
      companies: ['Vy'],
      ownRules: [{ ...ownRule, title: 'Changed since' }],
      people: [{ name: 'New since' }],
    });
  });
});

describe('what was told and set aside', () => {
  it('stays until the person has it away', async () => {
    browser.items = { settings: 'torn' };
    ({ settings } = browser.start());
    await browser.pass();
    const [notice] = browser.everything().notices;
    expect(notice).toMatchObject({ kind: 'repaired', fields: ['settings'], at: browser.everything().aside[0]?.at });
    expect(browser.everything().aside).toMatchObject([{ key: 'settings', raw: 'torn' }]);
    expect(await settings.dismiss('nonsense')).toBe('saved');
    expect(browser.everything().notices).toHaveLength(1);
    expect(await settings.dismiss(notice?.id ?? '')).toBe('saved');
    expect(await settings.discardAside()).toBe('saved');
    expect(browser.everything()).toMatchObject({ notices: [], aside: [] });
  });
});

describe('the language', () => {
  it('is the one that was chosen, the browser’s, or that of LinkedIn’s pages', async () => {
    browser.language = 'de-CH';
    const { background, settings: chosen } = browser.start();
    await browser.pass();
    expect(browser.effective().language).toBe('de');
    await chosen.edit({ kind: 'language', language: { tag: 'en' } });
    expect(browser.effective()).toMatchObject({ language: 'en', messages: null });
    await chosen.edit({ kind: 'language', language: 'linkedin' });
    expect(browser.effective().language).toBe('de');
    await background.pageLanguage('en-US');
    expect(browser.effective().language).toBe('en');
    const before = browser.writes;
    await background.pageLanguage('en-US');
    expect(browser.writes).toBe(before);
    await background.pageLanguage('de"><script>');
    expect(browser.effective().language).toBe('en');
  });
});

describe('templates', () => {
  const ids = () => readTemplates(browser.effective().templates).map(({ id }) => id);

  it('reach pages in the language that was chosen, ours as the person left them and their own', async () => {
    await settings.edit({ kind: 'language', language: { tag: 'pt-BR' } });
    expect(browser.effective().language).toBe('en');
    expect(ids().every((id) => id.startsWith('pt-'))).toBe(true);
    const [first = '', second = ''] = ids();
    await settings.edit({ kind: 'template', template: { id: first, deleted: true } });
    await settings.edit({ kind: 'template', template: { id: second, title: 'Mine' } });
    await settings.edit({ kind: 'template', template: { id: 'own', title: 'Own', text: 'Hi {firstName}', place: 0 } });
    expect(ids()).not.toContain(first);
    expect(ids()[0]).toBe('own');
    expect(readTemplates(browser.effective().templates)).toContainEqual(
      expect.objectContaining({ id: second, title: 'Mine', language: 'pt' }),
    );
    await settings.edit({ kind: 'drop template', id: first });
    expect(ids()).toContain(first);
  });

  it('are put in order at once, all or none', async () => {
    const own = (id: string, place: number) => ({ id, title: id, text: 'Hi', place });
    const many = Array.from({ length: 199 }, (_, i) => own(`own-${i}`, i));
    expect(await settings.edit({ kind: 'templates', templates: many })).toBe('saved');
    const writes = browser.writes;
    const moved = [own('own-0', 500), own('own-1', 499)];
    expect(await settings.edit({ kind: 'templates', templates: moved })).toBe('saved');
    expect(browser.writes).toBe(writes + 1);
    expect(
      ids()
        .filter((id) => id.startsWith('own-'))
        .slice(-2),
    ).toEqual(['own-1', 'own-0']);
    const before = browser.everything().settings.templates;
    expect(await settings.edit({ kind: 'templates', templates: [own('own-2', 700), own('x', 1), own('y', 2)] })).toBe(
      'too many',
    );
    expect(browser.everything().settings.templates).toEqual(before);
  });

  it('are English where there are none', async () => {
    await settings.edit({ kind: 'language', language: { tag: 'fi' } });
    expect(ids()[0]).toMatch(/^en-/);
  });
});

describe('a snooze that ends', () => {
  it('is no more said by the toolbar button, while the worker lives', async () => {
    await settings.edit({ kind: 'snooze', until: november + 3_600_000 });
    expect(browser.title).toMatch(/quiet until/);
    await browser.pass(november + 3_600_001);
    expect(browser.title).toBe('Say Why');
  });

  it('is no more said at the next event, where the worker had ended', async () => {
    await settings.edit({ kind: 'snooze', until: november + 3_600_000 });
    browser.time = november + 3_700_000;
    const { background } = browser.start();
    await background.snoozeEnded();
    expect(browser.title).toBe('Say Why');
  });
});
