import type { Span } from '../../rules/types';
import type { Words } from '../../words';
import { weakSpans } from '../advice';
import type { State } from '../state';
import type { Preview, PreviewPart } from './shown';

/** About as many characters as an invitation shows of its note before it is opened. */
const firstLine = 80;

/** What the recipient sees of the note before opening it, its weak words marked. */
export function previewOf({ reading, assessment }: State, name: string, t: Words): Preview {
  const { draft } = reading;
  const from = draft.length - draft.trimStart().length;
  const breakAt = draft.slice(from).search(/[\r\n]/);
  const lineEnd = breakAt === -1 ? draft.trimEnd().length : from + breakAt;
  const to = lineEnd - from <= firstLine ? lineEnd : cutAt(draft, from, from + firstLine);
  return {
    title: t('reasons.sees-first', { name }),
    parts: marked(draft, from, to, weakSpans(assessment)),
    ...(to < draft.trimEnd().length && { cut: t('reasons.cut') }),
  };
}

/** The last word's end before `most`, or `most` itself within one long word; never within a surrogate pair. */
function cutAt(draft: string, from: number, most: number): number {
  const space = draft.lastIndexOf(' ', most);
  if (space > from + firstLine / 2) return space;
  return /[\udc00-\udfff]/.test(draft.charAt(most)) ? most - 1 : most;
}

function marked(draft: string, from: number, to: number, weak: readonly Span[]): PreviewPart[] {
  const parts: PreviewPart[] = [];
  let at = from;
  for (const [start, end] of [...weak].sort((a, b) => a[0] - b[0])) {
    const first = Math.max(at, start);
    const last = Math.min(to, end);
    if (first >= last) continue;
    if (first > at) parts.push({ text: draft.slice(at, first), weak: false });
    parts.push({ text: draft.slice(first, last), weak: true });
    at = last;
  }
  if (at < to) parts.push({ text: draft.slice(at, to), weak: false });
  return parts;
}
