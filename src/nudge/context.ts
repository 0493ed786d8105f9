import type { Addressee, InsertAnswer, Insertion, Known, Standing } from '../messages/types';
import type { AcceptanceRules, Assessment, Invite } from '../rules/types';
import type { Change } from '../settings/changes';
import type { Effective } from '../settings/model';
import type { Offer } from '../templates';

/** What the person sets from the banner. */
export type NudgeChange = Exclude<Change, { kind: 'switch' | 'asking' }>;

/** What rules/ tells the banner. */
export interface Judge {
  assess(draft: string, invite: Invite, rules: AcceptanceRules): Assessment;
  /** The name to greet by, out of a full name; undefined where that is uncertain. */
  firstNameOf(name: string): string | undefined;
  /** The sentence of a profile that asks for personal notes, to the letter. */
  asksForNotes(about: string): string | undefined;
}

export interface NudgeActions {
  change(change: NudgeChange): void;
  /** LinkedIn said how many free notes are left. */
  notesSeen(left: number | 'unlimited'): void;
  /** The person sent a note, not a blank invitation. */
  noteSent(): void;
  /** Keeps the draft to this recipient in memory until the browser closes. */
  keepDraft(to: Addressee, text: string): void;
  /** The last draft kept to this recipient; null where there is none. Never rejects. */
  keptDraft(to: Addressee): Promise<string | null>;
  /** What a note of this invitation can start from; null where that can't be known. Never rejects. */
  offer(invite: Invite): Promise<Offer | null>;
  /** A blank invitation that was held went out as it was. */
  heldBlankSent(): void;
  /** Opens the options page. */
  openSettings(): void;
  /** False once the extension was updated or removed under the page. */
  alive(): boolean;
}

/** All that the banner takes from outside its folder. */
export interface NudgeContext extends Judge {
  effective(): Effective;
  onEffective(listener: (effective: Effective) => void, signal: AbortSignal): void;
  /** Milliseconds since the epoch. */
  now(): number;
  actions: NudgeActions;
  /** How the dialog stands, after each change; null where there is none that is ours to judge. */
  onStanding(standing: Standing | null): void;
  /** Copies a text, as the effect of the person's press; false where the browser refuses. Never rejects. */
  copy(text: string): Promise<boolean>;
  report(error: unknown): void;
}

/** What the banner of one opening gives to outside its folder. Safe to call late. */
export interface Nudge {
  /** Whether the press that begins now is held: from the field as it is, judged now. */
  wouldHold(): boolean;
  /** Says at once that a press was held. Throws where it can't: then it isn't. */
  onHeld(): void;
  /** The page goes: keeps the draft as it is. */
  onPageGoes(): void;
  /** Closes a list of ours; false where none is open. */
  closeList(): boolean;
  /** Takes a key of the person's that chooses a template; false where it means something else. `dialog`: LinkedIn's. */
  choose(event: KeyboardEvent, dialog: EventTarget | undefined): boolean;
  /** What templates are filled with; undefined where nothing is to be judged. */
  known(): Known | undefined;
  /** Writes into the note, as the direct effect of the person's press elsewhere; undefined once the dialog is gone. */
  insert(insertion: Insertion): Promise<InsertAnswer> | undefined;
}
