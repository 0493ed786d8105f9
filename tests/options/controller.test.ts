import { describe, expect, it } from 'vitest';
import type { SettingsApi } from '../../src/messages/settings';
import { type OptionsPlatform, type OptionsState, startOptions } from '../../src/options/controller';
import type { EditOutcome, Everything } from '../../src/settings/everything';
import { defaultSettings } from '../../src/settings/settings';

const stored: Everything = {
  settings: defaultSettings,
  managed: [],
  newer: false,
  sync: { state: 'off', held: 0 },
  notices: [],
  aside: [],
  stored: [],
  undo: null,
};

function start() {
  const shown: OptionsState[] = [];
  const answers: ((outcome: EditOutcome) => void)[] = [];
  let api: SettingsApi | undefined;
  let hash = '';
  let take: (everything: Everything) => void = () => undefined;
  let hear: () => void = () => undefined;
  const answer = () => new Promise<EditOutcome>((resolve) => answers.push(resolve));
  const platform: OptionsPlatform = {
    followEverything: (_, listener) => {
      take = listener;
      listener(stored);
    },
    followSnapshot: (_, listener) => listener({ language: 'de', messages: { 'rule.note': 'Ohne Nachricht' } }),
    followPageLanguage: (_, listener) => listener(undefined),
    uiLanguage: () => 'de-AT',
    api: {
      edit: answer,
      exported: async () => null,
      preview: async () => null,
      import: answer,
      undoImport: answer,
      deleteEverything: answer,
      dismiss: answer,
      discardAside: answer,
    },
    hash: () => hash,
    onHash: (_, listener) => {
      hear = listener;
    },
  };
  const life = new AbortController();
  startOptions(
    platform,
    (state, given) => {
      shown.push(state);
      api = given;
    },
    life.signal,
  );
  if (api === undefined) throw new Error('Nothing was shown.');
  return {
    api,
    life,
    shown,
    last: () => shown.at(-1),
    answer: (outcome: EditOutcome) => answers.shift()?.(outcome),
    take: (everything: Everything) => take(everything),
    go: (to: string) => {
      hash = to;
      hear();
    },
  };
}

describe('the options page', () => {
  it('shows once both settings and language are known', () => {
    expect(start().shown).toHaveLength(1);
    expect(start().last()).toMatchObject({ language: 'de', section: 'rules', problem: null });
  });

  it('shows an edit at once, and keeps it when the answer comes before the change', async () => {
    const page = start();
    const edited = page.api.edit({ kind: 'compact', on: true });
    expect(page.last()?.everything.settings.compact).toBe(true);
    page.answer('saved');
    await edited;
    expect(page.last()?.everything.settings.compact).toBe(true);
  });

  it('takes an edit back that was refused, and says why until the next one', async () => {
    const page = start();
    const edited = page.api.edit({ kind: 'compact', on: true });
    page.answer('refused');
    expect(await edited).toBe('refused');
    expect(page.last()).toMatchObject({ problem: 'refused', everything: { settings: { compact: false } } });
    void page.api.edit({ kind: 'compact', on: true });
    expect(page.last()?.problem).toBeNull();
  });

  it('keeps what came from elsewhere while an edit was on its way', async () => {
    const page = start();
    const edited = page.api.edit({ kind: 'compact', on: true });
    page.take({ ...stored, settings: { ...defaultSettings, asking: 'always' } });
    expect(page.last()?.everything.settings).toMatchObject({ compact: true, asking: 'always' });
    page.answer('saved');
    await edited;
    expect(page.last()?.everything.settings).toMatchObject({ compact: true, asking: 'always' });
  });

  it('knows the language of notes: the chosen one, else that of the browser, whatever the interface speaks', () => {
    const page = start();
    expect(page.last()?.notesIn).toBe('de-AT');
    page.take({ ...stored, settings: { ...defaultSettings, language: { tag: 'fr' } } });
    expect(page.last()).toMatchObject({ notesIn: 'fr', language: 'de' });
  });

  it('follows the address, and falls back on the first section', () => {
    const page = start();
    page.go('#people');
    expect(page.last()?.section).toBe('people');
    page.go('#templates');
    expect(page.last()?.section).toBe('templates');
    page.go('#<img>');
    expect(page.last()?.section).toBe('rules');
  });

  it('shows nothing more once it ended', () => {
    const page = start();
    page.life.abort();
    page.take(stored);
    expect(page.shown).toHaveLength(1);
  });
});
