import { openInvite } from './known';
import type { Leaving, PopupProps } from './props';
import type { Placed } from './view-model';

interface PlacingProps extends Pick<PopupProps, 'state' | 'view' | 'copy'>, Leaving {
  /** The note as it stands. */
  text: string;
  insert(how: 'ask' | 'replace' | 'add'): void;
}

/** What came of it, in a sentence. */
function outcomeText({ outcome }: Placed, t: PopupProps['view']['t']): string {
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

const isFine = ({ outcome: { kind } }: Placed): boolean => kind === 'inserted' || kind === 'copied' || kind === 'asks';

/** Insert, where an invitation is open, and Copy, anywhere; with a sentence on what came of it. */
export function Placing({ state, view: { t }, text, insert, copy, leave }: PlacingProps) {
  const placed = state.placed?.text === text ? state.placed : null;
  const canInsert = openInvite(state) !== null;
  const asks = canInsert && placed?.outcome.kind === 'asks';
  const isEmpty = text.trim() === '';
  const ask = () => {
    // Adding loses nothing: a second press of Enter may land on it.
    leave('add');
    insert('ask');
  };
  const go = (how: 'replace' | 'add') => {
    leave('insert');
    insert(how);
  };
  const said = placed === null ? '' : outcomeText(placed, t);
  return (
    <div class="placing">
      <output class={placed === null || isFine(placed) ? 'outcome' : 'outcome error'}>
        {said === '' && !canInsert && state.tab.kind !== 'asking' ? t('popup.placed.nowhere') : said}
      </output>
      <div class="buttons">
        {canInsert && !asks && (
          <button id="insert" class="main" type="button" disabled={isEmpty} onClick={ask}>
            {t('popup.insert')}
          </button>
        )}
        {asks && (
          <>
            <button id="add" class="main" type="button" onClick={() => go('add')}>
              {t('insert.add')}
            </button>
            <button id="replace" type="button" onClick={() => go('replace')}>
              {t('insert.replace')}
            </button>
          </>
        )}
        <button
          id="copy"
          class={canInsert ? undefined : 'main'}
          type="button"
          disabled={isEmpty}
          onClick={() => copy(text)}
        >
          {t('popup.copy')}
        </button>
      </div>
    </div>
  );
}
