import type { RuleId, Span } from '../../rules/types';
import type { StartId } from '../../templates';
import type { RingKind } from '../../ui/ring';
import type { Part } from '../../words';
import type { Insertable } from '../insertion';

/** How serious it is: a colour and, for errors, a drawing in the ring. */
export type Tone = 'plain' | 'calm' | 'good' | 'warn' | 'error';
export type Glyph = 'name' | 'slot' | 'over';

/** The two texts of the banner. The part whose param is `verdict` is the status word. */
export interface Message {
  headline: Part[];
  sentence: Part[];
  tone: Tone;
  glyph?: Glyph;
  /** The words of the draft that it is about, to select. */
  select?: Span;
}

/** A press that writes into the note, or answers what is to become of the words there. */
export type ChipAction = { kind: 'insert'; what: Insertable; how: 'ask' | 'replace' | 'add' } | { kind: 'leave' };

export interface Chip {
  id: StartId | 'replace' | 'leave';
  label: string;
  action: ChipAction;
}

export interface TemplateItem {
  title: string;
  /** Its text, filled, as one line shows it. */
  text: string;
  /** In the notation of `aria-keyshortcuts`. */
  keys: string;
  what: Insertable;
}

export interface TemplateList {
  /** The button that opens it, where no reasons do. */
  label: string;
  title: string;
  /** Whether they are shown without being asked for: in the list that the banner's own button opens. */
  offered: boolean;
  items: TemplateItem[];
}

export type MainAction =
  | { kind: 'write note' }
  | { kind: 'stop asking' }
  | { kind: 'put back' }
  | { kind: 'copy' }
  | { kind: 'select'; span: Span }
  | { kind: 'undo' }
  | Extract<ChipAction, { kind: 'insert' }>;

export type ReasonVerb = { kind: 'select'; span: Span } | { kind: 'unflag'; rule: RuleId };

export interface Reason {
  icon: 'broken' | 'missed' | 'met';
  sentence: Part[];
  verb?: { action: ReasonVerb; label: string };
}

/** A piece of the note's first line; weak words fit anyone. */
export interface PreviewPart {
  text: string;
  weak: boolean;
}

export interface Preview {
  title: string;
  parts: PreviewPart[];
  /** Said at the end where the line is longer than she sees. */
  cut?: string;
}

export interface ReasonList {
  /** The button that opens it. */
  label: string;
  title: string;
  score: string;
  preview: Preview;
  items: Reason[];
}

export type MenuAction =
  | { kind: 'unflag'; rule: RuleId }
  | { kind: 'flag again'; rule: RuleId }
  | { kind: 'knows me' }
  | { kind: 'forget' }
  | { kind: 'settings' }
  | { kind: 'templates' }
  | { kind: 'undo' }
  | { kind: 'hide here' }
  | { kind: 'hide'; span: 'hour' | 'today' };

/** Everything that the banner shows, in words. */
export interface Shown extends Message {
  /** Its layout: `note` has room for three rows. */
  step: 'choose' | 'note';
  /** BCP 47, of the words. */
  language: string;
  region: string;
  /** None where there is no draft to measure: at LinkedIn's limits, and once nobody is behind the banner. */
  meter?: { label: string; score: number; text: string };
  ring: RingKind;
  /** Nobody is behind the banner any more: there is nothing to measure or to press. */
  orphaned?: true;
  /** One line, as the person asked. */
  compact?: true;
  /** It asks what is to become of the words in the note. */
  asks?: true;
  /** It is about the press just held. */
  held?: true;
  notes?: string;
  main?: { action: MainAction; label: string };
  chips: Chip[];
  chipsLabel: string;
  reasons?: ReasonList;
  templates?: TemplateList;
  menu: { open: string; name: string; entries: { action: MenuAction; label: string }[]; keys?: string; by: string };
  /** What is said aloud once the typing pauses. */
  status: string;
}
