import { asksForNotes, assess, firstNameOf } from './rules';

export { startNudge } from './nudge/nudge';
export { rehearse } from './nudge/rehearse';
/** What rules/ tells the banner. */
export const judge = { assess, firstNameOf, asksForNotes };
