import { switches } from '../context';
import { type Child, el } from '../element';
import { style } from './style';

/** The recipient's email address, where LinkedIn asks for it: kept from step to step. */
export interface EmailGate {
  /** Explanation, label and a new field with what was typed so far. */
  rows(): Child[];
  /** Label and field alone. */
  bareRows(): Child[];
  /** An address has been typed. */
  filled(): boolean;
  value(): string;
  /** Called after each input, until the next rows. */
  onInput(changed: () => void): void;
}

/** The gate is there from the first step on. */
export const gated = switches.emailGate !== 'off';

export function emailGate(): EmailGate {
  let kept = '';
  let changed: () => void = () => undefined;
  function bareRows(): Child[] {
    const field = style.emailField();
    field.value = kept;
    field.addEventListener('input', () => {
      kept = field.value;
      changed();
    });
    return style.emailRows(field);
  }
  return {
    bareRows,
    rows: () => [
      el(
        'p',
        {},
        'To verify this member knows you, please enter their email to connect. You can also include a personal note. ',
        el('a', { href: 'https://www.linkedin.com/help/linkedin/answer/a545636' }, 'Learn why'),
      ),
      ...bareRows(),
    ],
    filled: () => /^\S+@\S+\.\S+$/.test(kept.trim()),
    value: () => kept.trim(),
    onInput(run) {
      changed = run;
    },
  };
}
