import { longest, type Place } from './types';

/** Something that a template's author should mend. Nothing of it keeps the template from being filled. */
export interface Problem extends Place {
  kind:
    | 'empty'
    | 'too long'
    | 'unclosed slot'
    | 'empty slot'
    | 'slot too long'
    | 'unknown slot'
    | 'unclear question'
    | 'stray brace'
    | 'unclosed part'
    | 'stray part end'
    | 'part without slot'
    | 'too deep';
  /** What stands at the place. */
  quote: string;
  /** What was likely meant, between the braces; of unknown slots alone. */
  nearest?: string;
}

const longestQuote = 40;

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
