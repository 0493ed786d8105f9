import type { AcceptanceRules, CustomRule, RuleId } from '../rules/types';
import type { Effective, Observed } from './model';
import type { ChosenRules, OwnRule, Settings } from './settings';

/** The rules in force: those that the person switched off with "Don't flag this" are off. */
function rulesInForce(
  { importance, threshold }: ChosenRules,
  unflagged: readonly RuleId[],
  own: readonly OwnRule[],
): AcceptanceRules {
  const inForce = { ...importance };
  for (const rule of unflagged) inForce[rule] = 'off';
  const custom = own
    .filter((rule) => rule.importance !== 'off')
    .map(({ sending: _, receiving: __, ...rule }): CustomRule => rule);
  return { importance: inForce, threshold, ...(custom.length > 0 && { own: custom }) };
}

/** What a language brings to the snapshot. */
export type Spoken = Pick<Effective, 'language' | 'messages' | 'templates' | 'starts'>;

/** The snapshot for content scripts. `messages` is the table of `language`, null for English. */
export function effectiveOf(
  settings: Settings,
  language: string,
  messages: Record<string, string> | null,
  { notesSeen, blanksSentAnyway }: Observed,
  { templates, starts }: Pick<Spoken, 'templates' | 'starts'> = { templates: [], starts: [] },
): Effective {
  const { ownRules } = settings;
  const { on, snoozedUntil, sending, receiving, unflagged, asking, askAt, compact, people, companies, me } = settings;
  return {
    version: 1,
    on,
    snoozedUntil,
    rules: rulesInForce(
      sending,
      unflagged,
      ownRules.filter((rule) => rule.sending),
    ),
    receiving: rulesInForce(
      receiving,
      [],
      ownRules.filter((rule) => rule.receiving),
    ),
    unflagged: [...unflagged],
    asking,
    askAt: [...askAt],
    askOnBlank: askAt.includes('blank'),
    compact,
    people: [...people],
    companies: [...companies],
    me: { ...me },
    templates,
    starts,
    language,
    messages,
    notesSeen,
    blanksSentAnyway,
  };
}
