import { germanNotes } from './de/personal-notes';
import { personalAsk } from './en/personal-ask';
import { personalMet } from './en/personal-met';
import { personalRead } from './en/personal-read';
import { personalShared } from './en/personal-shared';
import { personalTricky } from './en/personal-tricky';
import { spanishNotes } from './es/personal-notes';
import { frenchNotes } from './fr/personal-notes';
import { portugueseNotes } from './pt/personal-notes';
import { type CorpusNote, readNotes } from './read-notes';

/** Notes by language that their recipients would call personal: never blank, never default, and next to never generic. */
export const notesByLanguage: Readonly<Record<string, readonly CorpusNote[]>> = {
  en: readNotes([personalMet, personalRead, personalShared, personalAsk, personalTricky].join('\n')),
  de: readNotes(germanNotes),
  fr: readNotes(frenchNotes),
  es: readNotes(spanishNotes),
  pt: readNotes(portugueseNotes),
};

export const personalNotes: readonly CorpusNote[] = Object.values(notesByLanguage).flat();
