import { isBlank } from './blank';
import { spanOf } from './default-text/match';
import { defaultRules } from './defaults';
import { findingsOf, isAccepted, metBy, type Outcomes, outcomesOf, ownWordsOutcome } from './findings';
import { type Facts, readFacts } from './invite';
import { type Reading, readDraft } from './reading';
import { bands, type Signals, scoreOf } from './score';
import { aboutMe } from './signals/about-me';
import { aboutThem } from './signals/about-them';
import { commonGround } from './signals/common-ground';
import { openSlot } from './signals/filled-in';
import { isCopy } from './signals/fresh';
import { howWeKnow } from './signals/how-we-know';
import { length } from './signals/length';
import { mutualContact } from './signals/mutual-contact';
import { pitch } from './signals/no-pitch';
import { offer } from './signals/offer';
import { ownWords } from './signals/own-words';
import { rightName } from './signals/right-name';
import { whyConnect } from './signals/why-connect';
import type { AcceptanceRules, Assessment, Invite, Outcome, RuleId, Verdict } from './types';
import { ruleIds } from './types';

export { asksForNotes } from './asks-for-notes';
export { defaultRules } from './defaults';
export { firstNameOf } from './names/first-name';
export type {
  AcceptanceRules,
  Assessment,
  Finding,
  Importance,
  Invite,
  Outcome,
  RuleId,
  Span,
  Verdict,
} from './types';
export { ruleIds } from './types';

/**
 * Judges a draft as its recipient would. Total: any text, and anything as invite or rules, gives an assessment. Deterministic.
 * Spans count UTF-16 code units of the draft.
 */
export function assess(draft: string, invite?: Invite, rules: AcceptanceRules = defaultRules): Assessment {
  const text = typeof draft === 'string' ? draft : '';
  const facts = readFacts(invite);
  const inForce = readRules(rules);
  if (isBlank(text)) return assessBlank(facts, inForce);
  const reading = readDraft(text, facts);
  const { outcomes, signals, fitsAnyone } = judge(reading);
  const isDefault = reading.defaultText.only;
  const score = isDefault ? 0 : scoreOf(signals);
  const verdict = isDefault ? 'default' : verdictOf(score, reading);
  // A note that is called generic is shown why, whatever few words of its own it has.
  if (verdict === 'generic') outcomes['own-words'] = { outcome: 'missed', spans: fitsAnyone };
  if (facts.knowsMe) excuseWhatIsKnown(outcomes);
  return {
    score,
    verdict,
    accepted: isAccepted(outcomes, score, facts.knowsMe, inForce),
    language: reading.language?.code ?? 'und',
    findings: findingsOf(outcomes, inForce),
  };
}

function judge(reading: Reading): { outcomes: Outcomes; signals: Signals; fitsAnyone: [number, number][] } {
  const how = howWeKnow(reading);
  const { them, field } = aboutThem(reading);
  const why = whyConnect(reading);
  const common = commonGround(reading);
  const mutual = mutualContact(reading);
  const me = aboutMe(reading);
  const offered = offer(reading);
  const own = ownWords(reading);
  const name = rightName(reading);
  const slot = openSlot(reading);
  const sold = pitch(reading);
  const copy = isCopy(reading);
  const { defaultText, words } = reading;
  const broken = (yes: boolean): Outcome => (yes ? 'broken' : 'met');
  // Rules that need words say nothing of a language without.
  const spoken = (rule: {
    outcome: Outcome;
    spans: [number, number][];
  }): { outcome: Outcome; spans: [number, number][] } =>
    reading.language === undefined && rule.outcome === 'missed' ? { outcome: 'excused', spans: [] } : rule;
  const evidence = how.strength + them.found.strength + common.found.strength + mutual.strength > 0;
  const outcomes: Outcomes = {
    note: { outcome: 'met', spans: [] },
    'not-default': defaultText.only
      ? { outcome: 'broken', spans: defaultText.ranges.map((range) => spanOf(words, range)) }
      : { outcome: 'met', spans: [] },
    'own-words': ownWordsOutcome(own, reading, evidence || field.found.strength > 0),
    'how-we-know': spoken(metBy(how)),
    'why-connect': spoken(metBy(why)),
    'common-ground': spoken(metBy(common.found)),
    'mutual-contact':
      mutual.strength === 0 && reading.facts.mutualContacts.length === 0
        ? { outcome: 'excused', spans: [] }
        : spoken(metBy(mutual)),
    'about-them': spoken(metBy(them.found.strength > 0 ? them.found : field.found)),
    'about-me': spoken(metBy(me)),
    offer: spoken(metBy(offered)),
    length: length(reading),
    fresh: { outcome: reading.facts.earlierNotes.length === 0 ? 'excused' : broken(copy), spans: [] },
    'right-name': name,
    'filled-in': { outcome: broken(slot.strength > 0), spans: slot.spans },
    'no-pitch': { outcome: broken(sold.strength > 0), spans: sold.spans },
  };
  const signals: Signals = {
    how,
    them: them.counted,
    field: field.counted,
    why,
    common: common.counted,
    mutual,
    me,
    offer: offered,
    own: own.count,
    shared: own.shared,
    free: own.stock.length === 0 || evidence,
    named: name.outcome === 'met',
    unspoken: reading.language === undefined,
    pitch: sold.strength > 0,
    openSlot: slot.strength > 0,
    wrongName: name.outcome === 'broken',
    copy,
  };
  return { outcomes, signals, fitsAnyone: own.stock };
}

/**
 * The band of a score. In a language without words a low score says only how little could be read, so nothing is ever called generic
 * there: `almost` accuses nobody and asks for no more than a why.
 */
function verdictOf(score: number, reading: Reading): Verdict {
  if (score >= bands.personal) return 'personal';
  return score >= bands.almost || reading.language === undefined ? 'almost' : 'generic';
}

function assessBlank(facts: Facts, rules: AcceptanceRules): Assessment {
  const missed: readonly RuleId[] = [
    'note',
    'own-words',
    'how-we-know',
    'why-connect',
    'common-ground',
    'about-them',
    'about-me',
    'offer',
  ];
  const outcomes = outcomesOf((rule) => (missed.includes(rule) ? 'missed' : 'excused'));
  if (facts.mutualContacts.length > 0) outcomes['mutual-contact'] = { outcome: 'missed', spans: [] };
  if (facts.knowsMe) excuseWhatIsKnown(outcomes);
  return {
    score: 0,
    verdict: 'blank',
    accepted: isAccepted(outcomes, 0, facts.knowsMe, rules),
    language: 'und',
    findings: findingsOf(outcomes, rules),
  };
}

/** Somebody whom the recipient will know owes no explanation; hard faults of the text stay faults. */
function excuseWhatIsKnown(outcomes: Outcomes): void {
  const faults: readonly RuleId[] = ['length', 'fresh', 'right-name', 'filled-in', 'no-pitch'];
  for (const rule of ruleIds) {
    if (!faults.includes(rule) && outcomes[rule].outcome !== 'met') outcomes[rule] = { outcome: 'excused', spans: [] };
  }
}

/** Rules with every importance and a threshold, whatever is handed in. */
function readRules(rules: AcceptanceRules | null | undefined): AcceptanceRules {
  if (rules === defaultRules) return defaultRules;
  const importance = { ...defaultRules.importance };
  const given: unknown = rules?.importance;
  if (typeof given === 'object' && given !== null) {
    for (const rule of ruleIds) {
      const value: unknown = Reflect.get(given, rule);
      if (value === 'off' || value === 'nice' || value === 'important' || value === 'required')
        importance[rule] = value;
    }
  }
  const threshold: unknown = rules?.threshold;
  return {
    importance,
    threshold: typeof threshold === 'number' && threshold >= 0 ? threshold : defaultRules.threshold,
  };
}
