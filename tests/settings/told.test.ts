import { describe, expect, it } from 'vitest';
import { type Happening, kinds, type SyncState } from '../../src/settings/everything';
import { withAside, withHappenings } from '../../src/settings/schema-status';
import { kindText, noticeText, outcomeText, syncText } from '../../src/settings/told';
import { createSettingsWords } from '../../src/words/settings';
import { settings as german } from '../../src/words/settings-de';
import { settings as english } from '../../src/words/settings-en';
import { making, noon } from './fixtures';

const t = createSettingsWords('en');
const told = (happening: Happening, words = t) => noticeText(words, { ...happening, id: 'n', at: noon });

const happenings: Happening[] = [
  { kind: 'repaired', fields: ['me.name', 'on'] },
  { kind: 'copied', what: 'rule', title: '<b>Role</b>' },
  { kind: 'overruled', what: 'me' },
  { kind: 'kept', what: 'template', title: 'Hello' },
  { kind: 'kept', what: 'sending', title: '' },
  { kind: 'too large', what: 'template', title: 'Hello' },
  { kind: 'erased' },
];
const states: SyncState['state'][] = ['off', 'synced', 'waiting', 'full', 'refused', 'newer'];

describe('what is told', () => {
  it('is one clear sentence each', () => {
    expect(happenings.map((happening) => told(happening))).toEqual([
      'Some settings couldn’t be read (me.name, on): they are as at first again, and what was there is set aside.',
      '«<b>Role</b>» was changed on two devices: the other one’s text holds, and yours is kept as a copy.',
      'Changed on two devices: About you. What the other device said holds, and what stood here is set aside.',
      '«Hello» was deleted on one device while another changed it: it stays.',
      'Reset on one device while another changed it: Rules for what you send. The change stays.',
      '«Hello» is too large for the browser’s sync: it is kept on this device alone.',
      'Everything was deleted on another of your devices, and so here too.',
    ]);
    expect(syncText(t, { state: 'full', held: 1 })).toBe(
      'The browser’s sync is full: 1 entry is kept on this device alone.',
    );
    expect(syncText(t, { state: 'full', held: 20 })).toMatch(/20 entries are kept/);
    expect(syncText(t, { state: 'synced', held: 2 })).toMatch(/2 entries are on this device alone/);
    expect(outcomeText(t, 'saved')).toBe('');
  });

  it('is said in German too, without a gap', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
    const de = createSettingsWords('de-CH');
    const all = [
      ...happenings.map((happening) => told(happening, de)),
      ...states.map((state) => syncText(de, { state, held: 3 })),
      ...kinds.map((kind) => kindText(de, kind)),
      ...(['refused', 'newer', 'too many', 'fixed'] as const).map((outcome) => outcomeText(de, outcome)),
    ];
    const inEnglish = new Set<string>(Object.values(english));
    for (const text of all) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/[{}]/);
      expect(inEnglish.has(text)).toBe(false);
    }
  });

  it('again is told once, as of the last time, and only so much is kept', () => {
    const makes = making();
    const once = withHappenings([], happenings, makes);
    expect(
      withHappenings(once, [{ kind: 'erased' }, { kind: 'overruled', what: 'me' }], { ...makes, now: 7 }),
    ).toHaveLength(7);
    const many = Array.from({ length: 90 }, (_, i): Happening => ({ kind: 'copied', what: 'rule', title: `${i}` }));
    expect(withHappenings(once, many, makes).at(-1)).toMatchObject({ title: '89' });
    expect(withHappenings(once, many, makes)).toHaveLength(30);
  });
});

describe('what is set aside', () => {
  it('is kept word for word, each once, the latest last', () => {
    const first = withAside([], [{ key: 'me', raw: { name: 5 } }], 1);
    expect(
      withAside(
        first,
        [
          { key: 'me', raw: { name: 5 } },
          { key: 'on', raw: 'x' },
        ],
        2,
      ),
    ).toEqual([
      { key: 'me', raw: { name: 5 }, at: 2 },
      { key: 'on', raw: 'x', at: 2 },
    ]);
  });

  it('never outgrows storage: the oldest goes, and one that is too large alone is cut', () => {
    const long = (name: string) => ({ key: name, raw: 'x'.repeat(900_000) });
    expect(withAside([], [long('a'), long('b'), long('c')], 1).map(({ key }) => key)).toEqual(['b', 'c']);
    const [huge] = withAside([], [{ key: 'a', raw: 'x'.repeat(9_000_000) }], 1);
    expect(JSON.stringify(huge).length).toBeLessThan(1_100_000);
  });
});
