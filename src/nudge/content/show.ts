import { sends } from '../../linkedin/types';
import { ringKind } from '../../ui/ring';
import type { Part, Words } from '../../words';
import { isCalm, isUnsure } from '../advice';
import type { Judge } from '../context';
import { isAsWritten, type State } from '../state';
import { chipsFor, templatesFor } from './chips';
import { chooseMessage } from './choose';
import { gateMessage } from './gate';
import { heldMessage, offersToStop } from './held';
import { canPutBack, keptAction, limitMessage } from './kept';
import { menuFor } from './menu';
import { noteMessage } from './note';
import { notesLeft, notesLeftLabel } from './notes-left';
import { quote } from './quote';
import { reasonsFor } from './reasons';
import type { Message, Shown } from './shown';

/**
 * What the banner shows in a state; undefined at a step that isn't ours. `said` is what the status said last: it stays while the
 * person types. Pure: the same state and words show the same.
 */
export function show(state: State, said: string, t: Words, judge: Judge): Shown | undefined {
  const { reading, assessment } = state;
  const { step } = reading;
  if (step === 'other') return undefined;
  const fullName = reading.recipient.name;
  const firstName = fullName === undefined ? undefined : judge.firstNameOf(fullName);
  const name = firstName === undefined ? t('banner.person') : quote(firstName, 20);
  const message = messageFor(state, name, t, judge);
  const headline = capitalised(message.headline, t);
  const verdict = t(`verdict.${assessment.verdict}`);
  const notes = notesLeftLabel(notesLeft(reading, state.effective.notesSeen, state.now), t);
  const main = state.orphaned ? undefined : mainFor(state, message, t);
  const reasons = state.orphaned ? undefined : reasonsFor(state, name, t);
  const templates = state.orphaned ? undefined : templatesFor(state, t);
  const { score } = assessment;
  const judged = isJudged(state);
  return {
    ...message,
    headline,
    step: step === 'note' ? 'note' : 'choose',
    language: t.language,
    region: t('banner.region', { name }),
    ...(judged && { meter: { label: t('banner.meter'), score, text: t('banner.meter.value', { verdict, score }) } }),
    ring: ringKind(assessment.verdict, assessment.accepted),
    ...(state.orphaned && { orphaned: true }),
    ...(state.held && { held: true }),
    ...(state.asking !== null && { asks: true }),
    ...(state.effective.compact && { compact: true }),
    ...(notes !== undefined && judged && { notes }),
    ...(main && { main }),
    chips: state.orphaned || canPutBack(state) ? [] : chipsFor(state, t),
    chipsLabel: t('start.group'),
    ...(reasons && { reasons }),
    ...(templates && { templates }),
    menu: menuFor(state, name, templates !== undefined, t),
    status: state.now < state.hushedUntil ? said : statusOf({ ...message, headline }, state, t),
  };
}

function messageFor(state: State, name: string, t: Words, judge: Judge): Message {
  if (state.orphaned) return { headline: t.parts('orphaned.head'), sentence: t.parts('orphaned.do'), tone: 'calm' };
  if (state.held) return heldMessage(state, name, t);
  const { step } = state.reading;
  if (step === 'upsell' || step === 'weekly') return limitMessage(state, name, t);
  if (step === 'email' || step === 'question') return gateMessage(step, name, t);
  return step === 'choose' ? chooseMessage(state, name, t, judge) : noteMessage(state, name, t);
}

/** Whether there is a draft to judge: LinkedIn's limits and questions have none, and an orphan judges nothing. */
const isJudged = ({ reading, orphaned }: State): boolean => sends(reading.step) && !orphaned;

/** A table's text begins small where its first words are filled in. */
function capitalised(parts: Part[], t: Words): Part[] {
  const [first, ...rest] = parts;
  if (first?.param !== 'verdict') return parts;
  return [{ ...first, text: capital(first.text, t) }, ...rest];
}

const capital = (text: string, t: Words) => text.charAt(0).toLocaleUpperCase(t.language) + text.slice(1);

const plain = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

/** The banner's words in one line, with the verdict's own word where they don't say it. */
function statusOf(message: Message, state: State, t: Words): string {
  const { assessment } = state;
  const words = [plain(message.headline), plain(message.sentence)];
  const named = message.headline.some(({ param }) => param === 'verdict');
  if (!named && isJudged(state) && !isUnsure(assessment)) {
    words.push(t('banner.status.verdict', { verdict: capital(t(`verdict.${assessment.verdict}`), t) }));
  }
  return words.filter((text) => text !== '').join(' ');
}

function mainFor(state: State, message: Message, t: Words): Shown['main'] {
  const { reading, asking, assessment, effective, now } = state;
  const kept = keptAction(state, t);
  if (kept) return kept;
  if (offersToStop(state)) return { action: { kind: 'stop asking' }, label: t('held.stop') };
  if (reading.step === 'choose') {
    const notes = notesLeft(reading, effective.notesSeen, now);
    const calm = ('left' in notes && notes.left === 0) || isCalm(assessment, effective);
    return calm ? undefined : { action: { kind: 'write note' }, label: t('choose.write') };
  }
  if (asking !== null) return { action: { kind: 'insert', what: asking, how: 'add' }, label: t('insert.add') };
  if (isAsWritten(state)) return { action: { kind: 'undo' }, label: t('start.undo') };
  return message.select && { action: { kind: 'select', span: message.select }, label: t('reasons.select') };
}
