import { useLayoutEffect, useRef } from 'preact/hooks';
import { Ring, ringKind } from '../ui/ring';
import { Asking } from './asking';
import { Sentence } from './context-line';
import { People } from './people';
import type { Leaving, PopupProps } from './props';
import { Unflagged } from './unflagged';

/** How the open invitation stands; where none is open, the line above says why. */
function Status({ view: { status, detail, ring } }: Pick<PopupProps, 'view'>) {
  if (ring === null) return null;
  const accepted = ring.accepted || ring.verdict === 'personal';
  return (
    <div class="status">
      <span class={accepted ? 'good' : 'warn'}>
        <Ring kind={ringKind(ring.verdict, ring.accepted)} score={ring.score} />
      </span>
      <p>
        <Sentence parts={status} /> {detail !== '' && <small>{detail}</small>}
      </p>
    </div>
  );
}

interface MoreProps extends Pick<PopupProps, 'view' | 'version' | 'change' | 'copyReport'>, Leaving {
  back(): void;
}

/** What is seldom needed: how the open invitation stands, how to ask, who and what is let be, a report. */
export function More({ view, version, change, copyReport, leave, back }: MoreProps) {
  const { t, copied } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    back();
  };
  return (
    <section class="body" aria-labelledby="more-title" onKeyDown={press}>
      <h2 id="more-title" class="unseen" tabIndex={-1} ref={heading}>
        {t('popup.more')}
      </h2>
      <Status view={view} />
      <Asking view={view} change={change} leave={leave} />
      <People view={view} change={change} leave={leave} />
      <Unflagged view={view} change={change} leave={leave} />
      <div class="row about">
        <span>
          {t('popup.version', { version })}
          <output id="copied" class="good">
            {copied && t('popup.copied')}
          </output>
        </span>
        <button id="report" type="button" onClick={copyReport}>
          {t('popup.report')}
        </button>
      </div>
    </section>
  );
}
