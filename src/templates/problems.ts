import { isPlainQuestion, nearestSlot } from './nearest';
import { type Node, parse, type Unread } from './parse';
import { longest, type Place } from './types';

/** Something that a template's author should mend. Nothing of it keeps the template from being filled. */
export interface Problem extends Place {
  kind: Unread | 'empty' | 'too long' | 'slot too long' | 'unknown slot' | 'unclear question' | 'part without slot';
  /** What stands at the place. */
  quote: string;
  /** What was likely meant, between the braces; of unknown slots alone. */
  nearest?: string;
}

/** What an author should mend in a template, in the order of the text; empty for a sound one. Total. */
export function problemsIn(template: string): Problem[] {
  const problems: Problem[] = [];
  const add = (kind: Problem['kind'], start: number, end: number, nearest?: string) =>
    problems.push({ kind, start, end, quote: source.slice(start, end), ...(nearest !== undefined && { nearest }) });
  const unread: [Unread, number, number][] = [];
  const { source, nodes } = parse(template, (...found) => unread.push(found));
  for (const found of unread) add(...found);
  if (source.trim() === '') add('empty', 0, source.length);
  if (source.length > longest.text) add('too long', longest.text, source.length);
  look(nodes);
  return problems.sort((a, b) => a.start - b.start);

  function innerLength(start: number, end: number): number {
    return source.slice(start, end).replace(/^\{+|\}+$/g, '').length;
  }

  function look(pieces: readonly Node[]): void {
    for (const node of pieces) {
      const { kind, start, end } = node;
      if (kind === 'part') {
        // Parts inside it see to themselves.
        const decides = node.nodes.some((inner) => inner.kind !== 'text' && inner.kind !== 'part');
        // A slot that isn't closed is the cause.
        const isBroken = unread.some(([why, at]) => why === 'unclosed slot' && at >= start && at < end);
        if (!decides && !isBroken) add('part without slot', start, end);
        look(node.nodes);
      } else if ((kind === 'question' || kind === 'unknown') && innerLength(start, end) > longest.slot) {
        add('slot too long', start, end);
      } else if (kind === 'question' && !isPlainQuestion(node.slot)) add('unclear question', start, end);
      else if (kind === 'unknown') add('unknown slot', start, end, nearestSlot(node.slot));
    }
  }
}
