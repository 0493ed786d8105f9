import { type Node, type Parsed, parse } from './parse';
import { createWriter, type Writer } from './seams';
import { originOf } from './slots';
import { type Answers, type Filled, type FilledSlot, longest, type OpenSlot, type SlotFacts } from './types';

/** What a note may be filled with. */
export interface FillOptions {
  answers?: Answers;
  /** Characters that the dialog allows. Optional parts are left out, the last first, where that makes the note fit; it may still not. */
  limit?: number;
}

type Part = Extract<Node, { kind: 'part' }>;

/**
 * Fills a template's slots with facts and answers, to the letter and in one pass: nothing that is put in is read as template syntax.
 * What nothing fills stays as written, so that the rules see it as an open slot; an optional part without its fact vanishes, and the spaces,
 * commas and line breaks around it with it. Total: any template, any facts. Pure.
 */
export function fill(template: string | Parsed, facts: SlotFacts = {}, options: FillOptions = {}): Filled {
  const parsed = typeof template === 'object' && template !== null ? template : parse(template);
  const { answers = {}, limit } = options;
  const whole = render(parsed, facts, answers, new Set());
  if (limit === undefined || whole.text.length <= limit) return measured(whole, limit);
  const parts = partsOf(parsed.nodes).filter((part) => !lacks(part, facts, answers));
  if (parsed.source.length > longest.text) return measured(whole, limit);
  const left = new Set<Part>();
  for (const part of parts.reverse()) {
    left.add(part);
    const shorter = render(parsed, facts, answers, left);
    if (shorter.text.length <= limit) return measured(shorter, limit);
  }
  // Nothing that can be left out is enough: then the sender shortens the whole.
  return measured(whole, limit);
}

type Rendered = Pick<Filled, 'text' | 'open' | 'filled'>;

function measured({ text, open, filled }: Rendered, limit: number | undefined): Filled {
  const { length } = text;
  const fixed = open.reduce((rest, { start, end }) => rest - (end - start), length);
  return {
    text,
    length,
    open,
    filled,
    missing: [...new Set(open.map(({ slot }) => slot))],
    over: limit === undefined ? 0 : Math.max(0, length - limit),
    room: limit === undefined ? undefined : Math.max(0, limit - fixed),
  };
}

function render({ source, nodes }: Parsed, facts: SlotFacts, answers: Answers, left: ReadonlySet<Part>): Rendered {
  const writer = createWriter();
  const open: OpenSlot[] = [];
  const filled: FilledSlot[] = [];
  write(nodes);
  return { text: writer.end(), open, filled };

  function write(pieces: readonly Node[]): void {
    for (const node of pieces) {
      if (node.kind === 'text') writer.text(node.text);
      else if (node.kind === 'part') {
        if (left.has(node) || lacks(node, facts, answers)) vanish(writer, node);
        else write(node.nodes);
      } else writeSlot(node);
    }
  }

  function writeSlot(node: Exclude<Node, { kind: 'text' | 'part' }>): void {
    const { slot } = node;
    const value = whatFills(node, facts, answers);
    const text = value ?? source.slice(node.start, node.end);
    const start = writer.value(text);
    const place = { start, end: start + text.length };
    if (value === undefined) open.push({ kind: node.kind === 'slot' ? 'fact' : node.kind, slot, ...place });
    else filled.push({ slot, from: node.kind === 'slot' ? originOf(node.slot) : 'answer', ...place });
  }
}

/** An own property that is a text with something in it, trimmed: what a page or a store hands in is not trusted to be one. */
function textIn(values: object, key: string): string | undefined {
  if (typeof values !== 'object' || values === null || !Object.hasOwn(values, key)) return undefined;
  const value: unknown = Reflect.get(values, key);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text.slice(0, longest.answer);
}

function whatFills(node: Node, facts: SlotFacts, answers: Answers): string | undefined {
  if (node.kind === 'slot') return textIn(facts, node.slot);
  return node.kind === 'question' ? textIn(answers, node.slot) : undefined;
}

/** Whether a slot right inside a part keeps it from being said: no fact, no such slot, or a question that was declined. */
function lacks({ nodes }: Part, facts: SlotFacts, answers: Answers): boolean {
  return nodes.some((node) => {
    if (node.kind === 'slot') return textIn(facts, node.slot) === undefined;
    if (node.kind === 'question') return Object.hasOwn(answers, node.slot) && answers[node.slot] === null;
    return node.kind === 'unknown';
  });
}

/** All optional parts, in the order of the text, those within others after them. */
function partsOf(nodes: readonly Node[]): Part[] {
  return nodes.flatMap((node) => (node.kind === 'part' ? [node, ...partsOf(node.nodes)] : []));
}

function vanish(writer: Writer, { nodes }: Part): void {
  const first = nodes[0];
  const last = nodes.at(-1);
  const spaced =
    (first?.kind === 'text' && /^\s/u.test(first.text)) || (last?.kind === 'text' && /\s$/u.test(last.text));
  writer.gap({ spaced, opens: first?.kind !== 'text' || !/^\P{L}*\p{Ll}/u.test(first.text) });
}
