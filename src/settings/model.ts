import type { AcceptanceRules, RuleId } from '../rules/types';

/** Everything that a person can set. Stored by the background alone. */
export interface Settings {
  version: 1;
  on: boolean;
  /** Milliseconds since the epoch until which Say Why keeps quiet; null when it doesn't. */
  snoozedUntil: number | null;
  rules: AcceptanceRules;
  /** Rules switched off with "Don't flag this": kept apart from importances, so that one press brings them back as they were. */
  unflagged: RuleId[];
}

/** What LinkedIn last said of the free notes left, and when (milliseconds since the epoch). */
export interface NotesSeen {
  left: number;
  at: number;
}

/** All that content scripts see: one item, `effective`, in storage.local, written by the background. */
export interface Effective {
  version: 1;
  on: boolean;
  snoozedUntil: number | null;
  /** The rules in force: `unflagged` ones are off in it. */
  rules: AcceptanceRules;
  unflagged: RuleId[];
  /** BCP 47 language of the interface. */
  language: string;
  /** Message table of that language; null for English, which is bundled. */
  messages: Record<string, string> | null;
  notesSeen: NotesSeen | null;
}
