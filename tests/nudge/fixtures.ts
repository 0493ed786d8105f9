import type { DialogReading } from '../../src/linkedin/types';
import type { Judge } from '../../src/nudge/context';
import { type NudgeEvent, reduce } from '../../src/nudge/reduce';
import { initialState, type State } from '../../src/nudge/state';
import type { Assessment, Finding, Importance, Invite, RuleId } from '../../src/rules/types';
import { ruleIds } from '../../src/rules/types';
import type { Effective } from '../../src/settings/model';
import { type Offer, offerFor } from '../../src/templates';
import { startersFor } from '../../src/templates/starters';
import { createWords } from '../../src/words';
import { de } from '../../src/words/de';

export const english = createWords('en', null);
export const german = createWords('de', de);

/** 3 November 2026, noon, local time. */
export const noon = new Date(2026, 10, 3, 12).getTime();

export function reading(more: Partial<DialogReading> = {}): DialogReading {
  return { step: 'note', recipient: { name: 'Marta Lind', mutualContacts: [] }, draft: '', canSend: true, ...more };
}

export function effective(more: Partial<Effective> = {}): Effective {
  const importance = Object.fromEntries(ruleIds.map((rule) => [rule, 'important'])) as Record<RuleId, Importance>;
  return {
    version: 1,
    on: true,
    snoozedUntil: null,
    rules: { importance, threshold: 50 },
    receiving: { importance, threshold: 50 },
    unflagged: [],
    language: 'en',
    messages: null,
    notesSeen: null,
    asking: 'once',
    askAt: ['blank', 'default'],
    askOnBlank: true,
    compact: false,
    people: [],
    companies: [],
    me: { name: '', company: '', school: '', headline: '' },
    templates: [],
    starts: [],
    blanksSentAnyway: 0,
    ...more,
  };
}

/** What the background offers for Marta, with these facts beside her name. */
export const offer = (more: Invite = {}, language = 'en'): Offer =>
  offerFor(
    { ...more, recipient: { name: 'Marta Lind', firstName: 'Marta', ...more.recipient } },
    startersFor(language) ?? { templates: [], starts: [] },
  );

/** A finding at the place of some words of the draft. */
export function finding(draft: string, rule: RuleId, outcome: Finding['outcome'], words = ''): Finding {
  const at = words === '' ? -1 : draft.indexOf(words);
  return { rule, outcome, spans: at === -1 ? [] : [[at, at + words.length]] };
}

/** A few words that stand for what the rules would find: enough to tell the verdicts apart. */
function assess(draft: string, { knowsMe = false }: Invite = {}): Assessment {
  const found = (rule: RuleId, outcome: Finding['outcome'], words?: string) => finding(draft, rule, outcome, words);
  const result = (verdict: Assessment['verdict'], score: number, findings: Finding[]): Assessment => ({
    verdict,
    score,
    accepted: verdict === 'personal' || (verdict === 'blank' && knowsMe),
    language: draft.includes('xin chào') ? 'und' : 'en',
    findings,
  });
  if (draft.trim() === '') return result('blank', 0, [found('note', 'missed')]);
  if (draft.includes('professional network')) return result('default', 5, [found('not-default', 'broken', draft)]);
  const how = draft.includes('the Oslo meetup');
  const why = draft.includes('keep learning');
  const findings = [
    ...(draft.includes('Mike') ? [found('right-name', 'broken', 'Mike')] : []),
    ...(draft.includes('{where?}') ? [found('filled-in', 'broken', '{where?}')] : []),
    ...(draft.includes('came across') ? [found('own-words', 'broken', 'came across your profile')] : []),
    ...(draft.includes('hope you’re well') ? [found('own-words', 'missed', 'hope you’re well')] : []),
    found('how-we-know', how ? 'met' : 'missed', 'the Oslo meetup'),
    found('why-connect', why ? 'met' : 'missed', 'keep learning'),
    found('about-them', 'missed'),
  ];
  if (how && why) return result('personal', 80, findings);
  return how || why ? result('almost', 55, findings) : result('generic', 20, findings);
}

export const judge: Judge = {
  assess,
  firstNameOf: (name) => name.split(' ')[0],
  asksForNotes: (about) => about.match(/I appreciate[^.]*/)?.[0],
};

/** A banner's state with a clock of its own: `at` in ms after the dialog came. */
export class Story {
  state: State;
  constructor(first: DialogReading, settings = effective()) {
    this.state = initialState(first, settings, noon, judge);
  }
  do(at: number, event: NudgeEvent): State {
    this.state = reduce(this.state, event, noon + at, judge);
    return this.state;
  }
  /** The whole text at once, as a paste or LinkedIn's own writing puts it. */
  paste(at: number, draft: string, more: Partial<DialogReading> = {}): State {
    return this.do(at, { kind: 'reading', reading: { ...this.state.reading, ...more, draft } });
  }
  /** Key by key, `every` ms; returns the time of the last key. */
  type(at: number, text: string, every = 20): number {
    let time = at;
    const before = this.state.reading.draft;
    for (let n = 1; n <= text.length; n++) {
      time = at + (n - 1) * every;
      this.paste(time, before + text.slice(0, n));
    }
    return time;
  }
}
