import type { Words } from '../../words';
import { ruleOfVerdict } from '../advice';
import { isKnownRecipient } from '../known';
import type { State } from '../state';
import type { Message } from './shown';

/** The rule of the verdict that the person switched off by "Don't flag this", if it is. */
export function unflaggedRule({ assessment, effective }: State) {
  const rule = ruleOfVerdict[assessment.verdict];
  return rule !== undefined && effective.unflagged.includes(rule) ? rule : undefined;
}

/** Whether the person said that this recipient will know them. */
export const isKnown = ({ effective, reading }: State): boolean =>
  isKnownRecipient(effective.people, reading.recipient);

function reasonFor(state: State) {
  if (unflaggedRule(state) !== undefined) return 'calm.unflagged';
  return isKnown(state) ? 'calm.known' : 'calm.accepted';
}

/** The fact, and why nothing more is said. */
export function calmMessage(state: State, t: Words): Message {
  return {
    headline: t.parts('calm.head', { verdict: t(`verdict.${state.assessment.verdict}`) }),
    sentence: t.parts(reasonFor(state)),
    tone: 'calm',
  };
}
