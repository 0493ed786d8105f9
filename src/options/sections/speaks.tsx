import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings';
import { endOfDay } from '../../words/time';
import { Switch } from '../parts/switch';
import { isFixed, type SectionProps } from '../props';
import { Choices } from './speaks-choices';
import { Unflagged } from './speaks-unflagged';
import { languageOf, type SpeaksView, speaksView, withVerdict } from './speaks-view';

const hour = 3_600_000;
/** Timers hold no more than this, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

type PartProps = Pick<SectionProps, 'everything' | 'api' | 't'> & { view: SpeaksView };

/** The time in milliseconds since the epoch, anew when a snooze ends. */
function useNow({ snoozedUntil }: Settings): number {
  const [, setTicks] = useState(0);
  useEffect(() => {
    if (snoozedUntil === null || snoozedUntil <= Date.now()) return;
    const wait = Math.min(snoozedUntil - Date.now(), longestTimer);
    const timer = setTimeout(() => setTicks((ticks) => ticks + 1), wait);
    return () => clearTimeout(timer);
  }, [snoozedUntil]);
  return Date.now();
}

function FixedHint({ everything, t, name }: Pick<SectionProps, 'everything' | 't'> & { name: keyof Settings }) {
  return everything.managed.includes(name) ? <p class="hint">{t('outcome.fixed')}</p> : null;
}

function Asking({ everything, api, t, view }: PartProps) {
  const askAt = (verdict: (typeof view.askAt)[number]['value'], on: boolean) =>
    void api.edit({ kind: 'ask at', verdicts: withVerdict(everything.settings.askAt, verdict, on) });
  return (
    <section class="part">
      <Choices
        name="asking"
        legend={t('speaks.asking')}
        choices={view.asking}
        disabled={isFixed(everything, 'asking')}
        choose={(asking) => void api.edit({ kind: 'asking', asking })}
      >
        <FixedHint everything={everything} t={t} name="asking" />
      </Choices>
      <Choices
        name="ask-at"
        legend={t('speaks.ask-at')}
        kind="checkbox"
        choices={view.askAt}
        disabled={isFixed(everything, 'askAt')}
        choose={askAt}
      >
        <p class="hint" role="status">
          {view.askAtNote}
        </p>
        <FixedHint everything={everything} t={t} name="askAt" />
      </Choices>
    </section>
  );
}

function Look({ everything, api, t, view }: PartProps) {
  const { chosen, options, about } = view.language;
  return (
    <section class="part" aria-labelledby="look">
      <h2 id="look">{t('speaks.look')}</h2>
      <div class="setting">
        <div>
          <p class="label">{t('speaks.compact')}</p>
          <p class="hint" id="compact-about">
            {t('speaks.compact.about')}
          </p>
          <FixedHint everything={everything} t={t} name="compact" />
        </div>
        <Switch
          on={everything.settings.compact}
          label={t('speaks.compact')}
          describedBy="compact-about"
          disabled={isFixed(everything, 'compact')}
          onChange={(on) => void api.edit({ kind: 'compact', on })}
        />
      </div>
      <div class="setting">
        <div>
          <label for="language">{t('speaks.language')}</label>
          <p class="hint" id="language-about">
            {about}
          </p>
          <FixedHint everything={everything} t={t} name="language" />
        </div>
        <span class="select">
          <select
            id="language"
            aria-describedby="language-about"
            value={chosen}
            disabled={isFixed(everything, 'language')}
            onChange={({ currentTarget }) =>
              void api.edit({ kind: 'language', language: languageOf(currentTarget.value) })
            }
          >
            {options.map(({ value, label, lang }) => (
              <option key={value} value={value} lang={lang}>
                {label}
              </option>
            ))}
          </select>
        </span>
      </div>
    </section>
  );
}

function Quiet({ everything, api, t, view }: PartProps) {
  // A press takes its own button away: the focus goes to what comes in its stead.
  const snooze = (until: number | null, next: string) => {
    void api.edit({ kind: 'snooze', until });
    document.getElementById(next)?.focus();
  };
  return (
    <section class="part" aria-labelledby="quiet">
      <h2 id="quiet">{t('speaks.quiet')}</h2>
      <p class="intro">{t('speaks.quiet.about')}</p>
      <div class="actions after">
        <p role="status">{view.quiet}</p>
        {view.quiet === null ? (
          <>
            <button
              id="quiet-hour"
              type="button"
              disabled={everything.newer || !view.on}
              onClick={() => snooze(Date.now() + hour, 'wake')}
            >
              {t('speaks.quiet.hour')}
            </button>
            <button
              id="quiet-today"
              type="button"
              disabled={everything.newer || !view.on}
              onClick={() => snooze(endOfDay(Date.now()), 'wake')}
            >
              {t('speaks.quiet.today')}
            </button>
          </>
        ) : (
          <button id="wake" type="button" onClick={() => snooze(null, 'quiet-hour')}>
            {t('speaks.wake')}
          </button>
        )}
      </div>
    </section>
  );
}

/** How it speaks: when it asks, how it looks, and when it keeps quiet. */
export function Speaks(props: SectionProps) {
  const { everything, api, t, format } = props;
  const now = useNow(everything.settings);
  const view = speaksView(everything.settings, now, format, t);
  const parts = { everything, api, t, view };
  const on = () => {
    void api.edit({ kind: 'switch', on: true });
    document.getElementById('title')?.focus();
  };
  return (
    <>
      <p class="lead">{t('speaks.lead')}</p>
      {!view.on && (
        <div class="notice after">
          <p>{t('speaks.off')}</p>
          <button type="button" disabled={isFixed(everything, 'on')} onClick={on}>
            {t('speaks.on')}
          </button>
        </div>
      )}
      <Asking {...parts} />
      <Look {...parts} />
      <Quiet {...parts} />
      <Unflagged {...parts} />
    </>
  );
}
