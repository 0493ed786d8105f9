import { beforeEach, describe, expect, it } from 'vitest';
import type { Happening } from '../../src/settings/everything';
import { exported } from '../../src/settings/files';
import { defaultSettings } from '../../src/settings/settings';
import { settingsKey } from '../../src/settings/store';
import { createCloud } from '../settings/fake-sync';
import { ownRule } from '../settings/fixtures';
import { createBrowser } from './fake-browser';

const marta = { name: 'Marta Lindqvist', slug: 'marta-lindqvist' };
const template = { id: 'hello', title: 'Hello', text: 'Hi' };

/** Two devices of one person, with the worker of each. */
function createDevices() {
  const cloud = createCloud();
  const create = (name: string) => {
    const browser = createBrowser({ sync: cloud.device(), name });
    return { browser, ...browser.start() };
  };
  const [a, b] = [create('a'), create('b')];
  return {
    cloud,
    a,
    b,
    /** Lets everything that waits leave and arrive, until nothing changes any more. */
    async meet() {
      for (let turn = 0; turn < 4; turn++) {
        await a.browser.pass();
        await b.browser.pass();
        cloud.settle();
      }
      await a.browser.pass();
      await b.browser.pass();
    },
    /** Both write before either hears of the other. */
    async apart(first: () => Promise<unknown>, second: () => Promise<unknown>) {
      a.browser.sync.online = b.browser.sync.online = false;
      await first();
      await a.browser.pass();
      await second();
      await b.browser.pass();
      a.browser.sync.online = b.browser.sync.online = true;
    },
  };
}
const kindsOf = (device: { browser: ReturnType<typeof createBrowser> }): Happening['kind'][] =>
  device.browser.everything().notices.map(({ kind }) => kind);

let devices: ReturnType<typeof createDevices>;
beforeEach(async () => {
  devices = createDevices();
  await devices.meet();
});

describe('what a person sets', () => {
  it('reaches the other device and its open tabs, without a word about it', async () => {
    const { a, b, meet } = devices;
    await a.background.change({ kind: 'knows me', person: marta });
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await a.settings.edit({ kind: 'template', template });
    await a.settings.edit({ kind: 'company', company: 'Ruter' });
    await a.settings.edit({ kind: 'compact', on: true });
    await a.settings.edit({ kind: 'sending', rules: { ...defaultSettings.sending, threshold: 80 } });
    await meet();
    for (const { browser } of [a, b]) {
      expect(browser.everything()).toMatchObject({
        settings: {
          people: [marta],
          ownRules: [ownRule],
          templates: [template],
          companies: ['Ruter'],
          compact: true,
          sending: { threshold: 80 },
        },
        notices: [],
        sync: { state: 'synced', held: 0 },
      });
      expect(browser.effective()).toMatchObject({ people: [marta], companies: ['Ruter'], rules: { threshold: 80 } });
    }
    await b.settings.edit({ kind: 'drop rule', id: 'role' });
    await b.background.change({ kind: 'forget', person: marta });
    await meet();
    expect(a.browser.everything()).toMatchObject({ settings: { ownRules: [], people: [] }, notices: [] });
  });

  it('stays on its device where it is about that device', async () => {
    const { a, b, meet } = devices;
    await a.background.change({ kind: 'switch', on: false });
    await meet();
    expect(b.browser.everything().settings.on).toBe(true);
  });

  it('leaves in one write, however much it is', async () => {
    const { a, meet } = devices;
    const before = a.browser.sync.writes.length;
    for (let i = 0; i < 50; i++) await a.background.change({ kind: 'knows me', person: { name: `Person ${i}` } });
    await meet();
    expect(a.browser.sync.writes.length).toBe(before + 1);
    expect(devices.b.browser.everything().settings.people).toHaveLength(50);
  });

  it('costs no write where nothing changed, at a start, at a change by the other, at a wake', async () => {
    const { a, b, meet } = devices;
    await a.settings.edit({ kind: 'compact', on: true });
    await meet();
    const [before, stored] = [b.browser.sync.writes.length, b.browser.writes];
    b.browser.start().wake();
    await meet();
    expect([b.browser.sync.writes.length, b.browser.writes]).toEqual([before, stored]);
  });
});

describe('two devices that change the same', () => {
  const other = { ...ownRule, title: 'Names the role', message: 'Theirs' };

  it('keep both texts of a rule, and say so once', async () => {
    const { a, b, meet, apart } = devices;
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await meet();
    await apart(
      () => a.settings.edit({ kind: 'own rule', rule: { ...ownRule, message: 'Ours' } }),
      () => b.settings.edit({ kind: 'own rule', rule: other }),
    );
    await meet();
    for (const { browser } of [a, b]) {
      const { ownRules } = browser.everything().settings;
      expect(ownRules.map(({ message }) => message).sort()).toEqual(['Ours', 'Theirs']);
    }
    expect(a.browser.everything().settings.ownRules).toEqual(b.browser.everything().settings.ownRules);
    expect([...kindsOf(a), ...kindsOf(b)]).toEqual(['copied']);
    await meet();
    expect(a.browser.everything().settings.ownRules).toHaveLength(2);
  });

  it('agree on a part, keep the other aside, and say so once', async () => {
    const { a, b, meet, apart } = devices;
    await apart(
      () => a.settings.edit({ kind: 'about me', me: { ...defaultSettings.me, name: 'Kim Berg' } }),
      () => b.settings.edit({ kind: 'about me', me: { ...defaultSettings.me, name: 'K. Berg' } }),
    );
    await meet();
    const names = [a, b].map(({ browser }) => browser.everything().settings.me.name);
    expect(names[0]).toBe(names[1]);
    expect([...kindsOf(a), ...kindsOf(b)]).toEqual(['overruled']);
    const aside = [a, b].flatMap(({ browser }) => browser.everything().aside);
    expect([names[0], ...aside.map(({ raw }) => (raw as { name: string }).name)].sort()).toEqual([
      'K. Berg',
      'Kim Berg',
    ]);
  });

  it('say nothing where both made the same of it', async () => {
    const { a, b, meet, apart } = devices;
    await apart(
      () => a.settings.edit({ kind: 'own rule', rule: ownRule }),
      () => b.settings.edit({ kind: 'own rule', rule: ownRule }),
    );
    await meet();
    expect([...kindsOf(a), ...kindsOf(b)]).toEqual([]);
    expect(a.browser.everything().settings.ownRules).toEqual([ownRule]);
  });

  it('say nothing where one made several changes while the other was away', async () => {
    const { a, b, meet } = devices;
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await meet();
    a.browser.sync.online = false;
    for (let i = 0; i < 9; i++) {
      await b.settings.edit({ kind: 'own rule', rule: { ...ownRule, message: `Change ${i}` } });
      await b.browser.pass();
    }
    a.browser.sync.online = true;
    await meet();
    expect(kindsOf(a)).toEqual([]);
    expect(a.browser.everything().settings.ownRules).toEqual([{ ...ownRule, message: 'Change 8' }]);
  });

  it('keep what one deleted while the other changed it', async () => {
    const { a, b, meet, apart } = devices;
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await meet();
    await apart(
      () => a.settings.edit({ kind: 'own rule', rule: other }),
      () => b.settings.edit({ kind: 'drop rule', id: 'role' }),
    );
    await meet();
    for (const { browser } of [a, b]) expect(browser.everything().settings.ownRules).toEqual([other]);
    expect([...kindsOf(a), ...kindsOf(b)]).toContain('kept');
  });

  it('each add people without a loss', async () => {
    const { a, b, meet, apart } = devices;
    await apart(
      () => a.background.change({ kind: 'knows me', person: marta }),
      () => b.background.change({ kind: 'knows me', person: { name: 'Ann Lee' } }),
    );
    await meet();
    for (const { browser } of [a, b]) {
      expect(browser.everything().settings.people).toHaveLength(2);
      expect(browser.everything().notices).toEqual([]);
    }
  });
});

describe('a sync that is full', () => {
  const long = (i: number) => ({ id: `t${i}`, title: `Template ${i}`, text: 'x'.repeat(4000) });

  it('keeps what it has no room for on the device, and says how much', async () => {
    const { a, b, meet } = devices;
    for (let i = 0; i < 40; i++) await a.settings.edit({ kind: 'template', template: long(i) });
    await meet();
    const { settings, sync } = a.browser.everything();
    expect(settings.templates).toHaveLength(40);
    expect(sync.state).toBe('full');
    expect(sync.held + b.browser.everything().settings.templates.length).toBe(40);
    expect(sync.held).toBeGreaterThan(10);
    expect(a.browser.reports).toEqual([]);

    for (let i = 0; i < 25; i++) await a.settings.edit({ kind: 'drop template', id: `t${i}` });
    await meet();
    expect(a.browser.everything().sync).toEqual({ state: 'synced', held: 0 });
    const ids = (device: typeof a) =>
      device.browser
        .everything()
        .settings.templates.map(({ id }) => id)
        .sort();
    expect(ids(b)).toEqual(ids(a));
  });

  it('takes no more items than it may, though 500 people would be more', async () => {
    const { a } = devices;
    const people = Array.from({ length: 500 }, (_, i) => ({ name: `Person ${i}` }));
    const companies = Array.from({ length: 30 }, (_, i) => `Company ${i}`);
    expect(await a.settings.import(exported({ ...defaultSettings, people, companies }, 0), 'replace')).toBe('saved');
    await a.browser.pass();
    const { settings, sync } = a.browser.everything();
    expect([settings.people.length, settings.companies.length]).toEqual([500, 30]);
    expect(sync).toEqual({ state: 'full', held: 20 });
    expect(a.browser.reports).toEqual([]);
  });

  it('keeps what is too large for one item on the device, and says which', async () => {
    const { a, b, meet } = devices;
    // Chromium writes each of these as an escape of six.
    const markup = { id: 'markup', title: 'Markup', text: '<'.repeat(3000) };
    await a.settings.edit({ kind: 'template', template: markup });
    await a.settings.edit({ kind: 'template', template });
    await meet();
    expect(a.browser.everything().settings.templates).toEqual([markup, template]);
    expect(a.browser.everything().notices).toMatchObject([{ kind: 'too large', what: 'template', title: 'Markup' }]);
    expect(a.browser.everything().sync).toEqual({ state: 'synced', held: 1 });
    expect(b.browser.everything().settings.templates).toEqual([template]);
  });
});

describe('a sync that refuses', () => {
  it('leaves everything on the device, says so, and is tried again', async () => {
    const { a, b, meet } = devices;
    a.browser.sync.refusing = true;
    expect(await a.settings.edit({ kind: 'own rule', rule: ownRule })).toBe('saved');
    expect(a.browser.everything().settings.ownRules).toEqual([ownRule]);
    await meet();
    expect(a.browser.everything().sync).toEqual({ state: 'refused', held: 1 });
    a.browser.sync.refusing = false;
    await meet();
    expect(a.browser.everything().sync).toEqual({ state: 'synced', held: 0 });
    expect(b.browser.everything().settings.ownRules).toEqual([ownRule]);
  });

  it('only after it took a write makes no second text of it', async () => {
    const { a, b, meet } = devices;
    a.browser.sync.lying = true;
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await a.browser.pass(a.browser.time + 5_000);
    a.browser.sync.lying = false;
    const later = { ...ownRule, message: 'Later' };
    await a.settings.edit({ kind: 'own rule', rule: later });
    await meet();
    for (const { browser } of [a, b]) expect(browser.everything().settings.ownRules).toEqual([later]);
    expect([...kindsOf(a), ...kindsOf(b)]).toEqual([]);
  });

  it('of too many writes a minute loses none', async () => {
    const { a, b, meet } = devices;
    const { time } = a.browser;
    a.browser.sync.writes = Array.from({ length: 120 }, () => time);
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await a.browser.pass(time + 10_000);
    expect(a.browser.everything().sync.state).toBe('refused');
    a.browser.time += 120_000;
    a.browser.start();
    await meet();
    expect(b.browser.everything().settings.ownRules).toEqual([ownRule]);
    expect(kindsOf(a)).toEqual([]);
  });

  it('says nothing and syncs nothing where the person keeps settings on this device', async () => {
    const { a, b, meet } = devices;
    await a.settings.edit({ kind: 'keep', place: 'device' });
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await meet();
    expect(a.browser.everything()).toMatchObject({ sync: { state: 'off', held: 0 }, settings: { place: 'device' } });
    expect(b.browser.everything().settings.ownRules).toEqual([]);
    await a.settings.edit({ kind: 'keep', place: 'sync' });
    await meet();
    expect(b.browser.everything().settings.ownRules).toEqual([ownRule]);
  });
});

describe('what sync brings', () => {
  it('is mended, told, set aside, and mended for everybody', async () => {
    const { a, cloud, meet } = devices;
    const me = { name: 'x'.repeat(1_000), company: 'Ruter', school: '', headline: '<b>Plans</b> buses' };
    cloud.plant({
      me: { version: 2, era: 0, rev: 'z1', parent: null, past: [], data: me },
      'rule/<script>': { version: 2, rev: 'z2', data: ownRule },
      'rule/role': { version: 2, rev: 'z3', data: 'half-writ' },
      'person/x': 'torn',
      'something/else': { of: 'another extension’s' },
      nothing: 1,
    });
    await meet();
    const { settings, notices, aside } = a.browser.everything();
    expect(settings.me).toEqual({ ...me, name: '' });
    expect(settings).toMatchObject({ ownRules: [], people: [] });
    expect(notices).toMatchObject([{ kind: 'repaired', fields: ['me.name', 'rule', 'person'] }]);
    expect(aside.map(({ key }) => key).sort()).toEqual(['me', 'person/x', 'rule/<script>', 'rule/role']);
    expect(cloud.items()['me']).toMatchObject({ data: { name: '', company: 'Ruter' } });
    expect(cloud.items()).toMatchObject({ nothing: 1, 'something/else': { of: 'another extension’s' } });
    const times = notices.map(({ at }) => at);
    await meet();
    expect(a.browser.everything().notices.map(({ at }) => at)).toEqual(times);
  });

  it('by a newer version is left untouched, and said', async () => {
    const { a, cloud, meet } = devices;
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await meet();
    const newer = { version: 3, rev: 'z', shape: 'unknown' };
    cloud.plant({ 'rule/role': newer });
    await a.settings.edit({ kind: 'own rule', rule: { ...ownRule, message: 'Ours' } });
    await a.settings.edit({ kind: 'compact', on: true });
    await meet();
    expect(cloud.items()['rule/role']).toEqual(newer);
    expect(cloud.items()['speaking']).toMatchObject({ data: { compact: true } });
    expect(a.browser.everything()).toMatchObject({
      sync: { state: 'newer' },
      settings: { ownRules: [{ message: 'Ours' }] },
    });
  });

  it('nothing of is no reason to delete: a sync that was reset is filled again', async () => {
    const { a, b, cloud, meet } = devices;
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await meet();
    await a.browser.sync.remove(Object.keys(cloud.items()));
    await meet();
    for (const { browser } of [a, b]) expect(browser.everything().settings.ownRules).toEqual([ownRule]);
    expect(Object.keys(cloud.items())).toContain('rule/role');
  });
});

describe('a worker that ends between any two steps of an exchange', () => {
  it('loses nothing and tells nothing twice', async () => {
    const held = new Set<boolean>();
    for (let steps = 0; steps < 45; steps++) {
      const { a, b, cloud, meet } = createDevices();
      await a.browser.pass();
      await a.settings.edit({ kind: 'own rule', rule: ownRule });
      a.browser.stepsLeft = steps;
      await a.browser.pass();
      cloud.settle();
      held.add(Object.hasOwn(cloud.items(), 'rule/role'));
      a.browser.stepsLeft = Number.POSITIVE_INFINITY;
      const next = a.browser.start();
      const later = { ...ownRule, message: 'Later' };
      expect(await next.settings.edit({ kind: 'own rule', rule: later })).toBe('saved');
      await meet();
      expect(b.browser.everything().settings.ownRules, `after ${steps} steps`).toEqual([later]);
      expect([...kindsOf(a), ...kindsOf(b)], `after ${steps} steps`).toEqual([]);
    }
    expect([...held]).toEqual([false, true]);
  });
});

describe('deleting everything', () => {
  it('deletes here, in sync and on the other device, for good', async () => {
    const { a, b, cloud, meet } = devices;
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await a.background.change({ kind: 'knows me', person: marta });
    await a.background.keepDraft(marta, 'Hi Marta');
    await a.background.notesSeen(2);
    await meet();
    expect(await a.settings.deleteEverything()).toBe('saved');
    await meet();
    for (const { browser } of [a, b]) {
      expect(browser.everything().settings).toEqual(defaultSettings);
      expect(JSON.stringify(browser.items)).not.toContain('Lindqvist');
    }
    expect(JSON.stringify([cloud.items(), a.browser.session])).not.toMatch(/Lindqvist|Marta|role/);
    expect(a.browser.effective().notesSeen).toBeNull();
    expect(kindsOf(b)).toEqual(['erased']);
    b.browser.start();
    await meet();
    expect(a.browser.everything().settings).toEqual(defaultSettings);
  });

  it('spares what another device set meanwhile and had not sent', async () => {
    const { a, b, meet } = devices;
    await a.settings.edit({ kind: 'compact', on: true });
    await meet();
    b.browser.sync.refusing = true;
    await b.settings.edit({ kind: 'own rule', rule: ownRule });
    await a.settings.deleteEverything();
    await meet();
    b.browser.sync.refusing = false;
    b.browser.start();
    await meet();
    for (const { browser } of [a, b]) {
      expect(browser.everything().settings).toMatchObject({ compact: false, ownRules: [ownRule] });
    }
  });

  it('deletes here even where sync refuses, and in sync as soon as it lets us', async () => {
    const { a, b, meet } = devices;
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await meet();
    a.browser.sync.refusing = true;
    expect(await a.settings.deleteEverything()).toBe('saved');
    expect(a.browser.everything().settings).toEqual(defaultSettings);
    await meet();
    a.browser.sync.refusing = false;
    a.browser.start();
    await meet();
    for (const { browser } of [a, b]) expect(browser.everything().settings).toEqual(defaultSettings);
  });
});

describe('an administrator', () => {
  it('goes before what the person set, which is kept; a bad value is left out', async () => {
    const browser = createBrowser();
    browser.managed = { asking: 'never', compact: 'yes', people: [marta], on: true };
    const { settings } = browser.start();
    await browser.pass();
    expect(browser.effective()).toMatchObject({ asking: 'never', compact: false, people: [] });
    expect(browser.everything().managed).toEqual(['on', 'asking']);
    expect(await settings.edit({ kind: 'asking', asking: 'always' })).toBe('fixed');
    expect(await settings.edit({ kind: 'compact', on: true })).toBe('saved');
    expect(browser.effective()).toMatchObject({ asking: 'never', compact: true });
    browser.managed = {};
    browser.start();
    await browser.pass();
    expect(browser.effective()).toMatchObject({ asking: 'once', compact: true });
  });
});

it('mends spoilt settings of this device once, tells it and keeps the rest', async () => {
  const docs = [
    { key: 'me', rev: 'q', parent: null, past: [], data: { name: 5, company: 'Ruter' } },
    { key: 'company/a', rev: 'r', data: { name: 'Bysykkelen' } },
  ];
  const browser = createBrowser({
    items: { [settingsKey]: { version: 2, docs, on: 'maybe' }, status: 'torn', aside: 7 },
  });
  browser.start();
  await browser.pass();
  const { settings, notices, aside } = browser.everything();
  expect(settings).toMatchObject({ on: true, me: { name: '', company: 'Ruter' }, companies: ['Bysykkelen'] });
  expect(notices).toMatchObject([{ kind: 'repaired', fields: ['me.name', 'on'] }]);
  expect(aside).toMatchObject([
    { key: 'me', raw: { name: 5, company: 'Ruter' } },
    { key: 'settings', raw: { on: 'maybe' } },
  ]);
  browser.start();
  await browser.pass();
  expect(browser.everything().notices).toEqual(notices);
});
