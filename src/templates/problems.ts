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

const longestQuote = 40;

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
        if (!decides) add('part without slot', start, end);
        look(node.nodes);
      } else if ((kind === 'question' || kind === 'unknown') && innerLength(start, end) > longest.slot) {
        add('slot too long', start, end);
      } else if (kind === 'question' && !isPlainQuestion(node.slot)) add('unclear question', start, end);
      else if (kind === 'unknown') add('unknown slot', start, end, nearestSlot(node.slot));
    }
  }
}

/** A problem in an English sentence that names the thing and the reason. Other languages' sentences go by `kind`. */
export function problemSentence({ kind, quote, nearest }: Problem): string {
  const thing = `«${quote.length > longestQuote ? `${quote.slice(0, longestQuote).trimEnd()}…` : quote}»`;
  switch (kind) {
    case 'empty':
      return 'The template is empty: write at least a few words.';
    case 'too long':
      return `The template is too long: ${longest.text} characters is the most.`;
    case 'unclosed slot':
      return `The slot ${thing} isn’t closed: end it with } on the same line.`;
    case 'empty slot':
      return `The slot ${thing} is empty: put a slot’s name or a question between the braces.`;
    case 'slot too long':
      return `The slot ${thing} is too long: ${longest.slot} characters is the most between the braces.`;
    case 'unknown slot':
      return `There is no slot ${thing}${nearest === undefined ? ': end it with ? to be asked.' : `: did you mean {${nearest}}?`}`;
    case 'unclear question':
      return `The question ${thing} could be missed in a note: use plain words, without ; = \\ or a colon.`;
    case 'stray brace':
      return `The brace ${thing} belongs to no slot: write \\ before it if it is meant as it stands.`;
    case 'unclosed part':
      return `The optional part that begins with ${thing} isn’t closed: end it with ]].`;
    case 'stray part end':
      return `The ${thing} ends no optional part: begin one with [[, or write \\ before it.`;
    case 'part without slot':
      return `The optional part ${thing} has no slot of its own, so it never vanishes.`;
    case 'too deep':
      return `The optional part that begins with ${thing} stands inside too many others.`;
  }
}
