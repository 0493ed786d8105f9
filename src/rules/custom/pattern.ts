import { fold } from '../text/fold';
import type { Word } from '../text/words';
import { most } from './types';

/** One step of a pattern: a word that one of these globs fits, or any word, which may be left out. */
type Step = { kind: 'word'; globs: readonly (readonly string[])[] } | { kind: 'skip' };

/** A pattern ready to be matched: each alternative a row of steps. */
export type Pattern = readonly (readonly Step[])[];

const skipped: readonly Step[] = Array.from({ length: 5 }, () => ({ kind: 'skip' as const }));

/** Reads a pattern; what isn't a word or a sign of the notation parts words. A pattern without a word matches nothing. */
export function readPattern(text: string): Pattern {
  let left: number = most.states;
  return text
    .slice(0, most.characters)
    .split(/\s\|\s/)
    .map((alternative) => readSteps(alternative))
    .filter((steps) => {
      left -= steps.length;
      return left >= 0 && steps.some(({ kind }) => kind === 'word');
    });
}

function readSteps(text: string): Step[] {
  const steps: Step[] = [];
  const signs = fold(text.replace(/\u2026|\.{3,}/g, ' \u2026 ').replace(/[^\p{L}\p{N}\p{M}*|'\u2019\u2026]+/gu, ' '));
  // A fold spells the sign for left-out words as three dots.
  for (const sign of signs.replaceAll('\u2026', '...').split(' ')) {
    if (sign === '...') steps.push(...skipped);
    else {
      const globs = sign.split('|').filter((glob) => /[^*']/.test(glob));
      if (globs.length > 0) steps.push({ kind: 'word', globs: globs.map((glob) => glob.split('*')) });
    }
  }
  while (steps[0]?.kind === 'skip') steps.shift();
  while (steps.at(-1)?.kind === 'skip') steps.pop();
  return steps;
}

/**
 * Where a pattern stands in the words: ranges of words, end exclusive, without overlap, in order. All alternatives and starts are followed at
 * once, so that the time is bounded by words times steps, whatever the pattern.
 */
export function findPattern(words: readonly Word[], pattern: Pattern): [number, number][] {
  const found = pattern.flatMap((steps) => findSteps(words, steps)).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: [number, number][] = [];
  for (const range of found) if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  return kept;
}

function findSteps(words: readonly Word[], steps: readonly Step[]): [number, number][] {
  const found: [number, number][] = [];
  // By the step that is next: the first word of the earliest try that has come so far, or -1.
  let tries = new Array<number>(steps.length + 1).fill(-1);
  words.forEach((word, at) => {
    if (tries[0] === -1) tries[0] = at;
    leaveOut(tries, steps);
    const next = new Array<number>(steps.length + 1).fill(-1);
    steps.forEach((step, place) => {
      const start = tries[place] ?? -1;
      if (start >= 0 && (step.kind === 'skip' || fits(word.text, step.globs))) next[place + 1] = start;
    });
    tries = next;
    const start = tries[steps.length] ?? -1;
    if (start >= 0) {
      found.push([start, at + 1]);
      tries.fill(-1);
    }
  });
  return found;
}

/** Tries before a word that may be left out go on past it as well. */
function leaveOut(tries: number[], steps: readonly Step[]): void {
  steps.forEach((step, place) => {
    const start = tries[place] ?? -1;
    if (step.kind !== 'skip' || start < 0) return;
    const ahead = tries[place + 1] ?? -1;
    if (ahead < 0 || start < ahead) tries[place + 1] = start;
  });
}

function fits(text: string, globs: readonly (readonly string[])[]): boolean {
  return globs.some((parts) => fitsGlob(text, parts));
}

/** Each part is taken where it first stands: linear, and right as nothing else in a glob depends on the place. */
function fitsGlob(text: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  if (others.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  const last = others.pop() ?? '';
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
