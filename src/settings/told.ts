import type { SettingsKey, SettingsWords } from '../words/settings';
import type { EditOutcome, ImportFault, Kind, Notice, SyncState } from './everything';

/** What a kind is called in a sentence. */
export const kindText = (t: SettingsWords, kind: Kind | 'switch'): string => t(`kind.${kind}`);

/** One sentence about something that happened to the settings. */
export function noticeText(t: SettingsWords, notice: Notice): string {
  switch (notice.kind) {
    case 'repaired':
      return t('notice.repaired', { fields: notice.fields.join(', ') });
    case 'copied':
      return t('notice.copied', { title: notice.title });
    case 'overruled':
      return t('notice.overruled', { what: kindText(t, notice.what) });
    case 'kept':
      if (notice.title === '') return t('notice.kept-part', { what: kindText(t, notice.what) });
      return t('notice.kept', { title: notice.title });
    case 'too large':
      return t('notice.too-large', { title: notice.title || kindText(t, notice.what) });
    case 'erased':
      return t('notice.erased');
  }
}

/** One sentence about where the settings are kept. */
export function syncText(t: SettingsWords, { state, held }: SyncState): string {
  if (state === 'full') return t.plural('sync.full', held);
  return state === 'synced' && held > 0 ? t.plural('sync.held', held) : t(`sync.${state}`);
}

/** Why something wasn't saved; '' where it was. */
export function outcomeText(t: SettingsWords, outcome: EditOutcome): string {
  if (outcome === 'saved') return '';
  return t(outcome === 'too many' ? 'outcome.too-many' : `outcome.${outcome}`);
}

const reasons: Readonly<Record<ImportFault['reason'], SettingsKey>> = {
  'not json': 'fault.not-json',
  'not ours': 'fault.not-ours',
  newer: 'fault.newer-file',
  'too large': 'fault.too-large',
  missing: 'fault.missing',
  'unknown field': 'fault.unknown-field',
  'wrong type': 'fault.wrong-type',
  'not allowed': 'fault.not-allowed',
  'too long': 'fault.too-long',
  'too many': 'fault.too-many',
  twice: 'fault.twice',
  'out of range': 'fault.out-of-range',
};

/** Why a file wasn't imported, and where in it that is. */
export function faultText(t: SettingsWords, { reason, field, line, column }: ImportFault): string {
  const why = t(reasons[reason], { field });
  const said = line === undefined || column === undefined ? why : t('fault.at', { line, column, reason: why });
  return `${said} ${t('fault.nothing')}`;
}
