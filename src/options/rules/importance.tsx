import type { Importance } from '../../rules/types';
import { importances } from '../../settings/settings';
import type { OptionsWords } from '../../words/options';

interface ImportanceSelectProps {
  t: OptionsWords;
  id: string;
  /** Its name, where no label of its own stands beside it. */
  label?: string;
  value: Importance;
  /** Which there are; all four unless said otherwise. */
  choices?: readonly Importance[];
  disabled?: boolean;
  onChange(importance: Importance): void;
}

/** How much a rule counts. */
export function ImportanceSelect({
  t,
  id,
  label,
  value,
  choices = importances,
  disabled = false,
  onChange,
}: ImportanceSelectProps) {
  const change = (event: Event) => {
    const chosen = choices.find((each) => each === (event.currentTarget as HTMLSelectElement).value);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <span class="select">
      <select id={id} aria-label={label} disabled={disabled} value={value} onChange={change}>
        {choices.map((each) => (
          <option key={each} value={each}>
            {t(`importance.${each}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
