import { useState } from 'preact/hooks';
import { most, type OwnRule } from '../../settings/settings';
import type { OptionsWords } from '../../words/options';
import { Check, Field } from './fields';
import { ImportanceSelect } from './importance';
import { conditionOf, faultsOf, type OwnDraft, type OwnField, ownRuleOf } from './own-draft';
import { TestFields } from './own-test-fields';
import { OwnTrial } from './own-trial';
import type { Sample } from './samples';

interface OwnFormProps {
  t: OptionsWords;
  start: OwnDraft;
  isNew: boolean;
  samples: readonly Sample[];
  save(rule: OwnRule): void;
  cancel(): void;
}

/** Where the focus goes for a field that isn't filled in well. */
const inputs: Readonly<Record<OwnField, string>> = {
  words: 'own-words',
  facts: 'own-looks',
  count: 'own-count',
  pattern: 'own-pattern',
  title: 'own-title',
  sides: 'own-importance',
};
const order: readonly OwnField[] = ['words', 'facts', 'count', 'pattern', 'title', 'sides'];
const choices = ['required', 'important', 'nice'] as const;

/** Makes or changes a rule of one's own. What is wrong with it is said once one tries to save. */
export function OwnForm({ t, start, isNew, samples, save, cancel }: OwnFormProps) {
  const [draft, setDraft] = useState(start);
  const [hasTried, setTried] = useState(false);
  const set = (change: Partial<OwnDraft>) => setDraft({ ...draft, ...change });
  const keys = faultsOf(draft);
  const faults = Object.fromEntries(
    hasTried ? Object.entries(keys).map(([field, key]) => [field, t(key)]) : [],
  ) as Partial<Record<OwnField, string>>;
  const submit = (event: Event) => {
    event.preventDefault();
    const rule = ownRuleOf(draft);
    if (rule !== null) return save(rule);
    setTried(true);
    const first = order.find((field) => keys[field] !== undefined);
    if (first !== undefined) document.getElementById(inputs[first])?.focus();
  };
  return (
    <form class="own-form" aria-labelledby="own-form-title" noValidate onSubmit={submit}>
      <h3 id="own-form-title">{t(isNew ? 'own.new' : 'own.change')}</h3>
      <TestFields t={t} draft={draft} faults={faults} set={set} />
      <div class="pair">
        <Field id="own-title" label={t('own.title')} hint={t('own.title.hint')} fault={faults.title}>
          {(field) => (
            <input
              {...field}
              maxLength={most.title}
              value={draft.title}
              onInput={(event) => set({ title: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field id="own-message" label={t('own.message')} hint={t('own.message.hint')}>
          {(field) => (
            <input
              {...field}
              maxLength={most.message}
              value={draft.message}
              onInput={(event) => set({ message: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field id="own-importance" label={t('own.importance')}>
          {({ id }) => (
            <ImportanceSelect
              t={t}
              id={id}
              value={draft.importance}
              choices={choices}
              onChange={(importance) => importance !== 'off' && set({ importance })}
            />
          )}
        </Field>
        <fieldset class="field" aria-describedby={faults.sides === undefined ? undefined : 'own-sides-fault'}>
          <legend class="label">{t('own.sides')}</legend>
          <Check checked={draft.sending} label={t('own.sending')} onChange={(sending) => set({ sending })} />
          <Check checked={draft.receiving} label={t('own.receiving')} onChange={(receiving) => set({ receiving })} />
          {faults.sides !== undefined && (
            <p class="fault" id="own-sides-fault">
              {faults.sides}
            </p>
          )}
        </fieldset>
      </div>
      <OwnTrial t={t} test={conditionOf(draft)} samples={samples} />
      <div class="actions">
        <button type="submit" class="main">
          {t('own.save')}
        </button>
        <button type="button" onClick={cancel}>
          {t('own.cancel')}
        </button>
      </div>
    </form>
  );
}
