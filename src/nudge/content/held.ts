import type { Words } from '../../words';
import { enoughBlanks } from '../hold';
import type { State } from '../state';
import type { Message } from './shown';

/** Whether to offer, with the question, to stop asking it. */
export const offersToStop = ({ held, assessment, effective }: State): boolean =>
  held && assessment.verdict === 'blank' && effective.blanksSentAnyway >= enoughBlanks;

/** The question that a held press asks. `name` as it is said within a sentence. */
export function heldMessage(state: State, name: string, t: Words): Message {
  const verdict = t(`verdict.${state.assessment.verdict}`);
  return {
    headline: t.parts('held.head', { verdict }),
    sentence: offersToStop(state) ? t.parts('held.offer') : t.parts('held.do', { name }),
    tone: 'warn',
  };
}
