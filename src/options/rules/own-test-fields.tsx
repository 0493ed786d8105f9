import { factNames, most, units } from '../../rules/custom/types';
import type { OptionsWords } from '../../words/options';
import { Check, Choice, Field } from './fields';
import { howMany, looks, type OwnDraft, type OwnField } from './own-draft';

interface TestFieldsProps {
  t: OptionsWords;
  draft: OwnDraft;
  /** Sentences by field. */
  faults: Partial<Record<OwnField, string>>;
  set(change: Partial<OwnDraft>): void;
}

function HowMany({ t, draft, set, isOne }: TestFieldsProps & { isOne: boolean }) {
  const choices = isOne
    ? ([
        ['any', 'many.some'],
        ['none', 'many.no'],
      ] as const)
    : howMany.map((each) => [each, `many.${each}`] as const);
  return (
    <Field id="own-many" label={t('own.how-many')}>
      {({ id }) => (
        <Choice
          id={id}
          value={isOne && draft.many === 'all' ? 'any' : draft.many}
          choices={choices.map(([value, key]) => ({ value, text: t(key) }))}
          onChange={(many) => set({ many })}
        />
      )}
    </Field>
  );
}

function Words(props: TestFieldsProps) {
  const { t, draft, faults, set } = props;
  return (
    <>
      <HowMany {...props} isOne={false} />
      <Field id="own-words" label={t('own.words')} hint={t('own.words.hint')} fault={faults.words}>
        {(field) => (
          <textarea
            {...field}
            rows={3}
            value={draft.words}
            onInput={(event) => set({ words: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}

function Facts(props: TestFieldsProps) {
  const { t, draft, faults, set } = props;
  return (
    <>
      <HowMany {...props} isOne={false} />
      <fieldset class="field" aria-describedby={faults.facts === undefined ? undefined : 'own-facts-fault'}>
        <legend class="label">{t('own.facts')}</legend>
        <div class="checks">
          {factNames.map((fact) => (
            <Check
              key={fact}
              checked={draft.facts.includes(fact)}
              label={t(`fact.${fact}`)}
              onChange={(on) => {
                const chosen = factNames.filter((each) => (each === fact ? on : draft.facts.includes(each)));
                set({ facts: chosen });
              }}
            />
          ))}
        </div>
        {faults.facts !== undefined && (
          <p class="fault" id="own-facts-fault">
            {faults.facts}
          </p>
        )}
      </fieldset>
    </>
  );
}

function Length({ t, draft, faults, set }: TestFieldsProps) {
  const bounds = ['at-least', 'at-most'] as const;
  return (
    <>
      <Field id="own-bound" label={t('own.how-many')}>
        {({ id }) => (
          <Choice
            id={id}
            value={draft.bound}
            choices={bounds.map((value) => ({ value, text: t(`many.${value}`) }))}
            onChange={(bound) => set({ bound })}
          />
        )}
      </Field>
      <Field id="own-count" label={t('own.count')} fault={faults.count}>
        {(field) => (
          <input
            {...field}
            inputMode="numeric"
            maxLength={10}
            value={draft.count}
            onInput={(event) => set({ count: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field id="own-unit" label={t('own.unit')}>
        {({ id }) => (
          <Choice
            id={id}
            value={draft.unit}
            choices={units.map((value) => ({ value, text: t(`unit.${value}`) }))}
            onChange={(unit) => set({ unit })}
          />
        )}
      </Field>
    </>
  );
}

function Pattern(props: TestFieldsProps) {
  const { t, draft, faults, set } = props;
  return (
    <>
      <HowMany {...props} isOne={true} />
      <Field id="own-pattern" label={t('own.pattern')} hint={t('own.pattern.hint')} fault={faults.pattern}>
        {(field) => (
          <input
            {...field}
            maxLength={most.characters}
            spellcheck={false}
            value={draft.pattern}
            onInput={(event) => set({ pattern: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}

const plain = looks.filter((each) => each !== 'pattern' && each !== 'kept');

/** What a rule of one's own looks for, and how many of it. */
export function TestFields(props: TestFieldsProps) {
  const { t, draft, set } = props;
  const shown = draft.kept === null ? plain : [...plain, 'kept' as const];
  const named = (values: readonly (typeof looks)[number][]) =>
    values.map((value) => ({ value, text: t(`look.${value}`) }));
  return (
    <div class={`test-fields ${draft.looks}`}>
      <Field id="own-looks" label={t('own.looks')} hint={draft.looks === 'kept' ? t('own.kept') : undefined}>
        {({ id }) => (
          <Choice
            id={id}
            value={draft.looks}
            choices={named(shown)}
            beside={{ label: t('look.advanced'), choices: named(['pattern']) }}
            onChange={(value) => set({ looks: value })}
          />
        )}
      </Field>
      {draft.looks === 'words' && <Words {...props} />}
      {draft.looks === 'facts' && <Facts {...props} />}
      {draft.looks === 'length' && <Length {...props} />}
      {draft.looks === 'question' && <HowMany {...props} isOne={true} />}
      {draft.looks === 'pattern' && <Pattern {...props} />}
    </div>
  );
}
