import type { SettingsApi } from '../messages/settings';
import { applyEdit, type SettingsChange } from '../settings/edits';
import type { EditOutcome, Everything } from '../settings/everything';
import { guardEffective } from '../settings/model';
import { languageChosen } from '../settings/page-language';
import type { Settings } from '../settings/settings';
import { routeOf, type SectionId } from './route';

/** What the options page needs of the browser. */
export interface OptionsPlatform {
  /** Calls with all there is, now and at each change, until the signal. */
  followEverything(signal: AbortSignal, take: (everything: Everything) => void): void;
  /** Calls with the stored snapshot, of which the page takes its language, now and at each change, until the signal. */
  followSnapshot(signal: AbortSignal, take: (value: unknown) => void): void;
  api: SettingsApi;
  /** Calls with what is stored of the language of LinkedIn's pages, now and at each change, until the signal. */
  followPageLanguage(signal: AbortSignal, take: (value: unknown) => void): void;
  /** BCP 47, of the browser. */
  uiLanguage(): string;
  /** The hash of the page's address. */
  hash(): string;
  /** Calls whenever that changes, until the signal. */
  onHash(signal: AbortSignal, listener: () => void): void;
}

export interface OptionsState {
  everything: Everything;
  /** BCP 47 language of the interface, and its common words; null for English. */
  language: string;
  messages: Record<string, string> | null;
  /** BCP 47 language of notes. */
  notesIn: string;
  section: SectionId;
  /** Why the last edit came to nothing. */
  problem: Exclude<EditOutcome, 'saved'> | null;
}

/** Whether the stored settings are as an edit would leave them: it is in them already. */
const holds = (settings: Settings, change: SettingsChange): boolean =>
  JSON.stringify(applyEdit(settings, change)) === JSON.stringify(settings);

/** Runs the page until the signal: shows the state as soon as it is known, and again whenever it changes. */
export function startOptions(
  platform: OptionsPlatform,
  show: (state: OptionsState, api: SettingsApi) => void,
  signal: AbortSignal,
): void {
  let stored: Everything | null = null;
  let pageLanguage: { is: unknown } | null = null;
  let spoken: Pick<OptionsState, 'language' | 'messages'> | null = null;
  let pending: SettingsChange[] = [];
  let problem: OptionsState['problem'] = null;

  const render = () => {
    if (signal.aborted || stored === null || spoken === null || pageLanguage === null) return;
    const settings = pending.reduce(applyEdit, stored.settings);
    const notesIn = languageChosen(settings.language, pageLanguage.is, platform.uiLanguage());
    show({ everything: { ...stored, settings }, ...spoken, notesIn, section: routeOf(platform.hash()), problem }, api);
  };
  /** Says what came of a request; what was saved ends an earlier complaint. */
  const told = <T extends EditOutcome | object>(outcome: T): T => {
    problem = typeof outcome === 'string' && outcome !== 'saved' ? (outcome as Exclude<EditOutcome, 'saved'>) : null;
    render();
    return outcome;
  };
  const edit = async (change: SettingsChange): Promise<EditOutcome> => {
    pending = [...pending, change];
    problem = null;
    render();
    const outcome = await platform.api.edit(change);
    pending = pending.filter((each) => each !== change);
    // The answer may come before the change that it stands for.
    if (outcome === 'saved' && stored !== null && !holds(stored.settings, change)) {
      stored = { ...stored, settings: applyEdit(stored.settings, change) };
    }
    return told(outcome);
  };
  const api: SettingsApi = {
    ...platform.api,
    edit,
    import: async (text, mode) => told(await platform.api.import(text, mode)),
    undoImport: async () => told(await platform.api.undoImport()),
    deleteEverything: async () => told(await platform.api.deleteEverything()),
    dismiss: async (id) => told(await platform.api.dismiss(id)),
    discardAside: async () => told(await platform.api.discardAside()),
  };

  platform.onHash(signal, () => {
    problem = null;
    render();
  });
  platform.followEverything(signal, (everything) => {
    stored = everything;
    render();
  });
  platform.followPageLanguage(signal, (value) => {
    pageLanguage = { is: value };
    render();
  });
  platform.followSnapshot(signal, (value) => {
    const { language, messages } = guardEffective(value);
    spoken = { language, messages };
    render();
  });
}
