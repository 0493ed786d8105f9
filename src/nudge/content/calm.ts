import type { Part, Words } from '../../words';
import { ruleOfVerdict } from '../advice';
import { isKnownPerson, isKnownRecipient } from '../known';
import type { State } from '../state';
import { quote } from './quote';
import type { Message } from './shown';

/** The rule of the verdict that the person switched off by "Don't flag this", if it is. */
export function unflaggedRule({ assessment, effective }: State) {
  const rule = ruleOfVerdict[assessment.verdict];
  return rule !== undefined && effective.unflagged.includes(rule) ? rule : undefined;
}

/** Whether the person said that this recipient, or anyone at their company, will know them. */
export const isKnown = ({ effective, reading }: State): boolean => isKnownRecipient(effective, reading.recipient);

function reasonFor(state: State, t: Words): Part[] {
  const { effective, reading } = state;
  if (unflaggedRule(state) !== undefined) return t.parts('calm.unflagged');
  if (!isKnown(state)) return t.parts('calm.accepted');
  if (isKnownPerson(effective, reading.recipient)) return t.parts('calm.known');
  return t.parts('calm.company', { company: quote(reading.recipient.company ?? '', 28) });
}

/** The fact, and why nothing more is said. */
export function calmMessage(state: State, t: Words): Message {
  return {
    headline: t.parts('calm.head', { verdict: t(`verdict.${state.assessment.verdict}`) }),
    sentence: reasonFor(state, t),
    tone: 'calm',
  };
}
