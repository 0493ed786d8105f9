import { type Effective, isQuiet } from '../settings/model';
import { createWords } from '../words';
import { formattingLanguage } from '../words/languages';
import { endOfDay, momentOf } from '../words/time';

/** What the toolbar button says at `now`: that all is well, that Say Why is off, or until when it keeps quiet. */
export function actionTitle(effective: Effective, now: number, browserLanguage: string): string {
  const t = createWords(effective.language, effective.messages);
  if (!effective.on) return t('action.off');
  if (effective.snoozedUntil === null || !isQuiet(effective, now)) return t('action.on');
  if (effective.snoozedUntil === endOfDay(now)) return t('action.quiet-today');
  const format = formattingLanguage(effective.language, browserLanguage);
  return t('action.quiet', { time: momentOf(effective.snoozedUntil, now, format) });
}
