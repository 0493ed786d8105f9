import { type DialogReading, sends } from '../linkedin/types';
import type { Addressee } from '../messages/types';
import type { Invite } from '../rules/types';
import type { Effective } from '../settings/model';
import type { Offer } from '../templates';
import type { NudgeContext } from './context';
import { inviteOf } from './invite';

/** Asks each time that the question is a new one, told apart as JSON; an answer that comes after the next question is dropped. */
function askOnce<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  take: (answer: Answer) => void,
  fail: (error: unknown) => void,
): (question: Question, anew?: boolean) => void {
  let asked = '';
  return (question, anew = false) => {
    const key = JSON.stringify(question);
    if (key === asked && !anew) return;
    asked = key;
    ask(question).then((answer) => {
      if (key === asked) take(answer);
    }, fail);
  };
}

interface Answers {
  /** The last draft to this recipient; null where none is kept. */
  draft(text: string | null): void;
  /** What the note can start from; null where that can't be known. */
  offer(offer: Offer | null): void;
}

/**
 * What the background knows of an invitation: asked as soon as the recipient is known, and once each, since a name can come later than its
 * dialog. `anew` asks all the same for what the note can start from: the templates may have changed.
 */
export function createQuestions(
  context: NudgeContext,
  answers: Answers,
  fail: (error: unknown) => void,
): (reading: DialogReading, effective: Effective, anew?: boolean) => void {
  const askForDraft = askOnce((to: Addressee) => context.actions.keptDraft(to), answers.draft, fail);
  const askForStarts = askOnce((invite: Invite) => context.actions.offer(invite), answers.offer, fail);
  return (reading, effective, anew) => {
    const { name, slug } = reading.recipient;
    if (name !== undefined || slug !== undefined) {
      askForDraft({ ...(name !== undefined && { name }), ...(slug !== undefined && { slug }) });
    }
    if (sends(reading.step)) askForStarts(inviteOf(reading, effective, context), anew);
  };
}
