import type { ComponentChildren } from 'preact';

interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  /** Why what is in it won't do. */
  fault?: string | undefined;
  children(described: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': boolean;
  }): ComponentChildren;
}

/** A field under its label, with a hint and, where it is filled in badly, a sentence that says so. */
export function Field({ id, label, hint, fault, children }: FieldProps) {
  const ids = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`].filter((each) => each);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': fault !== undefined })}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  id: string;
  value: T;
  choices: readonly { value: T; text: string }[];
  /** Choices in a group of their own, under its name. */
  beside?: { label: string; choices: readonly { value: T; text: string }[] };
  onChange(value: T): void;
}

/** One of a few, as a list that opens. */
export function Choice<T extends string>({ id, value, choices, beside, onChange }: ChoiceProps<T>) {
  const all = [...choices, ...(beside?.choices ?? [])];
  const change = (event: Event) => {
    const chosen = all.find((each) => each.value === (event.currentTarget as HTMLSelectElement).value);
    if (chosen !== undefined) onChange(chosen.value);
  };
  const option = (each: { value: T; text: string }) => (
    <option key={each.value} value={each.value}>
      {each.text}
    </option>
  );
  return (
    <span class="select">
      <select id={id} value={value} onChange={change}>
        {choices.map(option)}
        {beside !== undefined && <optgroup label={beside.label}>{beside.choices.map(option)}</optgroup>}
      </select>
    </span>
  );
}

interface CheckProps {
  checked: boolean;
  label: string;
  describedBy?: string | undefined;
  onChange(checked: boolean): void;
}

export function Check({ checked, label, describedBy, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
