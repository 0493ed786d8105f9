import { fill } from './fill';
import { capitalised } from './seams';
import { isShared } from './shared';
import { type Filled, type Formality, formalities, longest, type Place, type SlotFacts } from './types';

/** The facts that a note can start from, in the order in which they are offered. */
export const startIds = ['mutual', 'school', 'employer', 'met', 'post'] as const;
export type StartId = (typeof startIds)[number];

/** The beginning of a note: a stem that a fact fills, and one question left open. */
export interface Start {
  id: StartId;
  formality: Formality;
  /** Goes before the stem on an empty note; a template of its own. */
  hello: string;
  /** Begins as after a greeting's comma. */
  text: string;
}

/** A start with its facts in. */
export interface FilledStart {
  id: StartId;
  /** For an empty note, or one that it replaces: with the greeting. */
  whole: Filled;
  /** To go on from words that stay: without the greeting. `after` puts it behind them. */
  stem: Filled;
}

/**
 * The starts that the facts at hand allow, in the order of `startIds`. One that names a fact is left out where the fact is unknown, and where
 * About me says that it isn't shared: nobody is offered a school that they didn't go to.
 */
export function startsFrom(starts: readonly Start[], facts: SlotFacts, formality?: Formality): FilledStart[] {
  return startIds.flatMap((id) => {
    const variants = starts.filter((start) => start.id === id);
    const start = variants.find((variant) => variant.formality === formality) ?? variants[0];
    if (start === undefined || !allows(id, facts)) return [];
    const stem = fill(start.text, facts);
    if (stem.open.some(({ kind }) => kind !== 'question')) return [];
    return [{ id, stem, whole: fill(`${start.hello} ${start.text}`, facts) }];
  });
}

function allows(id: StartId, facts: SlotFacts): boolean {
  if (id === 'school') return facts.mySchool === undefined || isShared(facts, 'school');
  return id !== 'employer' || isShared(facts, 'company');
}

/** More starts than any language has. */
const mostStarts = 40;

/** A list of starts out of any value, as a snapshot holds them: the good ones. Never throws. */
export function readStarts(value: unknown): Start[] {
  return (Array.isArray(value) ? value.slice(0, mostStarts) : []).flatMap((item: unknown) => {
    const field = (key: string): unknown =>
      typeof item === 'object' && item !== null && Object.hasOwn(item, key) ? Reflect.get(item, key) : undefined;
    const id = startIds.find((known) => known === field('id'));
    const formality = formalities.find((known) => known === field('formality'));
    const [hello, text] = [field('hello'), field('text')];
    const sound = isShort(hello) && isShort(text) && id !== undefined && formality !== undefined;
    return sound ? [{ id, formality, hello, text }] : [];
  });
}

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= longest.text;

/** A filled text as it goes on from a draft: a space between, and a capital where the draft has ended its sentence or line. */
export function after(
  draft: string,
  filled: Pick<Filled, 'text' | 'open' | 'filled'>,
): Pick<Filled, 'text' | 'open' | 'filled'> {
  const tail = draft.slice(-20);
  const gap = draft === '' || /\s$/u.test(tail) ? '' : ' ';
  const first = filled.open[0]?.start === 0 || filled.filled[0]?.start === 0;
  const begins = draft.trim() === '' || /[.!?…。！？\n][\s"'”’»)]*$/u.test(tail);
  const moved = <T extends Place>(place: T): T => ({
    ...place,
    start: place.start + gap.length,
    end: place.end + gap.length,
  });
  return {
    text: gap + (begins && !first ? capitalised(filled.text) : filled.text),
    open: filled.open.map(moved),
    filled: filled.filled.map(moved),
  };
}
