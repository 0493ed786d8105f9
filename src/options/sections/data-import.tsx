import type { KindDelta } from '../../settings/everything';
import type { OptionsWords } from '../../words/options';
import { deltaRows } from './data-view';

/** What a file would do: each kind, with counts and names. */
export function Preview({ deltas, t }: { deltas: readonly KindDelta[]; t: OptionsWords }) {
  if (deltas.length === 0) return <p>{t('import.same')}</p>;
  return (
    <ul class="rows preview">
      {deltaRows(deltas, t).map(({ kind, title, changes }) => (
        <li key={kind}>
          <span class="label">{title}</span>
          <span>
            {changes.map((change) => (
              <span key={change.kind} class="delta">
                <span class={change.kind === 'removed' ? 'count warn' : 'count'}>{change.text}</span>
                {change.names.length > 0 && (
                  <span class="muted">
                    {change.names.map((name, i) => (
                      // Two of a name are told apart by their place alone.
                      <span key={i}>
                        {i > 0 && ' · '}
                        <bdi>{name}</bdi>
                      </span>
                    ))}
                    {change.more !== '' && ` · ${change.more}`}
                  </span>
                )}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
