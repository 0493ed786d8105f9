import type { RuleId } from '../../rules/types';
import type { OptionsWords } from '../../words/options';

/**
 * In how many of five articles by people who turn such invitations down each rule is asked for: "Why I ignored your request" (a),
 * "Why I didn't accept" (b), "Let's boycott the default request" (c), "The single biggest reason I will not connect" (d) and
 * "Why I won't accept" (e). '' where it is the house's own.
 */
export const articles: Readonly<Record<RuleId, string>> = {
  note: 'b',
  'not-default': 'acde',
  'own-words': 'abc',
  'how-we-know': 'bde',
  'why-connect': 'abcde',
  'common-ground': 'ade',
  'mutual-contact': 'ae',
  'about-them': 'bd',
  'about-me': 'd',
  offer: 'cd',
  length: 'b',
  fresh: 'bc',
  'right-name': '',
  'filled-in': '',
  'no-pitch': '',
};

/** Where a rule comes from, in words. */
export function sourceOf(t: OptionsWords, rule: RuleId): string {
  const count = articles[rule].length;
  return count === 0 ? t('rules.house') : t.plural('rules.article', count);
}

/** Examples that tell of a message instead of quoting one. */
const described: readonly string[] = ['bad.note', 'bad.length', 'good.fresh', 'bad.fresh'];
export const isDescribed = (rule: RuleId, kind: 'good' | 'bad'): boolean => described.includes(`${kind}.${rule}`);
