import {
  type Filled,
  fill,
  isSlotName,
  type Node,
  originOf,
  type Parsed,
  type Place,
  parse,
  type SlotFacts,
} from '../templates';

/** A blank in a template's sentence, to be filled in where it stands. */
export interface Blank {
  kind: 'blank';
  /** Stays the same while the sentence changes around it. */
  key: string;
  /** What stands between the braces: a question, or a slot's name. */
  slot: string;
  value: string;
  /** Left empty, it is left out with the words around it. */
  optional: boolean;
}

export type Piece = { kind: 'text'; key: string; text: string } | Blank;

/** A template on its way to a note. */
export interface Sentence {
  /** All of it, in order; adjacent texts are one. */
  pieces: Piece[];
  /** The note as it stands: blanks that aren't filled in are there as written, so that nobody takes it for finished. */
  text: string;
  /** Where those stand in `text`, in its order; none once it is finished. */
  open: Place[];
}

/** What is known for a template's blanks. */
export interface Known {
  facts: SlotFacts;
  /** Nobody is known to go to: what is said of a recipient may be typed, even where the template could do without. */
  anyone: boolean;
  /** Characters that the dialog allows. */
  limit?: number | undefined;
}

type Slot = Exclude<Node, { kind: 'text' | 'part' }>;
type Part = Extract<Node, { kind: 'part' }>;
/** What was typed into blanks, by what stands between their braces. */
export type Typed = Readonly<Record<string, string>>;

/** Where a slot of ours is misspelt, the person can still say what was meant. In optional parts it leaves them out, as ever. */
const askable = (node: Node): Node => (node.kind === 'unknown' ? { ...node, kind: 'question' } : node);

function slotsOf(nodes: readonly Node[], inPart = false): { slot: Slot; inPart: boolean }[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    return node.kind === 'part' ? slotsOf(node.nodes, true) : [{ slot: node, inPart }];
  });
}

/** A part that is sure to vanish, and cleanly: as one whose fact isn't known. */
function vanishing(part: Part): Part {
  const lacking: Node = { kind: 'unknown', slot: '', start: part.end, end: part.end };
  return { ...part, nodes: [...part.nodes.slice(0, 1), lacking, ...part.nodes.slice(1)] };
}

/** A blank mustn't go while it is filled in, nor the name that greets. */
const maySpare = (part: Part): boolean =>
  slotsOf(part.nodes).every(({ slot }) => slot.kind === 'slot' && !/name$/i.test(slot.slot));

/**
 * The template without the optional parts that must go for it to fit, the last first; whole where that wouldn't be enough, for the person to
 * shorten.
 */
function fitting(parsed: Parsed, lengthOf: (parsed: Parsed) => number, limit: number | undefined): Parsed {
  let now = parsed;
  for (let at = parsed.nodes.length - 1; at >= 0 && limit !== undefined && lengthOf(now) > limit; at--) {
    const node = parsed.nodes[at];
    if (node?.kind !== 'part' || !maySpare(node)) continue;
    now = { ...now, nodes: now.nodes.map((each, i) => (i === at ? vanishing(node) : each)) };
  }
  return limit !== undefined && lengthOf(now) > limit ? parsed : now;
}

/** A template's sentence with its blanks, out of what is known and what was typed. Total. Pure. */
export function sentenceOf(template: string, { facts, anyone, limit }: Known, typed: Typed): Sentence {
  const { source, nodes } = parse(template);
  const parsed: Parsed = { source, nodes: nodes.map(askable) };
  const slots = slotsOf(parsed.nodes);
  const raw = new Map(Object.entries(typed));
  const said = new Map([...raw].filter(([, text]) => text.trim() !== ''));
  const isMissing = (slot: string) => isSlotName(slot) && facts[slot] === undefined;
  const optional = new Set(
    slots
      .filter(({ slot, inPart }) => {
        if (!inPart || slot.kind === 'unknown') return false;
        return slot.kind === 'question' || (anyone && isMissing(slot.slot) && originOf(slot.slot) === 'page');
      })
      .map(({ slot }) => slot.slot)
      .filter((slot) => !slots.some((each) => each.slot.slot === slot && !each.inPart)),
  );

  const known: SlotFacts = { ...facts, ...Object.fromEntries([...said].filter(([slot]) => isMissing(slot))) };
  const declined = [...optional].filter((slot) => !said.has(slot) && !isSlotName(slot)).map((slot) => [slot, null]);
  const answers = { ...Object.fromEntries(said), ...Object.fromEntries(declined) };
  const fitted = fitting(parsed, (each) => fill(each, known, { answers }).length, limit);
  const note = fill(fitted, known, { answers });

  // For the eye the blanks that may stay empty are there too, each in its braces as if that were its fact.
  const standIns = [...optional]
    .filter((slot) => !said.has(slot) && isSlotName(slot))
    .map((slot) => [slot, `{${slot}}`]);
  const shown = fill(fitted, { ...known, ...Object.fromEntries(standIns) }, { answers: Object.fromEntries(said) });
  const isBlank = (slot: string) => isMissing(slot) || !isSlotName(slot);
  return {
    pieces: piecesOf(shown, isBlank, (slot) => ({ value: raw.get(slot) ?? '', optional: optional.has(slot) })),
    text: note.text,
    open: note.open.map(({ start, end }) => ({ start, end })),
  };
}

function piecesOf(
  { text, open, filled }: Filled,
  isBlank: (slot: string) => boolean,
  blankOf: (slot: string) => Pick<Blank, 'value' | 'optional'>,
): Piece[] {
  const blanks = [...open, ...filled.filter(({ slot }) => isBlank(slot))].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  const count = new Map<string, number>();
  let at = 0;
  const textUntil = (end: number) => {
    if (end > at) pieces.push({ kind: 'text', key: `text ${pieces.length}`, text: text.slice(at, end) });
  };
  for (const { slot, start, end } of blanks) {
    textUntil(start);
    const nth = count.get(slot) ?? 0;
    count.set(slot, nth + 1);
    pieces.push({ kind: 'blank', key: `${slot} ${nth}`, slot, ...blankOf(slot) });
    at = end;
  }
  textUntil(text.length);
  return pieces;
}
