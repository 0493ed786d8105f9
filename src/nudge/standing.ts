import { type DialogReading, sends } from '../linkedin/types';
import type { Known, Standing } from '../messages/types';
import type { Assessment } from '../rules/types';
import type { Judge } from './context';
import { inviteOf } from './invite';
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

/** Whose words stand in the note. */
export function draftOf({ draft }: DialogReading, { verdict }: Assessment): Known['draft'] {
  if (draft.trim() === '') return 'empty';
  return verdict === 'default' ? 'default' : 'own';
}

/** What templates are filled with, for the popup; undefined at a step that isn't ours to judge. */
export function knownOf({ reading, assessment, effective }: State, judge: Judge): Known | undefined {
  const { step } = reading;
  if (!sends(step)) return undefined;
  return { invite: inviteOf(reading, effective, judge), step, draft: draftOf(reading, assessment) };
}
