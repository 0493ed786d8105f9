import { isFixed, type SectionProps } from '../props';
import type { SpeaksView } from './speaks-view';

const rowId = (rule: string | undefined) => `again-${rule}`;

/** All that was switched off with "Don't flag this", one press from back on. */
export function Unflagged({
  everything,
  api,
  t,
  view: { unflagged },
}: Pick<SectionProps, 'everything' | 'api' | 't'> & { view: SpeaksView }) {
  return (
    <section class="part" aria-labelledby="unflagged">
      <h2 id="unflagged" tabIndex={-1}>
        {t('speaks.unflagged')}
      </h2>
      {unflagged.length === 0 && <p class="intro">{t('speaks.unflagged.none')}</p>}
      {unflagged.length > 0 && (
        <ul class="rows known">
          {unflagged.map(({ rule, title }, i) => (
            <li key={rule}>
              <span>{title}</span>
              <button
                id={rowId(rule)}
                type="button"
                aria-label={t('speaks.again.rule', { rule: title })}
                disabled={isFixed(everything, 'unflagged')}
                onClick={() => {
                  // The button goes with its row: on to the next one, or back to the title.
                  const next = [rowId(unflagged[i + 1]?.rule), rowId(unflagged[i - 1]?.rule), 'unflagged'];
                  void api.edit({ kind: 'flag again', rule });
                  next
                    .map((id) => document.getElementById(id))
                    .find((element) => element !== null)
                    ?.focus();
                }}
              >
                {t('speaks.again')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
