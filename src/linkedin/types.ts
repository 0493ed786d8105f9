/**
 * The step of LinkedIn's connect dialog: `choose` (add a note or send without), `note` (the text field); what it asks first,
 * `email` (the recipient's address) and `question` (how one knows them); what comes in its stead, `upsell` (notes used up) and
 * `weekly` (its limit for the week); `other` (not ours to judge).
 */
export type DialogStep = 'choose' | 'note' | 'email' | 'question' | 'upsell' | 'weekly' | 'other';

/** Whether the primary button of a step sends the invitation. At every other step it is a button like any other. */
export const sends = (step: DialogStep): step is 'choose' | 'note' => step === 'choose' || step === 'note';

/** The invited person, as far as the page says it. Never another person of the page. */
export interface Recipient {
  name?: string;
  /** The public profile's slug, of `/in/SLUG`. */
  slug?: string;
  headline?: string;
  company?: string;
  school?: string;
  location?: string;
  about?: string;
  mutualContacts: string[];
}

/** What the dialog says at one moment: plain data, read afresh each time. */
export interface DialogReading {
  step: DialogStep;
  recipient: Recipient;
  /** The note to the letter; '' where the step has no field for one. */
  draft: string;
  /** Characters that this dialog allows, from its counter; undefined where it doesn't say. */
  limit?: number;
  /** Notes left this month; undefined where the dialog doesn't say. */
  notesLeft?: number | 'unlimited';
  /** The send button is there and enabled. */
  canSend: boolean;
  /** BCP 47, of the document that holds the dialog, where it says so. */
  language?: string;
  /** At `choose`: LinkedIn offers no way to a note, as where this month's are used up. */
  takesNoNote?: true;
  /** Label of LinkedIn's button that opens the note step, at `choose`: to say which one to press. */
  addNoteLabel?: string;
}

/** What came of pressing LinkedIn's "Add a note" for the person. */
export type AddNoteOutcome = 'opened' | 'ignored';

/** A change of the note: `text` takes the place of a range; afterwards `select` is selected, a range of the whole note. UTF-16. */
export interface NoteEdit {
  start: number;
  end: number;
  text: string;
  select: [start: number, end: number];
}

/** What came of writing into LinkedIn's field. `overwritten`: the page put something else there, twice. */
export type WriteOutcome = 'inserted' | 'field gone' | 'overwritten';

/** Why an opening ended: the extension was updated, reloaded or removed under the page. The banner stays, and says so. */
export const orphaned = 'orphaned';

/**
 * One opening of the connect dialog, from its first appearance to its removal, through re-renders and steps.
 * Everything on it is safe to call late: after the end it does nothing.
 */
export interface Opening {
  /** Aborted when the dialog is gone or watching stops; the reason is `orphaned` where that is why. */
  readonly signal: AbortSignal;
  /** The latest reading. */
  readonly reading: DialogReading;
  /** Called after each change of the dialog with a fresh reading, and at once with the present one. */
  onReading(listener: (reading: DialogReading) => void): void;
  /** Called at each composition start (true) and end (false) in the note's field. */
  onComposing(listener: (composing: boolean) => void): void;
  /** Whether an event was meant for Send, by two independent signs. */
  isSend(event: Event): boolean;
  /** Reads the field anew, now. */
  reread(): void;
  /** Called once if the person sent the note or the blank invitation by a trusted press and the dialog then went. */
  onSent(listener: (reading: DialogReading) => void): void;
  /**
   * Puts the host where the banner belongs and keeps it there through re-renders, until the end.
   * Returns false where there is no place for it, or where another copy of the extension has it.
   */
  place(host: HTMLElement): boolean;
  /** Takes the host away for good in this opening. */
  remove(host: HTMLElement): void;
  /** Presses LinkedIn's "Add a note". Call it only as the direct effect of a trusted press. */
  addNote(): Promise<AddNoteOutcome>;
  /** Selects the UTF-16 range of the note and focuses its field. */
  select(start: number, end: number): void;
  /** Where the caret is in the note, or the end of what is selected; its end where nobody has been in the field. UTF-16. */
  caret(): number;
  /**
   * Changes the note as typing would (native undo included), at once, and takes the focus there; resolves once the page has left it so.
   * What is written next ends the wait. Call it only as the direct effect of a trusted press.
   */
  write(edit: NoteEdit): Promise<WriteOutcome>;
}

/** What was found of a dialog and what not, without any content: for a report. */
export interface Found {
  step: DialogStep;
  /** Whether the note's field, the limit of its counter, the notes left and the recipient's name were found. */
  field: boolean;
  limit: boolean;
  notesLeft: boolean;
  name: boolean;
  /** Action buttons found. */
  actions: number;
  /** Independent families of names that LinkedIn's invitations carry. */
  names: number;
  mount: 'document' | 'shadow root';
}

/** Where an opening stands on the page. */
export interface Whereabouts {
  /** The dialog's node. */
  readonly dialog: HTMLElement;
  /** The banner's host, while it is in the dialog. */
  readonly host: HTMLElement | undefined;
  /** What was found, as it stands. */
  found(): Found;
}
