import { useMemo, useRef, useState } from 'preact/hooks';
import type { AcceptanceRules } from '../../rules/types';
import { formalities, purposes, type Template } from '../../templates';
import { starterLanguages } from '../../templates/starters';
import type { OptionsWords } from '../../words/options';
import { Choice, Field } from '../rules/fields';
import { nameOf } from '../sections/speaks-view';
import { draftFaults } from './draft';
import { type Caret, problemsShown } from './notation';
import type { Example } from './preview';
import { PreviewBox } from './preview-box';
import { Slots } from './slots';
import { TextField } from './text-field';

interface FormProps {
  t: OptionsWords;
  draft: Template;
  isNew: boolean;
  /** What a starter is for, its language and its way of address are ours to say. */
  isOwn: boolean;
  example: Example;
  rules: AcceptanceRules;
  set(draft: Template): void;
  save(): void;
  cancel(): void;
}

function Kinds({ t, id, draft, set }: Pick<FormProps, 't' | 'draft' | 'set'> & { id: string }) {
  const languages = [...new Set<string>([...starterLanguages, draft.language])].filter((tag) => tag !== '');
  return (
    <div class="pair kinds">
      <Field id={`${id}-purpose`} label={t('template.purpose')}>
        {(field) => (
          <Choice
            id={field.id}
            value={draft.purpose ?? ''}
            choices={[
              { value: '', text: t('template.purpose.none') },
              ...purposes.map((value) => ({ value, text: t(`purpose.${value}`) })),
            ]}
            onChange={(purpose) => set({ ...draft, purpose: purpose === '' ? null : purpose })}
          />
        )}
      </Field>
      <Field id={`${id}-language`} label={t('template.language')}>
        {(field) => (
          <Choice
            id={field.id}
            value={draft.language}
            choices={[
              { value: '', text: t('template.language.any') },
              ...languages.map((value) => ({ value, text: nameOf(value, t.language) })),
            ]}
            onChange={(language) => set({ ...draft, language })}
          />
        )}
      </Field>
      <Field id={`${id}-formality`} label={t('template.formality')}>
        {(field) => (
          <Choice
            id={field.id}
            value={draft.formality}
            choices={formalities.map((value) => ({ value, text: t(`formality.${value}`) }))}
            onChange={(formality) => set({ ...draft, formality })}
          />
        )}
      </Field>
    </div>
  );
}

/** Makes or changes a template. Only what can't be kept at all stands in the way of saving; nothing typed is ever cut. */
export function TemplateForm({ t, draft, isNew, isOwn, example, rules, set, save, cancel }: FormProps) {
  const [hasTried, setTried] = useState(false);
  const [caret, setCaret] = useState<Caret>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = `template-${draft.id}`;
  const problems = useMemo(() => problemsShown(draft.text, caret), [draft.text, caret]);
  const faults = hasTried ? draftFaults(draft, t) : {};
  const submit = (event: Event) => {
    event.preventDefault();
    const found = draftFaults(draft, t);
    if (found.title === undefined && found.text === undefined) return save();
    setTried(true);
    document.getElementById(found.title === undefined ? `${id}-text` : `${id}-title`)?.focus();
  };
  return (
    <form class="own-form" aria-labelledby={`${id}-form`} noValidate onSubmit={submit}>
      <h3 id={`${id}-form`}>{t(isNew ? 'template.new' : 'template.change')}</h3>
      <Field id={`${id}-title`} label={t('template.title')} fault={faults.title}>
        {(described) => (
          <input
            {...described}
            dir="auto"
            autocomplete="off"
            value={draft.title}
            onInput={({ currentTarget }) => set({ ...draft, title: currentTarget.value })}
          />
        )}
      </Field>
      <TextField
        t={t}
        id={`${id}-text`}
        text={draft.text}
        // Said once: where it stands in the way.
        problems={problems.filter(({ kind }) => faults.text === undefined || kind !== 'too long')}
        fault={faults.text}
        field={field}
        onText={(text) => set({ ...draft, text })}
        onCaret={setCaret}
      />
      <Slots t={t} id={id} field={field} />
      {isOwn && <Kinds t={t} id={id} draft={draft} set={set} />}
      <PreviewBox t={t} id={id} template={draft} example={example} rules={rules} />
      <div class="actions">
        <button type="submit" class="main">
          {t('template.save')}
        </button>
        <button type="button" onClick={cancel}>
          {t('template.cancel')}
        </button>
      </div>
    </form>
  );
}
