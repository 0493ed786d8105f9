import { type Node, type Problem, parse, problemsIn } from '../../templates';
import { cut, type Piece } from './pieces';

/** What stands in a template as it is written: slots, questions, and what should be mended. */
export type WrittenPiece = Piece<'slot' | 'question' | 'problem'>;

/** Problems that are marked in a text, and said: more than a template of any sense has. */
const mostMarked = 100;

/** Where the person writes, in UTF-16 units; null where they are elsewhere. */
export type Caret = { start: number; end: number } | null;

/**
 * What an author should mend, but for what they are writing: a slot that isn't closed yet is no mistake while the caret is in it.
 * An empty template is none either, until it is to be kept.
 */
export function problemsShown(text: string, caret: Caret): Problem[] {
  const isBeingWritten = ({ kind, start, end }: Problem) =>
    kind !== 'too long' && caret !== null && caret.start === caret.end && caret.start > start && caret.start <= end;
  return problemsIn(text)
    .filter((problem) => problem.kind !== 'empty' && !isBeingWritten(problem))
    .slice(0, mostMarked);
}

function slotsIn(nodes: readonly Node[]): { start: number; end: number; kind: 'slot' | 'question' }[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'part') return slotsIn(node.nodes);
    if (node.kind !== 'slot' && node.kind !== 'question') return [];
    return [{ start: node.start, end: node.end, kind: node.kind }];
  });
}

/** The template's text in pieces, to the letter. */
export function writtenPieces(text: string, problems: readonly Problem[]): WrittenPiece[] {
  const wrong = problems.map(({ start, end }) => ({ start, end, kind: 'problem' as const }));
  // What is wrong comes first where both begin at one place.
  return cut(text, [...wrong, ...slotsIn(parse(text).nodes)]);
}
