import type { Part } from '../words';
import type { Leaving, PopupProps } from './props';

/** Names keep their own direction within a sentence; the verdict is its bold word. */
export function Sentence({ parts }: { parts: Part[] }) {
  return parts.map(({ text, param }) => {
    if (param === 'verdict') return <strong key={param}>{text}</strong>;
    return param === undefined ? text : <bdi key={param}>{text}</bdi>;
  });
}

const textOf = (parts: Part[]): string => parts.map(({ text }) => text).join('');

/** The open invitation in a line, or why there is none; one line high from the first moment on. */
export function ContextLine({ view, change, leave }: Pick<PopupProps, 'view' | 'change'> & Leaving) {
  const { t, context, status, quiet } = view;
  const wake = () => {
    leave('snooze');
    change({ kind: 'snooze', until: null });
  };
  return (
    <div class="context">
      <output>
        {context.length === 0 ? (
          <Sentence parts={status} />
        ) : (
          <>
            <span aria-hidden="true">
              {context.map(({ key, parts }, i) => (
                <span key={key}>
                  {i > 0 && ' · '}
                  <span class={key}>
                    <Sentence parts={parts} />
                  </span>
                </span>
              ))}
            </span>
            <span class="unseen">{context.map(({ parts, heard }) => heard ?? textOf(parts)).join(', ')}</span>
          </>
        )}
      </output>
      {quiet === 'snoozed' && (
        <button id="wake" type="button" onClick={wake}>
          {t('popup.wake')}
        </button>
      )}
    </div>
  );
}
