import type { RuleId } from '../rules/types';
import type { Leaving, PopupProps } from './props';

const rowId = (rule: RuleId | undefined) => `again-${rule}`;

/** What isn't flagged any more, each with a way back. */
export function Unflagged({ view, change, leave }: Pick<PopupProps, 'view' | 'change'> & Leaving) {
  const { t, unflagged } = view;
  if (unflagged.length === 0) return null;
  return (
    <section aria-labelledby="unflagged">
      <h3 id="unflagged">{t('popup.unflagged')}</h3>
      <ul>
        {unflagged.map(({ rule, title }, i) => {
          const press = () => {
            leave(rowId(unflagged[i + 1]?.rule), rowId(unflagged[i - 1]?.rule), 'more');
            change({ kind: 'flag again', rule });
          };
          return (
            <li key={rule}>
              <span>{title}</span>
              <button
                id={rowId(rule)}
                type="button"
                aria-label={t('popup.flag-again.rule', { rule: title })}
                onClick={press}
              >
                {t('popup.flag-again')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
