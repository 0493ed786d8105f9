import type { NoteEdit, Opening, WriteOutcome } from '../linkedin/types';
import type { InsertAnswer, Insertion } from '../messages/types';
import type { NudgeContext } from './context';
import { type Insertable, plan, undoing } from './insertion';
import type { NudgeEvent } from './reduce';
import { draftOf } from './standing';
import { assessed, type State } from './state';

interface InsertingInit {
  opening: Opening;
  context: NudgeContext;
  state(): State;
  dispatch(event: NudgeEvent): void;
}

/** What writes into LinkedIn's note. Each is called as the direct effect of the person's press, and never rejects but by a fault of ours. */
export interface Inserting {
  /** Presses LinkedIn's "Add a note"; true where the note step then stands open. */
  openNote(): Promise<boolean>;
  /** Opens the note step first, where it must; asks before it touches words of the person's own, where `how` says so. */
  insert(what: Insertable, how: Insertion['how']): Promise<InsertAnswer>;
  /** Takes the last insertion back, with whatever came of it since. */
  undo(): Promise<void>;
  /** A draft of the person's own, to the letter, in place of what is there: LinkedIn says itself where it is too long. */
  putBack(draft: string): Promise<void>;
}

const gone: InsertAnswer = { outcome: 'field gone' };

export function createInserting({ opening, context, state, dispatch }: InsertingInit): Inserting {
  async function openNote(): Promise<boolean> {
    const outcome = await opening.addNote();
    if (opening.signal.aborted) return false;
    if (outcome === 'ignored') dispatch({ kind: 'add note ignored' });
    return opening.reading.step === 'note';
  }

  async function write(edit: NoteEdit): Promise<WriteOutcome> {
    const outcome = await opening.write(edit);
    if (outcome !== 'inserted' && !opening.signal.aborted) dispatch({ kind: 'not whole', problem: { outcome } });
    return outcome;
  }

  async function insert(what: Insertable, how: Insertion['how']): Promise<InsertAnswer> {
    if (opening.reading.step === 'choose' && !(await openNote())) return gone;
    opening.reread();
    const { reading } = opening;
    if (opening.signal.aborted || reading.step !== 'note') return gone;
    const isOwn = draftOf(reading, assessed(reading, state().effective, context)) === 'own';
    if (isOwn && how === 'ask') return { outcome: 'asks' };
    const planned = plan(reading.draft, what, isOwn && how === 'add' ? opening.caret() : 'all', reading.limit);
    const { edit, over } = planned;
    const tooLong: InsertAnswer = { outcome: 'too long', over };
    if (edit.text === '') {
      dispatch({ kind: 'not whole', problem: tooLong });
      return tooLong;
    }
    // Before it is there: the reading of it is then known for ours.
    dispatch({ kind: 'written', written: planned });
    const writing = write(edit);
    if (over > 0) dispatch({ kind: 'not whole', problem: tooLong });
    const outcome = await writing;
    return outcome === 'inserted' && over > 0 ? tooLong : { outcome };
  }

  return {
    openNote,
    insert,
    async undo() {
      const { written } = state();
      opening.reread();
      if (written !== null) await write(undoing(written, opening.reading.draft));
    },
    async putBack(draft) {
      const { length } = draft;
      await write({ start: 0, end: opening.reading.draft.length, text: draft, select: [length, length] });
    },
  };
}
