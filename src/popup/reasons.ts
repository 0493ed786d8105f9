import { type AcceptanceRules, type Assessment, type Finding, type Outcome, ruleIds } from '../rules/types';
import { quoted } from '../ui/marks';
import { reasons as sentences } from '../words/en/reasons';
import type { PopupWords } from '../words/popup';

/** What a rule says of a draft. */
export interface Reason {
  rule: string;
  outcome: Exclude<Outcome, 'excused'>;
  sentence: string;
}

type Key = keyof typeof sentences;
type QuotingKey = Extract<Key, `${string}.quote` | `${string}.met`>;
const isQuoting = (key: string): key is QuotingKey => /\.(quote|met)$/.test(key) && Object.hasOwn(sentences, key);
const isPlain = (key: string): key is Exclude<Key, QuotingKey> => !isQuoting(key) && Object.hasOwn(sentences, key);
/** Quotations lie in a sentence of their own: longer ones would hide it. */
const longestQuote = 40;

function sentenceOf({ rule, outcome, spans }: Finding, draft: string, t: PopupWords): string | undefined {
  const span = spans[0];
  const words = span === undefined ? '' : quoted(draft, span, longestQuote);
  const key = `reason.${rule}.${outcome === 'met' ? 'met' : 'quote'}`;
  if (words !== '' && isQuoting(key)) return t(key, { quote: words });
  const plain = `reason.${rule}`;
  return outcome !== 'met' && isPlain(plain) ? t(plain) : undefined;
}

/**
 * What the rules say of a draft, in words: first what is against them, then what is missing, then what speaks for it. What an accepted draft
 * could have beside, and what is met without a word to show for it, isn't said.
 */
export function reasonsOf(
  { findings, accepted }: Pick<Assessment, 'findings' | 'accepted'>,
  draft: string,
  rules: AcceptanceRules,
  t: PopupWords,
): Reason[] {
  const said = findings.flatMap((finding): Reason[] => {
    const { rule, outcome } = finding;
    if (outcome === 'excused') return [];
    const own = ruleIds.some((id) => id === rule) ? undefined : rules.own?.find(({ id }) => rule === `custom:${id}`);
    const ownSentence = outcome === 'met' ? undefined : own?.message || own?.title;
    const sentence = own === undefined ? sentenceOf(finding, draft, t) : ownSentence;
    return sentence === undefined || sentence === '' ? [] : [{ rule, outcome, sentence }];
  });
  const order = accepted ? (['broken', 'met'] as const) : (['broken', 'missed', 'met'] as const);
  return order.flatMap((wanted) => said.filter(({ outcome }) => outcome === wanted));
}
