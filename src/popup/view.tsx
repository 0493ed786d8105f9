import type { RuleId } from '../rules/types';
import { Ring, ringKind } from '../ui/ring';
import type { Part } from '../words';
import { Asking } from './asking';
import { useKeptFocus } from './kept-focus';
import { People } from './people';
import type { Leaving, PopupProps } from './props';

/** Names keep their own direction within a sentence; the verdict is its bold word. */
function Sentence({ parts }: { parts: Part[] }) {
  return parts.map(({ text, param }) => {
    if (param === 'verdict') return <strong key={param}>{text}</strong>;
    return param === undefined ? text : <bdi key={param}>{text}</bdi>;
  });
}

function Header({ view, change }: Pick<PopupProps, 'view' | 'change'>) {
  const { t, on } = view;
  return (
    <header>
      <span class={on ? 'brand good' : 'brand muted'}>
        <Ring kind={on ? 'accepted' : 'blank'} score={100} />
      </span>
      <h1>{t('popup.title')}</h1>
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

function Status({ view, change, leave }: Pick<PopupProps, 'view' | 'change'> & Leaving) {
  const { t, status, detail, ring, quiet } = view;
  const accepted = ring !== null && (ring.accepted || ring.verdict === 'personal');
  const wake = () => {
    leave('hour');
    change({ kind: 'snooze', until: null });
  };
  return (
    <div class="status">
      {ring !== null && (
        <span class={accepted ? 'good' : 'warn'}>
          <Ring kind={ringKind(ring.verdict, ring.accepted)} score={ring.score} />
        </span>
      )}
      <output>
        <Sentence parts={status} /> {detail !== '' && <small>{detail}</small>}
      </output>
      {quiet === 'snoozed' && (
        <button id="wake" type="button" onClick={wake}>
          {t('popup.wake')}
        </button>
      )}
    </div>
  );
}

function Snooze({ view, snooze, leave }: Pick<PopupProps, 'view' | 'snooze'> & Leaving) {
  const { t, quiet } = view;
  if (quiet !== 'may snooze') return null;
  const button = (span: 'hour' | 'today') => {
    const press = () => {
      leave('wake');
      snooze(span);
    };
    return (
      <button id={span} type="button" aria-labelledby={`quiet-for ${span}`} onClick={press}>
        {t(`popup.${span}`)}
      </button>
    );
  };
  return (
    <div class="quiet">
      <span id="quiet-for">{t('popup.pause')}</span>
      {button('hour')}
      {button('today')}
    </div>
  );
}

const rowId = (rule: RuleId | undefined) => `again-${rule}`;

function Unflagged({ view, change, leave }: Pick<PopupProps, 'view' | 'change'> & Leaving) {
  const { t, unflagged } = view;
  if (unflagged.length === 0) return null;
  return (
    <section aria-labelledby="unflagged">
      <h2 id="unflagged">{t('popup.unflagged')}</h2>
      <ul>
        {unflagged.map(({ rule, title }, i) => {
          const press = () => {
            leave(rowId(unflagged[i + 1]?.rule), rowId(unflagged[i - 1]?.rule), 'switch');
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

function Footer({ view, version, copyReport, openSettings }: Omit<PopupProps, 'change' | 'snooze'>) {
  const { t, copied } = view;
  return (
    <footer>
      <div>
        <div>{t('popup.by')}</div>
        {!copied && <div>{t('popup.version', { version })}</div>}
        <output id="copied" class="good">
          {copied && t('popup.copied')}
        </output>
      </div>
      <span class="presses">
        <button id="report" type="button" onClick={copyReport}>
          {t('popup.report')}
        </button>
        <button id="settings" type="button" onClick={openSettings}>
          {t('popup.settings')}
        </button>
      </span>
    </footer>
  );
}

/** The popup: everything to see and press, out of plain data. */
export function Popup({ view, version, change, snooze, copyReport, openSettings }: PopupProps) {
  const leave = useKeptFocus();
  const { problem } = view;
  return (
    <>
      <Header view={view} change={change} />
      <div class="body">
        <Status view={view} change={change} leave={leave} />
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <Snooze view={view} snooze={snooze} leave={leave} />
        <Asking view={view} change={change} leave={leave} />
        <People view={view} change={change} leave={leave} />
        <Unflagged view={view} change={change} leave={leave} />
      </div>
      <Footer view={view} version={version} copyReport={copyReport} openSettings={openSettings} />
    </>
  );
}
