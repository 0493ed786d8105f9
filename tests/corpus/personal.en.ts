import { personalAsk } from './en/personal-ask';
import { personalMet } from './en/personal-met';
import { personalRead } from './en/personal-read';
import { personalShared } from './en/personal-shared';
import { personalTricky } from './en/personal-tricky';
import { readNotes } from './read-notes';

/** English notes that their recipients would call personal: never blank, never default, and next to never generic. */
export const personalNotes = readNotes(
  [personalMet, personalRead, personalShared, personalAsk, personalTricky].join('\n'),
);
