import { most } from '../../rules/custom/types';
import type { AcceptanceRules, CustomRule } from '../../rules/types';
import { effectiveOf } from '../../settings/effective';
import { nothingObserved } from '../../settings/model';
import type { OwnRule, Settings } from '../../settings/settings';

/** Whose invitations rules are for: those that the person sends, or those that they receive. */
export type Side = 'sending' | 'receiving';

/** The rules in force for a side: the very ones that pages get. */
export function rulesFor(settings: Settings, side: Side): AcceptanceRules {
  const { rules, receiving } = effectiveOf(settings, 'en', null, nothingObserved);
  return side === 'sending' ? rules : receiving;
}

/** Rules of one's own beyond the most that are read of a side: they don't count. */
export function ownRulesBeyond(settings: Settings, side: Side): number {
  const counted = settings.ownRules.filter((rule) => rule[side] && rule.importance !== 'off').length;
  return Math.max(0, counted - most.rules);
}

/** A rule of one's own as the engine takes it. */
export const customOf = ({ sending: _, receiving: __, ...rule }: OwnRule): CustomRule => rule;
