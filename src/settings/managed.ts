import type { SettingsChange } from './edits';
import type { Settings } from './settings';

/** What an administrator fixed. */
export type Managed = Partial<Settings>;

/** The settings that hold: what an administrator fixed goes before what the person set, which is kept all the same. */
export const withManaged = (settings: Settings, managed: Managed): Settings => ({ ...settings, ...managed });

/** The one field that a change sets where an administrator could have fixed it. */
const fieldOf: Readonly<Partial<Record<SettingsChange['kind'], keyof Settings>>> = {
  switch: 'on',
  unflag: 'unflagged',
  'flag again': 'unflagged',
  asking: 'asking',
  'ask on blank': 'askAt',
  'ask at': 'askAt',
  sending: 'sending',
  receiving: 'receiving',
  compact: 'compact',
  language: 'language',
  keep: 'place',
};

/** Whether a change would set what an administrator fixed. */
export function isFixed({ kind }: SettingsChange, managed: Managed): boolean {
  const field = fieldOf[kind];
  return field !== undefined && managed[field] !== undefined;
}
