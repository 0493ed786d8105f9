import { beforeEach, describe, expect, it } from 'vitest';
import { exported } from '../../src/settings/files';
import { defaultSettings } from '../../src/settings/settings';
import { ownRule } from '../settings/fixtures';
import { createDevices, kindsOf } from './devices';
import { createBrowser } from './fake-browser';

const template = { id: 'hello', title: 'Hello', text: 'Hi' };

let devices: ReturnType<typeof createDevices>;
beforeEach(async () => {
  devices = createDevices();
  await devices.meet();
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

  it('to answer at all holds nothing up', async () => {
    const browser = createBrowser();
    browser.sync.silent = true;
    const { settings } = browser.start();
    expect(await settings.edit({ kind: 'own rule', rule: ownRule })).toBe('saved');
    expect(browser.effective().rules.own).toHaveLength(1);
    await browser.pass();
    expect(await settings.edit({ kind: 'compact', on: true })).toBe('saved');
    expect(browser.effective().compact).toBe(true);
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
