import { isQuestion, isSlotName } from './slots';
import type { Place, SlotName } from './types';

/** A piece of a template, with its place in the template's text. */
export type Node =
  /** As it goes into the note: escapes are read already. */
  | ({ kind: 'text'; text: string } & Place)
  | ({ kind: 'slot'; slot: SlotName } & Place)
  | ({ kind: 'question'; slot: string } & Place)
  /** Braces around what is neither a slot of ours nor a question. */
  | ({ kind: 'unknown'; slot: string } & Place)
  /** `[[…]]`: vanishes where a slot right inside it has no fact. */
  | ({ kind: 'part'; nodes: Node[] } & Place);

export interface Parsed {
  /** The template, to the letter. */
  source: string;
  nodes: Node[];
}

/** Why something that looks like syntax was read as text. */
export type Unread = 'unclosed slot' | 'empty slot' | 'stray brace' | 'unclosed part' | 'stray part end' | 'too deep';

/** How many optional parts may stand inside one another. */
const deepest = 8;
/** How far the end of a slot is looked for, so that any text is read in linear time. */
const farthest = 200;

const signs = /\\[\\{}[\]]|\{+|\}+|\[\[|\]\]/g;

/**
 * Reads a template: `{firstName}` and its like are filled by facts, `{where we met?}` asks, `[[…]]` is optional and may nest; a backslash
 * takes its meaning from a brace, a square bracket or a backslash. Braces may be doubled or tripled, as other tools write them.
 * Total and linear: what can't be read stays as text, and `report` is told its range and why.
 */
export function parse(template: string, report: (why: Unread, start: number, end: number) => void = () => {}): Parsed {
  const source = typeof template === 'string' ? template : '';
  const root: Node[] = [];
  const open: { start: number; nodes: Node[] }[] = [];
  const nodes = () => open.at(-1)?.nodes ?? root;
  const literal = (start: number, end: number, text = source.slice(start, end)) => addText(nodes(), start, end, text);

  let at = 0;
  signs.lastIndex = 0;
  for (let sign = signs.exec(source); sign !== null; sign = signs.exec(source)) {
    const start = sign.index;
    const end = start + sign[0].length;
    literal(at, start);
    at = end;
    if (sign[0].startsWith('\\')) literal(start, end, sign[0].slice(1));
    else if (sign[0].startsWith('{')) at = readSlot(start, end);
    else if (sign[0] === '[[' && open.length >= deepest) {
      report('too deep', start, end);
      literal(start, end);
    } else if (sign[0] === '[[') open.push({ start, nodes: [] });
    else if (sign[0] === ']]' && open.length > 0) closePart(end);
    else {
      report(sign[0] === ']]' ? 'stray part end' : 'stray brace', start, end);
      literal(start, end);
    }
    signs.lastIndex = at;
  }
  literal(at, source.length);
  while (open.length > 0) spill();
  return { source, nodes: root };

  /** Reads the slot whose opening braces stand at [start, end); returns where to read on. */
  function readSlot(start: number, end: number): number {
    const [, inner = '', closing = ''] = /^([^{}\r\n]*)(\}{0,3})/.exec(source.slice(end, end + farthest)) ?? [];
    const braces = Math.min(3, end - start, closing.length);
    if (braces === 0) {
      report('unclosed slot', start, end + inner.trimEnd().length);
      literal(start, end);
      return end;
    }
    const place = { start: end - braces, end: end + inner.length + braces };
    if (place.start > start) {
      report('stray brace', start, place.start);
      literal(start, place.start);
    }
    const slot = inner.trim();
    if (slot === '') {
      report('empty slot', place.start, place.end);
      literal(place.start, place.end);
    } else if (isSlotName(slot)) nodes().push({ kind: 'slot', slot, ...place });
    else nodes().push({ kind: isQuestion(slot) ? 'question' : 'unknown', slot, ...place });
    return place.end;
  }

  function closePart(end: number): void {
    const part = open.pop();
    if (part === undefined) return;
    nodes().push({ kind: 'part', nodes: part.nodes, start: part.start, end });
  }

  /** The innermost open part, which nothing closed, becomes text again. */
  function spill(): void {
    const part = open.pop();
    if (part === undefined) return;
    report('unclosed part', part.start, part.start + 2);
    literal(part.start, part.start + 2);
    for (const node of part.nodes) {
      if (node.kind === 'text') addText(nodes(), node.start, node.end, node.text);
      else nodes().push(node);
    }
  }
}

function addText(nodes: Node[], start: number, end: number, text: string): void {
  if (text === '') return;
  const last = nodes.at(-1);
  if (last?.kind === 'text') {
    last.text += text;
    last.end = end;
  } else nodes.push({ kind: 'text', text, start, end });
}

/** A template's text out of its pieces; parsing it gives the same pieces again. */
export function print(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return escaped(node.text);
      return node.kind === 'part' ? `[[${print(node.nodes)}]]` : `{${node.slot}}`;
    })
    .join('');
}

/** Text in which nothing is taken for template syntax. A single square bracket amid text needs no escape. */
export function escaped(text: string): string {
  return text.replace(/[\\{}]|\[(?=\[|$)|(?<=^|\[)\[|\](?=\]|$)|(?<=^|\])\]/g, '\\$&');
}
