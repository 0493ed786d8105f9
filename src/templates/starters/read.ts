import type { Start, StartId } from '../starts';
import { type Formality, type Purpose, purposes, type Template } from '../types';

/** All that we offer in one language. Plain data, as it goes into the snapshot. */
export interface StarterSet {
  /** BCP 47, primary language alone. */
  language: string;
  /** In the order in which they are offered where nothing is known. */
  templates: Template[];
  starts: Start[];
}

const formalityOf: Readonly<Record<string, Formality>> = { '-': 'any', i: 'informal', f: 'formal' };

/**
 * A language file is a string of blocks, each a heading and its lines. A line begins with `i` where it says tu, `f` where it says vous, `-`
 * where it serves both. The headings: `hello`, the greeting, put before every text of its formality; `PURPOSE: TITLE`, a starter; `+ID`, the
 * stem of a start from a fact. Texts are in the notation of `parse.ts`, with one question each, and begin as after a greeting's comma.
 */
export function readStarters(language: string, data: string): StarterSet {
  const hello = new Map<Formality, string>();
  const set: StarterSet = { language, templates: [], starts: [] };
  let heading = '';
  for (const line of data.split('\n')) {
    const formality = line[1] === ' ' ? formalityOf[line[0] ?? ''] : undefined;
    if (formality === undefined) heading = line;
    else add(formality, line.slice(2));
  }
  return set;

  function add(formality: Formality, text: string): void {
    if (heading === 'hello') hello.set(formality, text);
    else if (heading.startsWith('+')) addStart(heading.slice(1), formality, text);
    else {
      const [purpose = '', title = ''] = heading.split(': ');
      if (!isPurpose(purpose)) return;
      const id = [language, purpose, ...(formality === 'any' ? [] : [formality])].join('-');
      set.templates.push({ id, title, purpose, language, formality, text: `${hello.get(formality) ?? ''} ${text}` });
    }
  }

  /** A stem that serves both ways of address still greets in one of them. */
  function addStart(id: string, formality: Formality, text: string): void {
    for (const [greeted, greeting] of hello) {
      if (formality === 'any' || formality === greeted)
        set.starts.push({ id: id as StartId, formality: greeted, hello: greeting, text });
    }
  }
}

const isPurpose = (text: string): text is Purpose => (purposes as readonly string[]).includes(text);
