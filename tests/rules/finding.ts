import { assess } from '../../src/rules/index';
import type { Finding, Invite, RuleId } from '../../src/rules/types';

/** The finding of one rule, with what its spans quote. */
export function findingOf(rule: RuleId, draft: string, invite?: Invite): Finding & { quotes: string[] } {
  const finding = assess(draft, invite).findings.find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`no finding for ${rule}`);
  return { ...finding, quotes: finding.spans.map(([start, end]) => draft.slice(start, end)) };
}
