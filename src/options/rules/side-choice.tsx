import type { ChosenRules } from '../../settings/settings';
import type { OptionsWords } from '../../words/options';
import { isSameRules } from './presets';
import type { Side } from './side';

interface SideChoiceProps {
  t: OptionsWords;
  side: Side;
  sending: ChosenRules;
  receiving: ChosenRules;
  disabled: boolean;
  choose(side: Side): void;
  /** Takes the other side's rules over. */
  copy(rules: ChosenRules): void;
}

const sides: readonly Side[] = ['sending', 'receiving'];

/** Which invitations the rules below are for: each side has its own. */
export function SideChoice({ t, side, sending, receiving, disabled, choose, copy }: SideChoiceProps) {
  const other = side === 'sending' ? 'receiving' : 'sending';
  return (
    <div class="side">
      <fieldset class="chips">
        <legend class="label">{t('rules.side')}</legend>
        {sides.map((each) => (
          <button
            key={each}
            id={`side-${each}`}
            type="button"
            aria-pressed={each === side}
            onClick={() => choose(each)}
          >
            {t(`rules.side.${each}`)}
          </button>
        ))}
      </fieldset>
      <p class="hint">{t(`rules.${side}.hint`)}</p>
      {!isSameRules(sending, receiving) && (
        <button
          type="button"
          class="link"
          disabled={disabled}
          onClick={() => {
            document.getElementById(`side-${side}`)?.focus();
            copy(other === 'sending' ? sending : receiving);
          }}
        >
          {t(`rules.copy.${other}`)}
        </button>
      )}
    </div>
  );
}
