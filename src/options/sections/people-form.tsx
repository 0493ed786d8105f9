import type { Ref } from 'preact';

interface FieldProps {
  id: string;
  label: string;
  value: string;
  hint?: string;
  /** Why it can't be taken; '' where it can. */
  fault: string;
  disabled?: boolean;
  input?: Ref<HTMLInputElement>;
  onInput(value: string): void;
  /** The person left the field, or pressed Enter in it, with another text than before. */
  onDone?(value: string): void;
}

/** One line of text with its name, what it is for and, where it can't be taken as it is, why. Nothing typed is ever cut. */
export function Field({
  id,
  label,
  value,
  hint,
  fault,

  disabled = false,
  input,
  onInput,
  onDone,
}: FieldProps) {
  const told = [hint === undefined ? '' : `${id}-hint`, fault === '' ? '' : `${id}-fault`].filter(
    (each) => each !== '',
  );
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        disabled={disabled}
        id={id}
        {...(input && { ref: input })}
        type="text"
        dir="auto"
        autocomplete="off"
        value={value}
        aria-invalid={fault !== ''}
        aria-describedby={told.length === 0 ? undefined : told.join(' ')}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onChange={({ currentTarget }) => onDone?.(currentTarget.value)}
      />
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div role="alert">
        {fault !== '' && (
          <p class="fault" id={`${id}-fault`}>
            {fault}
          </p>
        )}
      </div>
    </div>
  );
}
