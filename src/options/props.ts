import type { SettingsApi } from '../messages/settings';
import type { Everything } from '../settings/everything';
import type { OptionsWords } from '../words/options';

/** What every section of the options page gets. */
export interface SectionProps {
  /** As the person sees it: stored, with the edits on their way. */
  everything: Everything;
  /**
   * Changes settings. An edit shows at once; one that isn't saved is taken back, and the page says why in a sentence of its own,
   * so that a section needs to say nothing.
   */
  api: SettingsApi;
  t: OptionsWords;
  /** BCP 47: the language in which notes are written as far as one knows, and which the starters are in where there are any. */
  notesIn: string;
  /** Of the interface. */
  direction: 'ltr' | 'rtl';
  /** BCP 47, for dates, times and numbers. */
  format: string;
}

/** Whether a setting can't be changed here: an administrator fixed it, or a newer version wrote it. */
export const isFixed = ({ managed, newer }: Everything, name: Everything['managed'][number]): boolean =>
  newer || managed.includes(name);
