import type { RuleId } from '../rules/types';
import type { Settings } from './model';

/** One thing that a person sets by one press. `until` is in milliseconds since the epoch; null wakes Say Why. */
export type Change =
  | { kind: 'switch'; on: boolean }
  | { kind: 'snooze'; until: number | null }
  | { kind: 'unflag'; rule: RuleId }
  | { kind: 'flag again'; rule: RuleId };

type Changeable = Pick<Settings, 'on' | 'snoozedUntil' | 'unflagged'>;

/** The settings after a change; those given stay as they are. Switching on also wakes: the person wants it back now. */
export function applyChange<S extends Changeable>(settings: S, change: Change): S {
  switch (change.kind) {
    case 'switch':
      return { ...settings, on: change.on, snoozedUntil: null };
    case 'snooze':
      return { ...settings, snoozedUntil: change.until };
    case 'unflag':
      return { ...settings, unflagged: [...settings.unflagged.filter((rule) => rule !== change.rule), change.rule] };
    case 'flag again':
      return { ...settings, unflagged: settings.unflagged.filter((rule) => rule !== change.rule) };
  }
}
