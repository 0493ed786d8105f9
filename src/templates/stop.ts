import type { Filled, Place } from './types';

/** A note cut to what a field takes. */
export interface Stopped extends Pick<Filled, 'text' | 'open' | 'filled'> {
  /** Whether anything was cut off: say so. */
  stopped: boolean;
}

/**
 * A filled text cut at the limit (UTF-16 units): after a whole word, never within a fact nor within an open slot. Where not even
 * the first word fits, after a whole character.
 */
export function stopAt({ text, open, filled }: Pick<Filled, 'text' | 'open' | 'filled'>, limit: number): Stopped {
  const most = Math.max(0, Math.floor(limit) || 0);
  if (text.length <= most) return { text, open, filled, stopped: false };
  let end = most;
  // An answer is the sender's own words, and may end after any of them.
  const slots = [...open, ...filled.filter(({ from }) => from !== 'answer')];
  const halved = slots.find((slot) => slot.start < end && end < slot.end);
  if (halved !== undefined) end = halved.start;
  else if (/\S/u.test(text[end] ?? '') && !slots.some((slot) => slot.end === end)) end = endOfWord(text, end, slots);
  const kept = text.slice(0, end).trimEnd();
  const within = <T extends Place>(places: readonly T[]) => places.filter((place) => place.end <= kept.length);
  return { text: kept, open: within(open), filled: within(filled), stopped: true };
}

function endOfWord(text: string, end: number, slots: readonly Place[]): number {
  const before = slots.reduce((latest, slot) => (slot.end <= end ? Math.max(latest, slot.end) : latest), 0);
  for (let at = end; at > before; at--) if (/\s/u.test(text[at - 1] ?? '')) return at - 1;
  return before > 0 ? before : wholeCharacter(text, end);
}

// Signs that belong to the character before them: joiners, marks, variation selectors, skin tones, the second half of a pair.
const clings = /^(?:[\u200D\uFE00-\uFE0F\uDC00-\uDFFF]|\p{M}|\p{EMod})/u;

function wholeCharacter(text: string, end: number): number {
  let at = end;
  while (at > 0 && (clings.test(text.slice(at, at + 2)) || isLow(text, at) || text[at - 1] === '\u200D')) at--;
  return at;
}

const isLow = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text[at] ?? '');
