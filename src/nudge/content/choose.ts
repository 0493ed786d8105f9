import type { DialogReading } from '../../linkedin/types';
import type { Part, Words } from '../../words';
import { isCalm } from '../advice';
import type { Judge } from '../context';
import type { State } from '../state';
import { calmMessage } from './calm';
import { keptSentence } from './kept';
import { type NotesLeft, notesLeft } from './notes-left';
import { quote } from './quote';
import type { Message } from './shown';

/** The texts of the choose step: add a note, or send without. `name` as it is said within a sentence. */
export function chooseMessage(state: State, name: string, t: Words, judge: Judge): Message {
  const { reading, assessment, effective } = state;
  const verdict = t('verdict.blank');
  const notes = notesLeft(reading, effective.notesSeen, state.now);
  if ('left' in notes && notes.left === 0) {
    return { headline: t.parts('choose.head.none', { verdict }), sentence: t.parts('choose.none'), tone: 'calm' };
  }
  if (isCalm(assessment, effective)) return calmMessage(state, t);
  const asks = reading.recipient.about === undefined ? undefined : judge.asksForNotes(reading.recipient.about);
  const headline =
    asks === undefined ? t.parts('choose.head', { verdict, name }) : t.parts('choose.head.asks', { verdict, name });
  if (state.addNoteIgnored) return { headline, sentence: ignored(reading, t), tone: 'plain' };
  if (state.kept !== null && asks === undefined)
    return { headline, sentence: keptSentence(state.kept, t), tone: 'plain' };
  return {
    headline,
    sentence: asks === undefined ? why(reading, notes, t) : t.parts('choose.asks', { quote: quote(asks, 50) }),
    tone: 'plain',
  };
}

function ignored({ addNoteLabel }: DialogReading, t: Words): Part[] {
  return addNoteLabel === undefined
    ? t.parts('choose.ignored.no-label')
    : t.parts('choose.ignored', { label: quote(addNoteLabel) });
}

/** The best reason at hand to write a note: whom both know, else a place to know each other from. */
function why({ recipient }: DialogReading, notes: NotesLeft, t: Words): Part[] {
  const { mutualContacts, school, company } = recipient;
  const mutual = mutualContacts[0];
  const place = school ?? company;
  const left = notes.kind === 'known' ? notes.left : undefined;
  if (mutual !== undefined) {
    const fact = quote(mutual);
    if (left !== undefined) return [{ text: t.plural('choose.mutual.left', left, { fact }) }];
    return t.parts(notes.kind === 'unknown' ? 'choose.mutual.left-unknown' : 'choose.mutual', { fact });
  }
  if (notes.kind === 'unknown') return t.parts('choose.plain.left-unknown');
  if (place !== undefined) {
    const fact = quote(place, 28);
    return left === undefined
      ? t.parts('choose.place', { fact })
      : [{ text: t.plural('choose.place.left', left, { fact }) }];
  }
  return left === undefined ? t.parts('choose.plain') : [{ text: t.plural('choose.plain.left', left) }];
}
