import type { OptionsWords } from '../../words/options';
import type { KnownRow } from './people-view';

interface KnownListProps<T> {
  rows: readonly KnownRow<T>[];
  /** Names the list. */
  labelledBy: string;
  disabled: boolean;
  t: OptionsWords;
  remove(row: KnownRow<T>): void;
}

/** People or companies, each a sentence with a button that takes it away. */
export function KnownList<T>({ rows, labelledBy, disabled, t, remove }: KnownListProps<T>) {
  return (
    <ul class="rows known" aria-labelledby={labelledBy}>
      {rows.map((row) => (
        <li key={row.key}>
          <span>
            {row.sentence.map(({ text, param }) => (param === undefined ? text : <bdi key={param}>{text}</bdi>))}
            {row.address !== '' && (
              <small class="muted">
                <bdi>{row.address}</bdi>
              </small>
            )}
          </span>
          <button
            type="button"
            disabled={disabled}
            aria-label={t('people.remove.which', { who: `${row.who} ${row.address}`.trim() })}
            onClick={() => remove(row)}
          >
            {t('people.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
