import type { Part, Words } from '../../words';
import type { State } from '../state';
import { quote } from './quote';
import type { MainAction, Message } from './shown';

/** Whether the empty note could have its last draft back. */
export const canPutBack = ({ reading, kept, held }: State): boolean =>
  reading.step === 'note' && kept !== null && !held && reading.draft.trim() === '';

/** "Your last draft is kept", with its first words. */
export const keptSentence = (kept: string, t: Words): Part[] => t.parts('kept.is', { quote: quote(kept, 32) });

/** What LinkedIn answers in an invitation's stead. `name` as it is said within a sentence. */
export function limitMessage({ reading, kept, copied }: State, name: string, t: Words): Message {
  const weekly = reading.step === 'weekly';
  const headline = t.parts(weekly ? 'weekly.head' : 'upsell.head');
  if (copied === false) return { headline, sentence: t.parts('kept.not-copied'), tone: 'calm' };
  const key = weekly ? 'weekly.kept' : 'upsell.kept';
  const sentence = kept !== null ? t.parts(key, { name }) : weekly ? [] : t.parts('choose.none');
  return { headline, sentence, tone: 'calm' };
}

/** The press that brings a kept draft back, where there is one to bring. */
export function keptAction(state: State, t: Words): { action: MainAction; label: string } | undefined {
  const { reading, kept, copied } = state;
  if (kept === null) return undefined;
  if (canPutBack(state)) return { action: { kind: 'put back' }, label: t('kept.put-back') };
  if (reading.step !== 'upsell' && reading.step !== 'weekly') return undefined;
  return { action: { kind: 'copy' }, label: t(copied === true ? 'kept.copied' : 'kept.copy') };
}
