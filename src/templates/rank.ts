import type { Invite } from '../rules/index';
import { factsOf } from './facts/facts';
import { fill } from './fill';
import { isOther, isShared } from './shared';
import type { Filled, Formality, Purpose, SlotFacts, Template } from './types';

/** What is known of an invitation when a template is to be picked. `situationOf` makes it. */
export interface Situation {
  facts: SlotFacts;
  /** BCP 47 of the note to write; '' for any. */
  language: string;
  formality: Formality;
  /** Characters that the dialog allows. */
  limit?: number;
  /** The page shows something that the recipient wrote. */
  posts: boolean;
  /** The headlines say so. */
  recruits: { they: boolean; me: boolean };
  studies: boolean;
}

/** Why a template is suggested where it is: for a line of explanation, and for tests. `usual`: nothing at hand speaks for any. */
export type Reason =
  | 'mutual contact'
  | 'same school'
  | 'same employer'
  | 'their posts'
  | 'they recruit'
  | 'you recruit'
  | 'you study'
  | 'own'
  | 'usual';

/** A template, filled, with its place explained. */
export interface Suggestion {
  template: Template;
  filled: Filled;
  reason: Reason;
}

const recruiting =
  /recruit|talent|hiring|headhunt|sourcer|personal(?:referent|vermittl|beschaff)|recrut|reclut|sele[cç][cç]?i[oóõã]n? de (?:personal|talento)|chargée? de recrutement/iu;
const studying =
  /student|studier|studium|étudiant|estudiante|estudante|\b(?:ba|bsc|ma|msc|phd) candidate|trainee|azubi|apprenti/iu;

/** The situation of an invitation, with what the person chose: the note's language and way of address. Total, as `factsOf` is. */
export function situationOf(
  invite: Invite | undefined,
  chosen: { language?: string; formality?: Formality } = {},
): Situation {
  const { limit, language } = invite ?? {};
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 300) : '');
  const posts = invite?.recipient?.posts;
  return {
    facts: factsOf(invite),
    language: chosen.language ?? text(language),
    formality: chosen.formality ?? 'any',
    ...(typeof limit === 'number' && limit > 0 && { limit }),
    posts: Array.isArray(posts) && posts.length > 0,
    recruits: {
      they: recruiting.test(text(invite?.recipient?.headline)),
      me: recruiting.test(text(invite?.sender?.headline)),
    },
    studies: studying.test(text(invite?.sender?.headline)),
  };
}

/** How often each purpose is one's own, where nothing at hand says more. */
const usual: Record<Purpose, number> = {
  met: 12,
  reader: 10,
  heard: 9,
  worked: 8,
  field: 7,
  mutual: 6,
  alumni: 5,
  call: 4,
  customer: 3,
  candidate: 2,
  student: 1,
  recruiter: 0,
};

const lost = { slot: 40, question: 6, over: 30, address: 60, language: 200, untrue: 150 };
const own = 8;

/**
 * Templates from the best suited to the least. What the facts at hand speak for comes first (a mutual contact, a shared school, a shared
 * employer, …); what lacks a fact, asks much, is too long or addresses otherwise falls back; another language comes last. The same each time:
 * ties stay in the order given, which is the person's own.
 */
export function suggest(templates: readonly Template[], situation: Situation): Suggestion[] {
  return templates
    .map((template) => {
      const { limit } = situation;
      const filled = fill(template.text, situation.facts, limit === undefined ? {} : { limit });
      return { ...worthOf(template, filled, situation), template, filled };
    })
    .sort((a, b) => b.worth - a.worth)
    .map(({ template, filled, reason }) => ({ template, filled, reason }));
}

function worthOf(template: Template, filled: Filled, situation: Situation): { worth: number; reason: Reason } {
  const { purpose } = template;
  const isOwn = purpose === null;
  let worth = isOwn ? usual.met + own : usual[purpose];
  let reason: Reason = isOwn ? 'own' : 'usual';
  const [points, why] = cue(template, filled, situation);
  if (why !== undefined) {
    worth += points;
    reason = why;
  }
  const questions = filled.open.filter(({ kind }) => kind === 'question').length;
  worth -= lost.slot * (filled.open.length - questions) + lost.question * Math.max(0, questions - 1);
  if (filled.over > 0) worth -= lost.over;
  if (!addresses(template.formality, situation.formality)) worth -= lost.address;
  if (!speaks(template.language, situation.language)) worth -= lost.language;
  if (isUntrue(template, filled, situation.facts)) worth -= lost.untrue;
  return { worth, reason };
}

/** The strongest thing at hand that speaks for a template. */
function cue({ purpose }: Template, { filled }: Filled, situation: Situation): [points: number, why?: Reason] {
  const { facts, posts, recruits, studies } = situation;
  const says = (slot: string) => filled.some((each) => each.slot === slot);
  if (says('mutualContact')) return [60, 'mutual contact'];
  if (isShared(facts, 'school') && (purpose === 'alumni' || says('school') || says('mySchool')))
    return [55, 'same school'];
  if (isShared(facts, 'company') && purpose === 'worked') return [50, 'same employer'];
  if (recruits.me && purpose === 'recruiter') return [45, 'you recruit'];
  if (studies && purpose === 'student') return [40, 'you study'];
  if (posts && purpose === 'reader') return [30, 'their posts'];
  if (recruits.they && purpose === 'candidate') return [25, 'they recruit'];
  return [0];
}

/** A template says of both what About me says of one alone. */
const isUntrue = ({ purpose }: Template, { filled }: Filled, facts: SlotFacts): boolean =>
  purpose === 'alumni' && filled.some(({ slot }) => slot === 'school') && isOther(facts, 'school');

const addresses = (template: Formality, wanted: Formality): boolean =>
  template === 'any' || wanted === 'any' || template === wanted;

const primary = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

const speaks = (template: string, wanted: string): boolean =>
  template === '' || wanted === '' || primary(template) === primary(wanted);
