import type { Finding } from '../../rules/types';
import type { Part, Words } from '../../words';
import { isRuleId } from '../advice';
import type { State } from '../state';
import { previewOf } from './preview';
import { quote } from './quote';
import type { Reason, ReasonList } from './shown';

const mostReasons = 3;

/** The reasons that the banner's list holds beside what its sentence already says. Undefined where there is nothing to judge. */
export function reasonsFor(state: State, name: string, t: Words): ReasonList | undefined {
  const { reading, assessment, advice } = state;
  if (reading.step !== 'note' || assessment.verdict === 'blank') return undefined;
  const others = assessment.findings.filter(({ rule }) => rule !== advice?.rule);
  const wanting = assessment.accepted
    ? others.filter(({ outcome }) => outcome === 'broken')
    : others.filter(({ outcome }) => outcome === 'broken' || outcome === 'missed');
  const met = others.filter(({ outcome }) => outcome === 'met');
  const items = [...wanting, ...met]
    .map((finding) => reasonFor(finding, reading.draft, t))
    .filter((reason) => reason !== undefined)
    .slice(0, mostReasons);
  return {
    label: items.length === 0 ? t('reasons.details') : t.plural('reasons.more', items.length),
    title: t('reasons.title'),
    score: t('reasons.score', { score: assessment.score }),
    preview: previewOf(state, name, t),
    items,
  };
}

function reasonFor({ rule, outcome, spans }: Finding, draft: string, t: Words): Reason | undefined {
  if (!isRuleId(rule) || outcome === 'excused') return undefined;
  const span = spans[0];
  const words = span && quote(draft.slice(...span));
  if (outcome === 'met') {
    const sentence = words ? praise(rule, words, t) : undefined;
    return sentence && { icon: 'met', sentence };
  }
  const select: Reason['verb'] = span && { action: { kind: 'select', span }, label: t('reasons.select') };
  return {
    icon: outcome,
    sentence: (words ? blame(rule, words, t) : undefined) ?? t.parts(`reason.${rule}`),
    verb: select ?? {
      action: { kind: 'unflag', rule },
      label: t('reasons.unflag'),
    },
  };
}

function praise(rule: string, words: string, t: Words): Part[] | undefined {
  switch (rule) {
    case 'how-we-know':
    case 'why-connect':
    case 'common-ground':
    case 'mutual-contact':
    case 'about-them':
    case 'about-me':
    case 'offer':
      return t.parts(`reason.${rule}.met`, { quote: words });
    default:
      return undefined;
  }
}

function blame(rule: string, words: string, t: Words): Part[] | undefined {
  switch (rule) {
    case 'not-default':
    case 'own-words':
    case 'fresh':
    case 'right-name':
    case 'filled-in':
    case 'no-pitch':
      return t.parts(`reason.${rule}.quote`, { quote: words });
    default:
      return undefined;
  }
}
