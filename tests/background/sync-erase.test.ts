import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/settings';
import { unfinishedKey } from '../../src/settings/unfinished';
import { ownRule } from '../settings/fixtures';
import { createDevices, kindsOf } from './devices';

const marta = { name: 'Marta Lindqvist', slug: 'marta-lindqvist' };

let devices: ReturnType<typeof createDevices>;
beforeEach(async () => {
  devices = createDevices();
  await devices.meet();
});

describe('deleting everything', () => {
  it('deletes here, in sync and on the other device, for good', async () => {
    const { a, b, cloud, meet } = devices;
    await a.settings.edit({ kind: 'own rule', rule: ownRule });
    await a.background.change({ kind: 'knows me', person: marta });
    await a.background.keepDraft(marta, 'Hi Marta');
    await a.background.notesSeen(2);
    a.browser.session[unfinishedKey] = { tried: { text: 'Hi Marta', name: '' } };
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
