import type { AcceptanceRules } from '../rules/types';
import type { Effective, Observed, Settings } from './model';

/** The rules in force: those that the person switched off with "Don't flag this" are off. */
function rulesInForce({ rules, unflagged }: Settings): AcceptanceRules {
  const importance = { ...rules.importance };
  for (const rule of unflagged) importance[rule] = 'off';
  return { ...rules, importance };
}

/** The snapshot for content scripts. `messages` is the table of `language`, null for English. */
export function effectiveOf(
  settings: Settings,
  language: string,
  messages: Record<string, string> | null,
  { notesSeen, blanksSentAnyway }: Observed,
): Effective {
  const { on, snoozedUntil, unflagged, asking, askOnBlank, people } = settings;
  return {
    version: 1,
    on,
    snoozedUntil,
    rules: rulesInForce(settings),
    unflagged: [...unflagged],
    asking,
    askOnBlank,
    people: [...people],
    language,
    messages,
    notesSeen,
    blanksSentAnyway,
  };
}
