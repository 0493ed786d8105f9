import type { Asking as Choice } from '../settings/model';
import type { Leaving, PopupProps } from './props';

const isChoice = (value: string): value is Choice => value === 'once' || value === 'never' || value === 'always';

/** How to ask about blank and default invitations. */
export function Asking({ view, change, leave }: Pick<PopupProps, 'view' | 'change'> & Leaving) {
  const { t, asking, stopped } = view;
  const choose = ({ currentTarget: { value } }: { currentTarget: HTMLSelectElement }) => {
    if (isChoice(value)) change({ kind: 'asking', asking: value });
  };
  const askAgain = () => {
    leave('asking');
    change({ kind: 'ask on blank', on: true });
  };
  return (
    <div class="asking">
      <div class="row">
        <label for="asking">{t('popup.asking')}</label>
        <span class="select">
          <select id="asking" value={asking.chosen} onChange={choose}>
            {asking.choices.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </span>
      </div>
      {stopped && (
        <div class="row">
          <span>{t('popup.not-on-blanks')}</span>
          <button id="ask-again" type="button" aria-label={t('popup.ask-again.blanks')} onClick={askAgain}>
            {t('popup.ask-again')}
          </button>
        </div>
      )}
    </div>
  );
}
