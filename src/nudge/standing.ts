import { sends } from '../linkedin/types';
import type { Standing } from '../messages/types';
import type { Judge } from './context';
import { isQuiet, type State } from './state';

/** How the dialog stands, for the popup; null at a step that isn't ours to judge. */
export function standingOf(state: State, judge: Judge): Standing | null {
  const { reading, assessment } = state;
  const { step, recipient, draft, limit, notesLeft } = reading;
  if (!sends(step)) return null;
  const firstName = recipient.name === undefined ? undefined : judge.firstNameOf(recipient.name);
  return {
    step,
    verdict: assessment.verdict,
    score: assessment.score,
    accepted: assessment.accepted,
    ...(firstName !== undefined && { firstName }),
    ...(step === 'note' && { length: draft.length }),
    ...(limit !== undefined && { limit }),
    ...(notesLeft !== undefined && { notesLeft }),
    ...(isQuiet(state) && { quiet: true }),
  };
}
