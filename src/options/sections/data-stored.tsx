import { syncText } from '../../settings/told';
import { isFixed, type SectionProps } from '../props';
import { storedView } from './data-view';
import { Choices } from './speaks-choices';

/** Where the settings are kept, and how that goes. */
export function Place({ everything, api, t }: SectionProps) {
  const { settings, sync, managed } = everything;
  return (
    <section class="part">
      <Choices
        name="place"
        legend={t('data.place')}
        choices={(['sync', 'device'] as const).map((value) => ({
          value,
          label: t(`data.place.${value}`),
          about: t(`data.place.${value}.about`),
          chosen: settings.place === value,
        }))}
        disabled={isFixed(everything, 'place')}
        choose={(place) => void api.edit({ kind: 'keep', place })}
      >
        <p class="sync-state" role="status">
          {syncText(t, sync)}
        </p>
        {managed.includes('place') && <p class="hint">{t('outcome.fixed')}</p>}
      </Choices>
    </section>
  );
}

/** All that is stored, in words and bytes. */
export function StoredTable({ everything, t, format }: SectionProps) {
  const { rows, all } = storedView(everything.stored, format, t);
  return (
    <section class="part" aria-labelledby="stored">
      <h2 id="stored">{t('data.stored')}</h2>
      <p class="intro">{t('data.stored.about')}</p>
      {rows.length === 0 && <p class="after">{t('data.stored.none')}</p>}
      {rows.length > 0 && (
        <table class="stored" aria-labelledby="stored">
          <thead class="unseen">
            <tr>
              <th scope="col">{t('data.stored.what')}</th>
              <th scope="col">{t('data.stored.size')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, text, size }) => (
              <tr key={kind}>
                <th scope="row">{text}</th>
                <td>{size}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('data.stored.all')}</th>
              <td>{all}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}
