import { useState } from 'preact/hooks';
import type { AcceptanceRules } from '../../rules/types';
import { most } from '../../settings/settings';
import { MarkedText, marksOf } from '../../ui/marked-text';
import { ReasonLine } from '../../ui/reason';
import { Ring, ringKind } from '../../ui/ring';
import type { OptionsWords } from '../../words/options';
import { Check, Field } from './fields';
import type { Sample } from './samples';
import { emptyTry, inviteOf, isLimit, type TryDraft, tryOf } from './try-draft';
import { type Judged, judged } from './verdict';

/** Longest message that is tried, in UTF-16 units: far beyond any invitation. */
const longest = 5000;
const facts = ['name', 'headline', 'company', 'school', 'location', 'post', 'mutual'] as const;

function Recipient({ t, draft, set }: { t: OptionsWords; draft: TryDraft; set(change: Partial<TryDraft>): void }) {
  const limitFault = isLimit(draft.limit) ? undefined : t('try.limit.fault');
  return (
    <details class="box">
      <summary>
        {t('try.recipient')} <bdi class="hint whom">{draft.name}</bdi>
      </summary>
      <p class="hint">{t('try.recipient.hint')}</p>
      <div class="pair">
        {facts.map((fact) => (
          <Field
            key={fact}
            id={`try-${fact}`}
            label={t(`try.${fact}`)}
            hint={fact === 'mutual' ? t('try.mutual.hint') : undefined}
          >
            {(field) => (
              <input
                {...field}
                maxLength={fact === 'post' ? longest : most.me}
                value={draft[fact]}
                onInput={(event) => set({ [fact]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
        <Field id="try-limit" label={t('try.limit')} fault={limitFault}>
          {(field) => (
            <input
              {...field}
              inputMode="numeric"
              maxLength={10}
              value={draft.limit}
              onInput={(event) => set({ limit: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <Check checked={draft.knowsMe} label={t('try.knows')} onChange={(knowsMe) => set({ knowsMe })} />
    </details>
  );
}

function Verdict({ t, message, found }: { t: OptionsWords; message: string; found: Judged }) {
  const { assessment, reasons } = found;
  const { accepted, verdict, score, language, findings } = assessment;
  const applying = reasons.filter(({ outcome }) => outcome !== 'excused');
  const excused = reasons.filter(({ outcome }) => outcome === 'excused').map(({ sentence }) => sentence);
  return (
    <div class="verdict">
      <div class="headline">
        <span class={accepted ? 'good' : 'warn'}>
          <Ring kind={accepted && message !== '' ? 'accepted' : ringKind(verdict, accepted)} score={score} size={32} />
        </span>
        <div>
          <p class="label">{t(accepted ? 'try.accepted' : 'try.refused')}</p>
          <p class="muted">{t('try.verdict', { verdict: t(`verdict.${verdict}`), score })}</p>
        </div>
      </div>
      {language === 'und' && <p class="hint">{t('try.language')}</p>}
      <h3 class="below">{t('try.marked')}</h3>
      <MarkedText text={message} marked={marksOf(findings)} />
      <h3 class="below" id="findings-title">
        {t('try.findings')}
      </h3>
      <ul class="findings" aria-labelledby="findings-title">
        {applying.map((reason) => (
          <li key={reason.rule} class={reason.decides ? 'decides' : undefined}>
            <ReasonLine reason={reason} label={t(`mark.${reason.outcome}`)} />
            <span class="hint">{t(`importance.${reason.importance}`)}</span>
          </li>
        ))}
      </ul>
      {excused.length > 0 && <p class="hint">{t('try.excused', { rules: excused.join(', ') })}</p>}
    </div>
  );
}

/** A message and who gets it, under the rules in force: the verdict, and everything that they find. */
export function TryIt({ t, rules, sample }: { t: OptionsWords; rules: AcceptanceRules; sample: Sample }) {
  const [draft, setDraft] = useState(emptyTry);
  const set = (change: Partial<TryDraft>) => setDraft({ ...draft, ...change });
  const isEmpty = draft.message.trim() === '';
  const fill = () => {
    document.getElementById('try-message')?.focus();
    setDraft(isEmpty ? tryOf(sample) : emptyTry);
  };
  return (
    <section class="part" aria-labelledby="try-title">
      <div class="heading">
        <h2 id="try-title">{t('try.title')}</h2>
        <button type="button" id="try-fill" onClick={fill}>
          {t(isEmpty ? 'try.sample' : 'try.clear')}
        </button>
      </div>
      <p class="intro">{t('try.intro')}</p>
      <div class="trying">
        <Field id="try-message" label={t('try.message')}>
          {(field) => (
            <textarea
              {...field}
              rows={4}
              maxLength={longest}
              value={draft.message}
              onInput={(event) => set({ message: event.currentTarget.value })}
            />
          )}
        </Field>
        <Recipient t={t} draft={draft} set={set} />
        {isEmpty ? (
          <p class="hint">{t('try.empty')}</p>
        ) : (
          <Verdict t={t} message={draft.message} found={judged(t, draft.message, inviteOf(draft, t.language), rules)} />
        )}
      </div>
    </section>
  );
}
