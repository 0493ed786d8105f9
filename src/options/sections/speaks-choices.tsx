import type { ComponentChildren } from 'preact';

interface ChoicesProps<T extends string> {
  /** Names the group, and its inputs apart from other groups'. */
  name: string;
  legend: string;
  choices: readonly { value: T; label: string; about?: string; chosen: boolean }[];
  /** One of them, or any number. */
  kind?: 'radio' | 'checkbox';
  disabled?: boolean;
  choose(value: T, on: boolean): void;
  /** Below the choices. */
  children?: ComponentChildren;
}

/** A few choices, each with what it means. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { name, legend, choices, kind = 'radio', disabled = false, choose, children } = props;
  return (
    <fieldset class="choices" disabled={disabled}>
      <legend>{legend}</legend>
      <div class={kind === 'checkbox' ? 'choice-cards wide' : 'choice-cards'}>
        {choices.map(({ value, label, about, chosen }) => (
          <label key={value} class={chosen ? 'choice chosen' : 'choice'}>
            <input
              type={kind}
              name={name}
              value={value}
              checked={chosen}
              aria-describedby={about === undefined ? undefined : `${name}-${value}`}
              onChange={({ currentTarget }) => choose(value, currentTarget.checked)}
            />
            <span>
              <span class="choice-label">{label}</span>
              {about !== undefined && (
                <span class="hint" id={`${name}-${value}`} aria-hidden="true">
                  {about}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
