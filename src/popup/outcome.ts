import type { PopupWords } from '../words/popup';
import type { Placed } from './view-model';

/** What came of a press on Insert or Copy, in a sentence. */
export function outcomeText({ outcome }: Placed, t: PopupWords): string {
  switch (outcome.kind) {
    case 'inserted':
      return t('insert.inserted');
    case 'asks':
      return t('insert.asks');
    case 'field gone':
      return t('insert.field-gone');
    case 'overwritten':
      return t('insert.overwritten');
    case 'too long':
      return t.plural('insert.too-long', outcome.over);
    case 'deaf':
      return t('popup.reload');
    case 'copied':
      return t('popup.placed.copied');
    case 'not copied':
      return t('popup.placed.not-copied');
  }
}

/** Whether that is nothing to worry about. */
export const isFine = ({ outcome: { kind } }: Placed): boolean =>
  kind === 'inserted' || kind === 'copied' || kind === 'asks';
