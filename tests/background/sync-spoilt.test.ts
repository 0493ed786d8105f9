import { beforeEach, describe, expect, it } from 'vitest';
import { settingsKey } from '../../src/settings/store';
import { ownRule } from '../settings/fixtures';
import { createDevices } from './devices';
import { createBrowser } from './fake-browser';

const marta = { name: 'Marta Lindqvist', slug: 'marta-lindqvist' };

let devices: ReturnType<typeof createDevices>;
beforeEach(async () => {
  devices = createDevices();
  await devices.meet();
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
