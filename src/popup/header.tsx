import { useState } from 'preact/hooks';
import { Ring, ringKind } from '../ui/ring';
import { Icon } from './icons';
import type { Leaving, PopupProps } from './props';

/** The open invitation's ring; without one, that Say Why is there. */
function Brand({ view: { t, on, ring } }: Pick<PopupProps, 'view'>) {
  if (ring === null) {
    return (
      <span class={on ? 'brand good' : 'brand muted'}>
        <Ring kind={on ? 'accepted' : 'blank'} score={100} />
      </span>
    );
  }
  const { verdict, accepted, score } = ring;
  return (
    <span class={accepted || verdict === 'personal' ? 'brand good' : 'brand warn'}>
      <span class="unseen">{t('popup.ring', { verdict: t(`verdict.${verdict}`) })}</span>
      <Ring kind={ringKind(verdict, accepted)} score={score} />
    </span>
  );
}

/** How long to keep quiet, under a button that opens it. */
function Snooze({ view, snooze, leave }: Pick<PopupProps, 'view' | 'snooze'> & Leaving) {
  const [isOpen, setOpen] = useState(false);
  const { t, quiet } = view;
  if (quiet !== 'may snooze') return null;
  const span = (each: 'hour' | 'today') => {
    const press = () => {
      leave('wake');
      setOpen(false);
      snooze(each);
    };
    return (
      <button id={each} type="button" aria-labelledby={`quiet-for ${each}`} onClick={press}>
        {t(`popup.${each}`)}
      </button>
    );
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    setOpen(false);
    document.getElementById('snooze')?.focus();
  };
  const leaveFor = ({ currentTarget, relatedTarget }: { currentTarget: Node; relatedTarget: EventTarget | null }) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
  };
  return (
    <fieldset class="snooze" aria-label={t('popup.snooze')} onKeyDown={pressKey} onFocusOut={leaveFor}>
      <button
        id="snooze"
        class="icon-button"
        type="button"
        aria-expanded={isOpen}
        aria-label={t('popup.snooze')}
        title={t('popup.snooze')}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="snooze" />
      </button>
      {isOpen && (
        <div class="quiet">
          <span id="quiet-for">{t('popup.pause')}</span>
          {span('hour')}
          {span('today')}
        </div>
      )}
    </fieldset>
  );
}

export function Header({ view, change, snooze, leave }: Pick<PopupProps, 'view' | 'change' | 'snooze'> & Leaving) {
  const { t, on } = view;
  return (
    <header>
      <Brand view={view} />
      <h1>{t('popup.title')}</h1>
      <Snooze view={view} snooze={snooze} leave={leave} />
      <button
        id="switch"
        class="switch"
        type="button"
        role="switch"
        aria-checked={on}
        aria-label={t('popup.switch')}
        onClick={() => change({ kind: 'switch', on: !on })}
      >
        <span aria-hidden="true">{on ? t('popup.on') : t('popup.off')}</span>
        <span class="track" aria-hidden="true">
          <span class="thumb" />
        </span>
      </button>
    </header>
  );
}
