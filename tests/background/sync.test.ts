import { beforeEach, describe, expect, it } from 'vitest';
import { exported } from '../../src/settings/files';
import { defaultSettings } from '../../src/settings/settings';
import { ownRule } from '../settings/fixtures';
import { createDevices, kindsOf } from './devices';
import { createBrowser } from './fake-browser';

const marta = { name: 'Marta Lindqvist', slug: 'marta-lindqvist' };
const template = { id: 'hello', title: 'Hello', text: 'Hi' };

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

describe('a worker that ends between any two steps of an exchange', () => {
  const most = 45;

  it.each(Array.from({ length: most }, (_, i) => i))(
    'loses nothing and tells nothing twice, after %i',
    async (steps) => {
      const { a, b, cloud, meet } = createDevices();
      await a.browser.pass();
      await a.settings.edit({ kind: 'own rule', rule: ownRule });
      a.browser.stepsLeft = steps;
      await a.browser.pass();
      cloud.settle();
      // The first ends before it left, the last after.
      if (steps === 0 || steps === most - 1) expect(Object.hasOwn(cloud.items(), 'rule/role')).toBe(steps > 0);
      a.browser.stepsLeft = Number.POSITIVE_INFINITY;
      const next = a.browser.start();
      const later = { ...ownRule, message: 'Later' };
      expect(await next.settings.edit({ kind: 'own rule', rule: later })).toBe('saved');
      await meet();
      expect(b.browser.everything().settings.ownRules).toEqual([later]);
      expect([...kindsOf(a), ...kindsOf(b)]).toEqual([]);
    },
  );
});

it('keeps everybody where two full lists meet', async () => {
  const { a, b, meet } = devices;
  for (const { settings, name } of [
    { ...a, name: 'A' },
    { ...b, name: 'B' },
  ]) {
    const people = Array.from({ length: 251 }, (_, i) => ({ name: `${name} ${i}` }));
    await settings.import(exported({ ...defaultSettings, people }, 0), 'add');
  }
  await meet();
  for (const { browser } of [a, b]) expect(browser.everything().settings.people).toHaveLength(502);
  await a.background.change({ kind: 'knows me', person: marta });
  expect(a.browser.effective().people).toHaveLength(502);
  expect(await settingsRoundTrip(a)).toHaveLength(502);
});

/** The people of a file of everything, brought in on a new device. */
async function settingsRoundTrip({ settings }: ReturnType<typeof createDevices>['a']) {
  const other = createBrowser();
  expect(await other.start().settings.import((await settings.exported()) ?? '', 'replace')).toBe('saved');
  return other.everything().settings.people;
}
