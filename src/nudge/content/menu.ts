import { sends } from '../../linkedin/types';
import type { RuleId } from '../../rules/types';
import type { Words } from '../../words';
import { isCalm, ruleOfVerdict } from '../advice';
import { isKnownPerson } from '../known';
import type { State } from '../state';
import { isKnown, unflaggedRule } from './calm';
import type { MenuAction, Shown } from './shown';

/** The rule that speaks just now, to be switched off by "Don't flag this". */
function speakingRule({ reading, assessment, effective, advice }: State): RuleId | undefined {
  if (reading.step === 'note' && advice !== null) return advice.rule;
  return assessment.verdict === 'blank' && !isCalm(assessment, effective) ? ruleOfVerdict.blank : undefined;
}

/** What the ⋯ button opens. */
export function menuFor(state: State, name: string, hasTemplates: boolean, t: Words): Shown['menu'] {
  const entries: { action: MenuAction; label: string }[] = [];
  if (isKnownPerson(state.effective, state.reading.recipient))
    entries.push({ action: { kind: 'forget' }, label: t('menu.forget', { name }) });
  else if (state.reading.recipient.name !== undefined && !isKnown(state)) {
    entries.push({ action: { kind: 'knows me' }, label: t('menu.knows-me', { name }) });
  }
  // At LinkedIn's limits no draft is judged: there is no flag.
  const isJudged = sends(state.reading.step);
  const off = isJudged ? unflaggedRule(state) : undefined;
  const speaking = isJudged ? speakingRule(state) : undefined;
  if (off !== undefined) entries.push({ action: { kind: 'flag again', rule: off }, label: t('menu.flag-again') });
  else if (speaking !== undefined) {
    entries.push({ action: { kind: 'unflag', rule: speaking }, label: t('reasons.unflag') });
  }
  entries.push(
    { action: { kind: 'hide here' }, label: t('menu.hide-here') },
    { action: { kind: 'hide', span: 'hour' }, label: t('menu.hide-hour') },
    { action: { kind: 'hide', span: 'today' }, label: t('menu.hide-today') },
  );
  // Words went in and were gone on from: what was there before isn't lost.
  const { written, reading } = state;
  if (written !== null && ![written.before, written.after].includes(reading.draft))
    entries.unshift({ action: { kind: 'undo' }, label: t('menu.undo') });
  if (hasTemplates) entries.push({ action: { kind: 'templates' }, label: t('menu.templates') });
  entries.push({ action: { kind: 'settings' }, label: t('menu.settings') });
  return {
    open: t('menu.open'),
    name: t('menu.name'),
    entries,
    ...(hasTemplates && { keys: t('templates.keys') }),
    by: t('banner.by'),
  };
}
