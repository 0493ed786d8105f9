interface SwitchProps {
  id?: string;
  on: boolean;
  /** What it switches, for those who don't see what stands beside it. */
  label: string;
  disabled?: boolean;
  /** Id of the element that says more. */
  describedBy?: string;
  onChange(on: boolean): void;
}

/** A switch, by a press or by Enter and Space. */
export function Switch({ id, on, label, disabled = false, describedBy, onChange }: SwitchProps) {
  return (
    <button
      id={id}
      class="switch"
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
    </button>
  );
}
