import { assess } from '../rules';
import { answersOf } from '../settings/unfinished';
import { readTemplates, situationOf, suggest, type Template } from '../templates';
import { type RingKind, ringKind } from '../ui/ring';
import { inviteOf, openInvite, recipientOf } from './known';
import { type Known, type Sentence, sentenceOf, type Typed } from './sentence';
import type { PopupState } from './view-model';

/** A template as a row of the list. */
export interface Row {
  template: Template;
  /** The note on one line, cut where blanks lie open in it. */
  preview: { key: string; text: string; open: boolean }[];
  /** UTF-16 units, blanks as written. */
  length: number;
  /** Characters beyond the dialog's limit. */
  over: number;
  /** Something was typed into it already. */
  started: boolean;
  /** How far it is; null where that wasn't asked. */
  ring: { kind: RingKind; score: number } | null;
}

/** From so many templates on there is a search. */
const fewest = 8;
/** More than a row shows of a note. */
const longestPreview = 160;

export const isSearched = (rows: readonly Row[]): boolean => rows.length >= fewest;

/** What templates are filled with in this state. */
export function knownOf(state: PopupState): Known {
  const { facts, limit } = situationOf(inviteOf(state));
  return { facts, anyone: openInvite(state) === null, limit };
}

/** The beginning of a note on one line, cut where its blanks begin and end; these go without their braces. */
function previewOf({ text, open }: Pick<Sentence, 'text' | 'open'>): Row['preview'] {
  const oneLine = (start: number, end: number) => text.slice(start, Math.min(end, longestPreview)).replace(/\s+/g, ' ');
  const preview: Row['preview'] = [];
  let at = 0;
  for (const { start, end } of [...open, { start: text.length, end: text.length }]) {
    if (at > longestPreview) break;
    preview.push({ key: `${at}`, text: oneLine(at, start), open: false });
    preview.push({ key: `${start}?`, text: oneLine(start, end).replace(/^\{+\s*|\s*\}+$/g, ''), open: true });
    at = end;
  }
  return preview.filter((piece) => piece.text !== '');
}

function ringOf(draft: string, state: PopupState): Row['ring'] {
  const { verdict, accepted, score } = assess(draft, inviteOf(state), state.effective.rules);
  return { kind: ringKind(verdict, accepted), score };
}

function rowOf(template: Template, answers: Typed, known: Known, ring: (draft: string) => Row['ring']): Row {
  const sentence = sentenceOf(template.text, known, answers);
  const { length } = sentence.text;
  return {
    template,
    preview: previewOf(sentence),
    length,
    over: known.limit === undefined ? 0 : Math.max(0, length - known.limit),
    started: Object.keys(answers).length > 0,
    ring: ring(sentence.text),
  };
}

/**
 * The templates as rows: those that were begun for this recipient, the latest first, then the best suited. Judging them takes longer than all
 * the rest: what is to be seen at once goes without. Pure.
 */
export function rowsOf(state: PopupState, isJudged = true): Row[] {
  const known = knownOf(state);
  const to = recipientOf(state);
  const { started } = state.unfinished;
  const ring = (draft: string) => (isJudged ? ringOf(draft, state) : null);
  const lastStart = (id: string) => started.findLastIndex((each) => each.template === id && each.to === to);
  return suggest(readTemplates(state.effective.templates), situationOf(inviteOf(state)))
    .map(({ template }) => ({ template, at: lastStart(template.id) }))
    .sort((a, b) => b.at - a.at)
    .map(({ template }) => rowOf(template, answersOf(state.unfinished, template.id, to), known, ring));
}

/** Words as they are looked for: case and accents play no part. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The rows that have all words of a query in title or text. */
export function found(rows: readonly Row[], query: string): Row[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return rows.filter(({ template: { title, text } }) => {
    const said = plain(`${title} ${text}`);
    return words.every((word) => said.includes(word));
  });
}
