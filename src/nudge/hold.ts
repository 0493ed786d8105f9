import { type DialogReading, sends } from '../linkedin/types';
import type { Assessment } from '../rules/types';
import { isCalm, isUnsure } from './advice';
import { notesLeft } from './content/notes-left';
import type { State } from './state';

/** After so many held blanks sent anyway, Say Why offers to stop asking. */
export const enoughBlanks = 3;

/** What was asked about, for the person who wants to be asked each time: the same note at the same step isn't asked about twice. */
export const askedOf = ({ step, draft }: DialogReading): string => `${step} ${draft}`;

/**
 * Whether a press of Send that begins now is held, by what was just read and judged: an invitation of a verdict that
 * the person wants to be asked about (blank and default unless they say otherwise) and that their rules don't accept, once an opening, unless LinkedIn has said that no notes are left.
 */
export function isHeld(state: State, reading: DialogReading, assessment: Assessment): boolean {
  const { effective, asked, now } = state;
  const { verdict, accepted } = assessment;
  if (!sends(reading.step) || effective.asking === 'never' || accepted || isCalm(assessment, effective)) return false;
  if (!effective.askAt.some((asked) => asked === verdict) || isUnsure(assessment)) return false;
  const notes = notesLeft(reading, effective.notesSeen, now);
  if ('left' in notes && notes.left === 0) return false;
  return effective.asking === 'always' ? asked !== askedOf(reading) : asked === null;
}
