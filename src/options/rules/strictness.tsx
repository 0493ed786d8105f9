import { useRef, useState } from 'preact/hooks';
import type { ChosenRules } from '../../settings/settings';
import type { OptionsWords } from '../../words/options';
import { useFocusNext } from '../parts/focus';
import { chosenOf, isSameRules, presetOf, presets, slidTo, strictest } from './presets';

interface StrictnessProps {
  t: OptionsWords;
  /** As shown: stored, or where the slider is just now. */
  rules: ChosenRules;
  /** How many samples these accept. */
  accepted: number;
  disabled: boolean;
  /** Shows rules without keeping them: the slider is on its way. */
  preview(rules: ChosenRules): void;
  keep(rules: ChosenRules): void;
}

/** From "open to anyone" to "only with a real reason": three presets, and everything between by one slider. */
export function Strictness({ t, rules, accepted, disabled, preview, keep }: StrictnessProps) {
  // A slide is reckoned from where it began, so that sliding back brings back what was tuned.
  const slide = useRef<{ from: ChosenRules; to: ChosenRules } | null>(null);
  const [mix, setMix] = useState<ChosenRules | null>(null);
  const focusNext = useFocusNext();
  const preset = presetOf(rules);
  const slidden = (event: Event) => {
    const place = (event.currentTarget as HTMLInputElement).valueAsNumber;
    const from = slide.current !== null && isSameRules(slide.current.to, rules) ? slide.current.from : rules;
    const to = slidTo(from, place);
    slide.current = { from, to };
    return to;
  };
  const choose = (chosen: ChosenRules) => {
    setMix(preset === null ? rules : mix);
    keep(chosen);
  };
  return (
    <div class="strictness">
      <fieldset class="chips">
        <legend class="unseen">{t('preset.label')}</legend>
        {presets.map((each) => (
          <button
            key={each.id}
            id={`preset-${each.id}`}
            type="button"
            aria-pressed={preset === each.id}
            disabled={disabled}
            onClick={() => choose(chosenOf(each))}
          >
            {t(`preset.${each.id}`)}
          </button>
        ))}
        {mix !== null && preset !== null && (
          <button
            type="button"
            class="quiet"
            disabled={disabled}
            onClick={() => {
              focusNext('slider');
              keep(mix);
              setMix(null);
            }}
          >
            {t('preset.undo')}
          </button>
        )}
      </fieldset>
      <p class="says muted">{t(preset === null ? 'preset.own.says' : `preset.${preset}.says`)}</p>
      <label class="unseen" for="slider">
        {t('slider.label')}
      </label>
      <input
        id="slider"
        type="range"
        min="0"
        max={Math.max(strictest, rules.threshold)}
        value={rules.threshold}
        disabled={disabled}
        aria-valuetext={`${rules.threshold}, ${t.plural('slider.accepted', accepted)}`}
        onInput={(event) => preview(slidden(event))}
        onChange={(event) => keep(slidden(event))}
      />
      <div class="ends" aria-hidden="true">
        <span>{t('slider.open')}</span>
        <strong>{t.plural('slider.accepted', accepted)}</strong>
        <span>{t('slider.strict')}</span>
      </div>
    </div>
  );
}
