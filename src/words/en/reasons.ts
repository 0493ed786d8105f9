import type { RuleId } from '../../rules/types';

/** Rules that a draft can break by words of its own, to be quoted. */
type Quotable = 'not-default' | 'own-words' | 'fresh' | 'right-name' | 'filled-in' | 'no-pitch';
/** Rules whose fulfilment is worth a word. */
type Praised = 'how-we-know' | 'why-connect' | 'common-ground' | 'mutual-contact' | 'about-them' | 'about-me' | 'offer';

/** What a rule says of a draft in the banner's list: what it misses, what of it is against the rule, what meets it. */
export const reasons = {
  'reason.note': 'There is no note yet.',
  'reason.not-default': 'This is LinkedIn’s text.',
  'reason.own-words': 'No words yet that fit one person only.',
  'reason.how-we-know': 'How you know each other isn’t said.',
  'reason.why-connect': 'Why you ask isn’t said.',
  'reason.common-ground': 'Nothing that you share is named.',
  'reason.mutual-contact': 'Nobody you both know is named.',
  'reason.about-them': 'Nothing of theirs is named: a post, a talk, their work.',
  'reason.about-me': 'Who you are isn’t said.',
  'reason.offer': 'No offer, and no question that is easy to answer.',
  'reason.length': 'A sentence or two is the right length.',
  'reason.fresh': 'The same text went to others.',
  'reason.right-name': 'There is no greeting by name.',
  'reason.filled-in': 'A placeholder is still open.',
  'reason.no-pitch': 'This sells something.',
  'reason.not-default.quote': '«{quote}» is LinkedIn’s text.',
  'reason.own-words.quote': '«{quote}» fits anyone.',
  'reason.fresh.quote': '«{quote}» went to others, too.',
  'reason.right-name.quote': 'This greets «{quote}».',
  'reason.filled-in.quote': '«{quote}» is still open.',
  'reason.no-pitch.quote': '«{quote}» sells something.',
  'reason.how-we-know.met': '«{quote}» says how you know each other.',
  'reason.why-connect.met': '«{quote}» says why you ask.',
  'reason.common-ground.met': '«{quote}» is something you share.',
  'reason.mutual-contact.met': '«{quote}» is someone you both know.',
  'reason.about-them.met': '«{quote}» is about something of theirs.',
  'reason.about-me.met': '«{quote}» says who you are.',
  'reason.offer.met': '«{quote}» gives something to answer.',
} as const satisfies Record<`reason.${RuleId}` | `reason.${Quotable}.quote` | `reason.${Praised}.met`, string>;
