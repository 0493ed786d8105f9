import { defaultEditLines } from './en/default-edits';
import { genericLines } from './en/generic';
import { pitchLines } from './en/pitches';
import { unfilledLines } from './en/unfilled';
import { readNotes } from './read-notes';

export const genericNotes = readNotes(genericLines);
export const defaultEdits = readNotes(defaultEditLines);
export const pitches = readNotes(pitchLines);
export const unfilledNotes = readNotes(unfilledLines);
