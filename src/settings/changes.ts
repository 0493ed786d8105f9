import type { RuleId } from '../rules/types';
import { type KnownPerson, withoutPerson, withPerson } from './people';
import type { Asked, Asking, Settings } from './settings';

/** One thing that a person sets by one press, in the banner or the popup. `until` is in milliseconds since the epoch; null wakes Say Why. */
export type Change =
  | { kind: 'switch'; on: boolean }
  | { kind: 'snooze'; until: number | null }
  | { kind: 'unflag'; rule: RuleId }
  | { kind: 'flag again'; rule: RuleId }
  | { kind: 'asking'; asking: Asking }
  /** Whether to ask about blank invitations; either answer starts the count of those sent anyway afresh. */
  | { kind: 'ask on blank'; on: boolean }
  | { kind: 'knows me'; person: KnownPerson }
  | { kind: 'forget'; person: KnownPerson };

type Changeable = Pick<Settings, 'on' | 'snoozedUntil' | 'unflagged' | 'asking' | 'askAt' | 'people'>;

const withBlank = (askAt: readonly Asked[], on: boolean): Asked[] => [
  ...(on ? (['blank'] as const) : []),
  ...askAt.filter((verdict) => verdict !== 'blank'),
];

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
    case 'asking':
      return { ...settings, asking: change.asking };
    case 'ask on blank':
      return {
        ...settings,
        askAt: withBlank(settings.askAt, change.on),
        // The snapshot says it once more.
        ...('askOnBlank' in settings && { askOnBlank: change.on }),
      };
    case 'knows me':
      return { ...settings, people: withPerson(settings.people, change.person) };
    case 'forget':
      return { ...settings, people: withoutPerson(settings.people, change.person) };
  }
}
