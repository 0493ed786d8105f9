import { useState } from 'preact/hooks';
import type { SettingsApi } from '../../messages/settings';
import type { Everything } from '../../settings/everything';
import { most, type OwnRule } from '../../settings/settings';
import type { OptionsWords } from '../../words/options';
import { useFocusNext } from '../parts/focus';
import { Switch } from '../parts/switch';
import { isFixed } from '../props';
import { draftOf, emptyDraft, type OwnDraft } from './own-draft';
import { OwnForm } from './own-form';
import type { Sample } from './samples';
import { ownRulesBeyond, type Side } from './side';

interface OwnRulesProps {
  t: OptionsWords;
  everything: Everything;
  api: SettingsApi;
  side: Side;
  samples: readonly Sample[];
}

interface RowProps {
  t: OptionsWords;
  rule: OwnRule;
  side: Side;
  disabled: boolean;
  turn(on: boolean): void;
  edit(): void;
  drop(): void;
}

function Row({ t, rule, side, disabled, turn, edit, drop }: RowProps) {
  const isOff = rule.importance === 'off';
  // A file may bring one without a name.
  const name = rule.title || t('kind.rule');
  return (
    <li class={isOff || !rule[side] ? 'own off' : 'own'}>
      <div class="row">
        <div class="what">
          <h3>
            <bdi>{name}</bdi>
          </h3>
          {rule.message !== '' && (
            <p class="muted">
              <bdi>{rule.message}</bdi>
            </p>
          )}
          <p class="hint">
            {t(`importance.${rule.importance}`)}
            {!rule[side] && <> · {t('own.elsewhere')}</>}
          </p>
        </div>
        <button
          type="button"
          class="quiet"
          id={`edit-${rule.id}`}
          disabled={disabled}
          aria-label={t('own.edit.rule', { rule: name })}
          onClick={edit}
        >
          {t('own.edit')}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={disabled}
          aria-label={t('own.drop.rule', { rule: name })}
          onClick={drop}
        >
          {t('own.drop')}
        </button>
        <Switch on={!isOff} label={name} disabled={disabled} onChange={turn} />
      </div>
    </li>
  );
}

/** Rules of one's own: those there are, and a form for one at a time. */
export function OwnRules({ t, everything, api, side, samples }: OwnRulesProps) {
  const [form, setForm] = useState<{ draft: OwnDraft; isNew: boolean } | null>(null);
  const [dropped, setDropped] = useState<OwnRule | null>(null);
  const focusNext = useFocusNext();
  const { ownRules } = everything.settings;
  const disabled = isFixed(everything, 'ownRules');
  const isFull = ownRules.length >= most.ownRules;
  const beyond = ownRulesBeyond(everything.settings, side);
  const keep = (rule: OwnRule) => void api.edit({ kind: 'own rule', rule });
  const open = (draft: OwnDraft, isNew: boolean) => {
    setDropped(null);
    setForm({ draft, isNew });
    focusNext('own-looks');
  };
  const close = (id: string) => {
    setForm(null);
    focusNext(`edit-${id}`, 'own-add');
  };
  const drop = (rule: OwnRule) => {
    setDropped(rule);
    focusNext('own-undo');
    void api.edit({ kind: 'drop rule', id: rule.id });
  };
  const shownForm = form !== null && (
    <OwnForm
      key={form.draft.id}
      t={t}
      start={form.draft}
      isNew={form.isNew}
      samples={samples}
      save={(rule) => {
        keep(rule);
        close(rule.id);
      }}
      cancel={() => close(form.draft.id)}
    />
  );
  return (
    <section class="part" aria-labelledby="own-heading">
      <div class="heading">
        <h2 id="own-heading">{t('own.heading')}</h2>
        {form === null && (
          <button
            type="button"
            id="own-add"
            disabled={disabled || isFull}
            onClick={() => open({ ...emptyDraft(crypto.randomUUID()), [side]: true }, true)}
          >
            {t('own.add')}
          </button>
        )}
      </div>
      <p class="intro">{t('own.intro')}</p>
      {everything.managed.includes('ownRules') && <p class="hint">{t('outcome.fixed')}</p>}
      {isFull && <p class="hint">{t('own.full')}</p>}
      {beyond > 0 && <p class="hint">{t.plural('own.beyond', beyond)}</p>}
      {dropped !== null && (
        <div class="notice dropped">
          <p role="status">{t('own.dropped', { rule: dropped.title || t('kind.rule') })}</p>
          <button
            type="button"
            id="own-undo"
            onClick={() => {
              focusNext(`edit-${dropped.id}`, 'own-add');
              keep(dropped);
              setDropped(null);
            }}
          >
            {t('own.undo')}
          </button>
        </div>
      )}
      {form?.isNew && shownForm}
      {ownRules.length === 0 && form === null && dropped === null && <p class="box muted">{t('own.none')}</p>}
      <ul class="rows owns">
        {ownRules.map((rule) =>
          form !== null && !form.isNew && form.draft.id === rule.id ? (
            <li key={rule.id}>{shownForm}</li>
          ) : (
            <Row
              key={rule.id}
              t={t}
              rule={rule}
              side={side}
              disabled={disabled}
              turn={(on) => keep({ ...rule, importance: on ? 'required' : 'off' })}
              edit={() => open(draftOf(rule), false)}
              drop={() => drop(rule)}
            />
          ),
        )}
      </ul>
    </section>
  );
}
