import type { Leaving, PopupProps } from './props';

const rowId = (place: number) => `forget-${place}`;

/** Those who will know the person, each with a way to undo it. */
export function People({ view, change, leave }: Pick<PopupProps, 'view' | 'change'> & Leaving) {
  const { t, people } = view;
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people">
      <h3 id="people">{t('popup.people')}</h3>
      <ul>
        {people.map(({ person, told }, i) => {
          const press = () => {
            // The next row takes this one's place.
            leave(rowId(i), rowId(i - 1), 'asking');
            change({ kind: 'forget', person });
          };
          return (
            <li key={person.slug === undefined ? person.name : `/${person.slug}`}>
              <span>
                <bdi>{person.name}</bdi>
                {told !== null && (
                  <small>
                    <bdi>{told}</bdi>
                  </small>
                )}
              </span>
              <button
                id={rowId(i)}
                type="button"
                aria-label={t('popup.forget.person', { name: told === null ? person.name : `${person.name}, ${told}` })}
                onClick={press}
              >
                {t('popup.forget')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
