export { answerCopies } from './other-copies';
export { keepOwnEvents, type OwnEventsOptions } from './own-events';
export { type HoldOptions, holdPresses } from './press';
export { startTabRule, type TabRuleOptions } from './tab';
export {
  type AddNoteOutcome,
  type DialogReading,
  type DialogStep,
  type InsertOutcome,
  type Opening,
  orphaned,
  type Recipient,
  type Whereabouts,
} from './types';
export { type WatchOptions, watchDialogs } from './watch';
