import { sends } from '../../linkedin/types';
import type { OfferedStart, StartId } from '../../templates';
import type { Words } from '../../words';
import type { Insertable } from '../insertion';
import { isAsWritten, type State } from '../state';
import { quote } from './quote';
import type { Chip, TemplateList } from './shown';

/** What both share, of which one is enough to start from. */
const common: readonly StartId[] = ['school', 'employer'];

/** Whether the note says nothing of one's own yet, or nothing that fits one person alone: then it is offered what to start from. */
export function isOffered(state: State): boolean {
  const { reading, assessment, advice, asking } = state;
  if (reading.step !== 'note' || isAsWritten(state) || asking !== null) return false;
  return assessment.verdict === 'blank' || advice?.kind === 'default' || advice?.kind === 'generic';
}

function labelOf({ id, fact }: OfferedStart, t: Words): string {
  switch (id) {
    case 'mutual':
      return quote(fact ?? '', 20);
    case 'school':
      return t('start.school');
    case 'employer':
      return t('start.employer');
    case 'met':
      return t('start.met');
    case 'post':
      return t('start.post');
  }
}

/** What to do with a text that came upon words of the person's own, beside adding it to them. */
function answersFor(what: Insertable, t: Words): Chip[] {
  return [
    { id: 'replace', label: t('insert.replace'), action: { kind: 'insert', what, how: 'replace' } },
    { id: 'leave', label: t('insert.leave'), action: { kind: 'leave' } },
  ];
}

/** Starts for a note: the questions that recipients ask (whom do you both know, what do you share, how did you meet, why), by the facts at hand. */
export function chipsFor(state: State, t: Words): Chip[] {
  if (state.asking !== null) return answersFor(state.asking, t);
  if (!isOffered(state)) return [];
  const starts = state.offer?.starts ?? [];
  const shared = starts.find(({ id }) => common.includes(id));
  return starts
    .filter((start) => !common.includes(start.id) || start === shared)
    .map((start) => ({ id: start.id, label: labelOf(start, t), action: { kind: 'insert', what: start, how: 'ask' } }));
}

/** The templates that suit the invitation best, each with the keys that choose it; undefined where there are none. */
export function templatesFor(state: State, t: Words): TemplateList | undefined {
  const templates = sends(state.reading.step) ? (state.offer?.templates ?? []) : [];
  if (templates.length === 0) return undefined;
  return {
    label: t('templates.more'),
    title: t('templates.title'),
    offered: isOffered(state),
    items: templates.map(({ title, piece }, n) => ({
      title: title === '' ? t('templates.untitled') : quote(title, 40),
      text: quote(piece.text, 120),
      keys: `Alt+${n + 1}`,
      what: { whole: piece, stem: piece },
    })),
  };
}
