export type { AddNoteOutcome, DialogReading, DialogStep, InsertOutcome, Opening, Recipient } from './types';
export { type WatchOptions, watchDialogs } from './watch';
