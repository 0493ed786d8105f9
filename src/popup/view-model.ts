import type { InsertAnswer, Known, Standing } from '../messages';
import type { RuleId } from '../rules/types';
import { type Asking, type Effective, isQuiet, type KnownPerson, notesInForce } from '../settings/model';
import { folded } from '../settings/people';
import type { Unfinished } from '../settings/unfinished';
import type { Part } from '../words';
import { directionOf, formattingLanguage } from '../words/languages';
import { createPopupWords, type PopupWords } from '../words/popup';
import { endOfDay, momentOf } from '../words/time';
import { type ContextPart, contextOf } from './context';

/** What is known of the tab in front. `deaf`: LinkedIn, but loaded before Say Why was installed or updated. */
export type TabState =
  | { kind: 'asking' }
  | { kind: 'elsewhere' }
  | { kind: 'deaf' }
  | { kind: 'no dialog' }
  | { kind: 'open'; standing: Standing; known?: Known | null };

/** What came of a press on Insert or Copy. It holds for that very text: another has no outcome yet. */
export interface Placed {
  text: string;
  outcome:
    | { kind: Exclude<InsertAnswer['outcome'], 'too long'> | 'copied' | 'not copied' | 'deaf' }
    | { kind: 'too long'; over: number };
}

export interface PopupState {
  /** As the person sees it: stored, with the presses on their way. */
  effective: Effective;
  tab: TabState;
  /** Why the last press came to nothing. */
  problem: 'refused' | 'newer' | 'not copied' | null;
  /** A report was copied just now. */
  copied: boolean;
  unfinished: Unfinished;
  placed: Placed | null;
  /** Milliseconds since the epoch. */
  now: number;
}

/** All that the popup shows, in words. */
export interface PopupView {
  t: PopupWords;
  direction: 'ltr' | 'rtl';
  on: boolean;
  /** How it stands; empty while the tab is asked. */
  status: Part[];
  /** A second, smaller line to it; often empty. */
  detail: string;
  /** The open invitation in a line: to whom, at which step, the limit and what is left; empty where none is open. */
  context: ContextPart[];
  /** The open invitation's ring. */
  ring: Pick<Standing, 'verdict' | 'accepted' | 'score'> | null;
  /** Which of the buttons for keeping quiet there are. */
  quiet: 'may snooze' | 'snoozed' | 'off';
  asking: { chosen: Asking; choices: { value: Asking; text: string }[] };
  /** The person stopped being asked about blanks, and would be asked otherwise. */
  stopped: boolean;
  /** The latest first. `told` tells namesakes apart. */
  people: { person: KnownPerson; told: string | null }[];
  unflagged: { rule: RuleId; title: string }[];
  problem: string | null;
  copied: boolean;
}

const askings: readonly Asking[] = ['once', 'never', 'always'];
const problems = { refused: 'popup.not-saved', newer: 'popup.newer', 'not copied': 'popup.not-copied' } as const;

function peopleShown(people: readonly KnownPerson[]): PopupView['people'] {
  const namesakes = new Map<string, number>();
  for (const { name } of people) namesakes.set(folded(name), (namesakes.get(folded(name)) ?? 0) + 1);
  const shown = people.map((person) => ({
    person,
    told: (namesakes.get(folded(person.name)) ?? 0) > 1 ? (person.slug ?? null) : null,
  }));
  return shown.reverse();
}

function notesText(t: PopupWords, left: number | 'unlimited'): string {
  if (left === 'unlimited') return t('popup.notes-unlimited');
  return left === 0 ? t('popup.notes-none') : t.plural('popup.notes-left', left);
}

/** The dialog doesn't always say how many notes are left; what it said earlier this month holds, less those sent. */
const leftOf = ({ notesLeft }: Standing, { effective, now }: PopupState): number | 'unlimited' | undefined =>
  notesLeft ?? notesInForce(effective.notesSeen, now)?.left;

/** What there is to say beside the verdict: the length of the note, or the notes left to write one. */
function detailText(t: PopupWords, standing: Standing, state: PopupState): string {
  const { step, length, limit } = standing;
  if (step === 'note') return length === undefined || limit === undefined ? '' : t('popup.note', { length, limit });
  const left = leftOf(standing, state);
  return left === undefined ? t('popup.choose') : t('popup.choose.notes', { notes: notesText(t, left) });
}

function tabText(t: PopupWords, tab: TabState): Part[] {
  switch (tab.kind) {
    case 'asking':
      return [];
    case 'elsewhere':
      return t.parts('popup.not-linkedin');
    case 'deaf':
      return t.parts('popup.reload');
    case 'no dialog':
      return t.parts('popup.no-dialog');
    case 'open': {
      const { firstName, verdict } = tab.standing;
      return t.parts('popup.standing', { name: firstName ?? t('popup.nobody'), verdict: t(`verdict.${verdict}`) });
    }
  }
}

function quietText(t: PopupWords, until: number, now: number, format: string): Part[] {
  if (until === endOfDay(now)) return t.parts('popup.quiet-today');
  return t.parts('popup.quiet-until', { time: momentOf(until, now, format) });
}

/** What the popup shows of a state. `browserLanguage` (BCP 47) decides how times are written. Pure. */
export function viewOf(state: PopupState, browserLanguage: string): PopupView {
  const { effective, tab, problem, copied, now } = state;
  const { on, snoozedUntil, language, unflagged, asking, askOnBlank, people } = effective;
  const t = createPopupWords(language, effective.messages);
  const snoozed = on && isQuiet(effective, now) ? snoozedUntil : null;
  const common = {
    t,
    direction: directionOf(language),
    on,
    unflagged: unflagged.map((rule) => ({ rule, title: t(`rule.${rule}`) })),
    asking: { chosen: asking, choices: askings.map((value) => ({ value, text: t(`popup.asking.${value}`) })) },
    stopped: !askOnBlank && asking !== 'never',
    people: peopleShown(people),
    problem: problem && t(problems[problem]),
    copied,
    context: [],
  };
  if (!on) return { ...common, quiet: 'off', status: t.parts('popup.is-off'), detail: '', ring: null };
  if (snoozed !== null) {
    const status = quietText(t, snoozed, now, formattingLanguage(language, browserLanguage));
    return { ...common, quiet: 'snoozed', status, detail: '', ring: null };
  }
  const ring = tab.kind === 'open' ? tab.standing : null;
  const detail = ring === null ? '' : detailText(t, ring, state);
  const left = ring === null ? undefined : leftOf(ring, state);
  const context =
    ring === null ? [] : contextOf(ring, left, tab.kind === 'open' ? tab.known?.invite.limit : undefined, t);
  return { ...common, quiet: 'may snooze', status: tabText(t, tab), detail, ring, context };
}
