import { spanOf } from './default-text/match';
import { metBy, type Outcomes, ownWordsOutcome } from './findings';
import type { Reading } from './reading';
import type { Signals } from './score';
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
import { unspoken } from './signals/unspoken';
import { whyConnect } from './signals/why-connect';
import type { Outcome, Span } from './types';

/** What the signals say of a draft: of each rule, and for the score. */
export interface Judgement {
  outcomes: Outcomes;
  signals: Signals;
  /** Phrases that fit anyone, the emptiest first. */
  fitsAnyone: Span[];
}

/** Asks every signal. */
export function judge(reading: Reading): Judgement {
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
  const spoken = (rule: { outcome: Outcome; spans: Span[] }): { outcome: Outcome; spans: Span[] } =>
    reading.language === undefined && rule.outcome === 'missed' ? { outcome: 'excused', spans: [] } : rule;
  const evidence = how.strength + them.found.strength + common.found.strength + mutual.strength > 0;
  const outcomes: Outcomes = {
    note: { outcome: 'met', spans: [] },
    'not-default': defaultText.only
      ? { outcome: 'broken', spans: defaultText.ranges.map((range) => spanOf(words, range)) }
      : { outcome: 'met', spans: [] },
    'own-words': ownWordsOutcome(own, reading, evidence || field.strength > 0),
    'how-we-know': spoken(metBy(how)),
    'why-connect': spoken(metBy(why)),
    'common-ground': spoken(metBy(common.found)),
    'mutual-contact':
      mutual.strength === 0 && reading.facts.mutualContacts.length === 0
        ? { outcome: 'excused', spans: [] }
        : spoken(metBy(mutual)),
    'about-them': spoken(metBy(them.found.strength > 0 ? them.found : field)),
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
    field: field.strength > 1,
    why,
    common: common.counted,
    mutual,
    own,
    stock: reading.stock.length + defaultText.ranges.length,
    named: name.outcome === 'met',
    unspoken: reading.language === undefined ? unspoken(reading) : undefined,
    sells: reading.pitch.sells,
    points: reading.pitch.points,
    openSlot: slot.strength > 0,
    wrongName: name.outcome === 'broken',
    copy,
  };
  return { outcomes, signals, fitsAnyone: own.stock };
}
