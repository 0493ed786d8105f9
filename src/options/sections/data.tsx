import { useRef, useState } from 'preact/hooks';
import type { SectionProps } from '../props';
import { Files } from './data-file';
import { Place, StoredTable } from './data-stored';
import { asideView } from './data-view';

/** What was set aside, to copy from; thrown away by a press. */
function Aside({ everything, api, t, format }: SectionProps) {
  const aside = asideView(everything.aside, format, t);
  if (aside.length === 0) return null;
  const discard = () => {
    void api.discardAside().then((outcome) => {
      if (outcome === 'saved') document.getElementById('title')?.focus();
    });
  };
  return (
    <section class="part" aria-labelledby="aside">
      <h2 id="aside">{t('data.aside')}</h2>
      <p class="intro">{t('data.aside.about')}</p>
      {aside.map(({ id, title, text }) => (
        <details key={id} class="box after">
          <summary>{title}</summary>
          <pre dir="auto">{text}</pre>
        </details>
      ))}
      <div class="actions after">
        <button type="button" id="discard" onClick={discard}>
          {t('data.aside.discard')}
        </button>
      </div>
    </section>
  );
}

/** Deletes everything, once the person has said so twice. */
function Deletion({ api, t }: SectionProps) {
  const [state, setState] = useState<'calm' | 'asked' | 'deleted'>('calm');
  const first = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const ask = () => {
    setState('asked');
    setTimeout(() => no.current?.focus());
  };
  const leave = (next: typeof state) => {
    setState(next);
    setTimeout(() => first.current?.focus());
  };
  const yes = () => {
    void api.deleteEverything().then((outcome) => leave(outcome === 'saved' ? 'deleted' : 'calm'));
  };
  return (
    <section class="part" aria-labelledby="delete">
      <h2 id="delete">{t('data.delete')}</h2>
      <p class="intro">{t('data.delete.about')}</p>
      {state === 'asked' ? (
        <fieldset class="box danger after">
          <legend>{t('data.delete.sure')}</legend>
          <div class="actions">
            <button
              type="button"
              ref={no}
              onClick={() => leave('calm')}
              onKeyDown={({ key }) => key === 'Escape' && leave('calm')}
            >
              {t('data.delete.no')}
            </button>
            <button type="button" id="delete-now" class="severe" onClick={yes}>
              {t('data.delete.yes')}
            </button>
          </div>
        </fieldset>
      ) : (
        <div class="actions after">
          <button type="button" id="delete-all" class="severe" ref={first} onClick={ask}>
            {t('data.delete')}
          </button>
        </div>
      )}
      <p class="good after" role="status">
        {state === 'deleted' && t('data.deleted')}
      </p>
    </section>
  );
}

/** My data: where it is kept, what there is of it, out and in, and away with all of it. */
export function Data(props: SectionProps) {
  return (
    <>
      <p class="lead">{props.t('data.lead')}</p>
      <Place {...props} />
      <StoredTable {...props} />
      <Files {...props} />
      <Aside {...props} />
      <Deletion {...props} />
    </>
  );
}
