import type { Words } from '../../words';
import { ruleOfVerdict } from '../advice';
import type { State } from '../state';
import type { Message } from './shown';

/** The rule of the verdict that the person switched off by "Don't flag this", if it is. */
export function unflaggedRule({ assessment, effective }: State) {
  const rule = ruleOfVerdict[assessment.verdict];
  return rule !== undefined && effective.unflagged.includes(rule) ? rule : undefined;
}

/** The fact, and why nothing more is said. */
export function calmMessage(state: State, t: Words): Message {
  return {
    headline: t.parts('calm.head', { verdict: t(`verdict.${state.assessment.verdict}`) }),
    sentence: t.parts(unflaggedRule(state) === undefined ? 'calm.accepted' : 'calm.unflagged'),
    tone: 'calm',
  };
}
