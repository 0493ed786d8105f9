import { longest, type Problem } from '../../templates';
import type { OptionsKey, OptionsWords } from '../../words/options';

/** Longest quotation, in UTF-16 units. */
const longestQuote = 40;

/** What stands at a problem's place, as a sentence quotes it. */
export const quoteOf = ({ quote }: Pick<Problem, 'quote'>): string =>
  `«${quote.length > longestQuote ? `${quote.slice(0, longestQuote).trimEnd()}…` : quote}»`;

/** A problem in a sentence that names the thing and the reason. */
export function problemText(t: OptionsWords, problem: Problem): string {
  const { kind, nearest } = problem;
  const thing = quoteOf(problem);
  if (kind === 'unknown slot' && nearest !== undefined) {
    return t('problem.unknown-slot.nearest', { thing, nearest: `{${nearest}}` });
  }
  const most = kind === 'slot too long' ? longest.slot : longest.text;
  return t(`problem.${kind.replaceAll(' ', '-')}` as OptionsKey, { thing, most });
}
