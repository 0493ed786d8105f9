import { openInvite } from './known';
import { isFine, outcomeText } from './outcome';
import type { Leaving, PopupProps } from './props';

interface PlacingProps extends Pick<PopupProps, 'state' | 'view' | 'copy'>, Leaving {
  /** Begins the ids of its buttons: there are two of it. */
  id: string;
  /** The note as it stands. */
  text: string;
  insert(how: 'ask' | 'replace' | 'add'): void;
}

/** Insert, where an invitation is open, and Copy, anywhere; with a sentence on what came of it. */
export function Placing({ id, state, view, text, insert, copy, leave }: PlacingProps) {
  const { t, quiet } = view;
  const placed = state.placed?.text === text ? state.placed : null;
  const canInsert = openInvite(state) !== null;
  const asks = canInsert && placed?.outcome.kind === 'asks';
  const isEmpty = text.trim() === '';
  const ask = () => {
    // Adding loses nothing: a second press of Enter may land on it.
    leave(`${id}add`);
    insert('ask');
  };
  const go = (how: 'replace' | 'add') => {
    leave(`${id}insert`);
    insert(how);
  };
  const isElsewhere = state.tab.kind === 'elsewhere' || state.tab.kind === 'no dialog';
  const hint = isElsewhere && quiet === 'may snooze' ? t('popup.placed.nowhere') : '';
  const said = placed === null ? hint : outcomeText(placed, t);
  return (
    <div class="placing">
      <output class={placed === null || isFine(placed) ? 'outcome' : 'outcome error'}>{said}</output>
      <div class="buttons">
        {canInsert && !asks && (
          <button id={`${id}insert`} class="main" type="button" disabled={isEmpty} onClick={ask}>
            {t('popup.insert')}
          </button>
        )}
        {asks && (
          <>
            <button id={`${id}add`} class="main" type="button" onClick={() => go('add')}>
              {t('insert.add')}
            </button>
            <button id={`${id}replace`} type="button" onClick={() => go('replace')}>
              {t('insert.replace')}
            </button>
          </>
        )}
        <button
          id={`${id}copy`}
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
