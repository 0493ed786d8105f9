/**
 * Templates: pieces of notes that ask for the one thing that only the sender knows. Pure, and without the starters' texts, which are
 * `starters/`: the content script gets those by the snapshot.
 */
export { companyName, schoolName } from './facts/company-name';
export { factsOf } from './facts/facts';
export { type PersonName, personName } from './facts/person-name';
export { type FillOptions, fill } from './fill';
export { type Offer, type OfferedStart, type OfferedTemplate, offerFor, type Piece } from './offer';
export { reordered } from './order';
export { escaped, type Node, type Parsed, parse, print } from './parse';
export { type Problem, problemsIn } from './problems';
export { type Reason, type Situation, type Suggestion, situationOf, suggest } from './rank';
export { isOther, isShared } from './shared';
export { isSlotName, originOf } from './slots';
export { after, type FilledStart, readStarts, type Start, type StartId, startIds, startsFrom } from './starts';
export { type Stopped, stopAt } from './stop';
export { readStored, readTemplate, readTemplates, type StoredTemplate, templatesInForce } from './stored';
export {
  type Answers,
  type Filled,
  type FilledSlot,
  type Formality,
  formalities,
  longest,
  type OpenSlot,
  type Origin,
  type Place,
  type Purpose,
  purposes,
  type SlotFacts,
  type SlotName,
  slotNames,
  type Template,
} from './types';
