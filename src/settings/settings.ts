import { defaultRules } from '../rules/defaults';
import type { CustomRule, Importance, RuleId, Verdict } from '../rules/types';
import type { KnownPerson } from './people';

/** Anything that JSON holds. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * When to hold a press that would send an invitation as it is: once an opening, never (advice alone), or each time that
 * something has changed since the last question, so that one more press always sends.
 */
export type Asking = 'once' | 'never' | 'always';

/** A verdict at which a press can be held; nobody is asked about a personal note. */
export type Asked = Exclude<Verdict, 'personal'>;

/** Whose language the interface speaks: that of LinkedIn's pages, the browser's, or a chosen one (BCP 47). */
export type LanguageChoice = 'linkedin' | 'browser' | { readonly tag: string };

/** Where settings are kept: in the browser's sync, as far as it takes them, or on this device alone. */
export type Place = 'sync' | 'device';

/** What the person wants of invitations: of those that they send, and of those that they receive. */
export interface ChosenRules {
  importance: Record<RuleId, Importance>;
  /** Least score, 0 to 100, that is accepted. */
  threshold: number;
  /** The preset that this came from, by its id; null where it is the person's own. */
  preset: string | null;
}

/** A rule of the person's own. Its id is an `isId` and never changes; its message may be empty. */
export interface OwnRule extends CustomRule {
  /** Whether it counts for invitations that the person sends, and for those that they receive. */
  sending: boolean;
  receiving: boolean;
}

/** A template. What it holds beside its id is for templates/ to say; a `title` that is text names it in notices. */
export interface StoredTemplate {
  /** `isId`; never changes. */
  id: string;
  readonly [key: string]: Json;
}

/** Who the person is: for templates and common ground. '' where they didn't say. */
export interface AboutMe {
  name: string;
  company: string;
  school: string;
  headline: string;
}

/** Everything that a person can set. */
export interface Settings {
  /** Of this device: never synced. */
  on: boolean;
  /** Of this device: milliseconds since the epoch until which Say Why keeps quiet; null when it doesn't. */
  snoozedUntil: number | null;
  /** Of this device. */
  place: Place;
  sending: ChosenRules;
  receiving: ChosenRules;
  /** At most `most.ownRules`, in the order in which they were made. */
  ownRules: OwnRule[];
  /** Rules switched off with "Don't flag this": kept apart from importances, so that one press brings them back as they were. */
  unflagged: RuleId[];
  asking: Asking;
  /** At which verdicts to ask; without 'blank' the person stopped being asked about blank invitations. */
  askAt: Asked[];
  /** The banner keeps to one line. */
  compact: boolean;
  language: LanguageChoice;
  /** Those who will know the person, so that a blank invitation to them is as good as any. Each once, the latest last. */
  people: KnownPerson[];
  /** Companies at which anyone will know the person. Each once (`folded`), the latest last. */
  companies: string[];
  me: AboutMe;
  templates: StoredTemplate[];
}

/**
 * How many there may be, and how long texts are, in UTF-16 units; `tree` and `template` bound a rule's test and a template, in
 * UTF-16 units of their JSON.
 */
export const most = {
  ownRules: 200,
  templates: 200,
  companies: 200,
  title: 200,
  message: 200,
  preset: 40,
  me: 200,
  company: 200,
  tree: 4000,
  template: 6000,
} as const;

export const importances: readonly Importance[] = ['off', 'nice', 'important', 'required'];
export const askings: readonly Asking[] = ['once', 'never', 'always'];
export const askable: readonly Asked[] = ['blank', 'default', 'generic', 'almost'];

/** Whether a text can be the id of a rule or a template: short, and plain enough for any key. */
export const isId = (text: string): boolean => /^[\w-]{1,40}$/.test(text);

/** Whether a text has the form of a BCP 47 tag. */
export const isTag = (text: string): boolean => /^[a-z]{2,8}(-[a-z\d]{1,8}){0,4}$/i.test(text);

export const defaultChosen: ChosenRules = { ...defaultRules, preset: null };

export const defaultSettings: Settings = {
  on: true,
  snoozedUntil: null,
  place: 'sync',
  sending: defaultChosen,
  receiving: defaultChosen,
  ownRules: [],
  unflagged: [],
  asking: 'once',
  askAt: ['blank', 'default'],
  compact: false,
  language: 'browser',
  people: [],
  companies: [],
  me: { name: '', company: '', school: '', headline: '' },
  templates: [],
};
