import type { Chip } from '../content/shown';
import type { BannerActions, Guard } from './actions';
import { Button } from './button';
import { rove } from './roving';

interface ChipsProps {
  chips: readonly Chip[];
  label: string;
  /** The chip that Tab reaches. */
  at: number;
  direction: 'ltr' | 'rtl';
  actions: BannerActions;
  guard: Guard;
}

/** Starts for the note: one tab stop, arrow keys within. */
export function Chips({ chips, label, at, direction, actions, guard }: ChipsProps) {
  const reached = Math.min(at, chips.length - 1);
  return (
    <div
      class="chips"
      role="toolbar"
      aria-label={label}
      onKeyDown={guard((event: KeyboardEvent) => {
        const index = rove(event, 'button', direction);
        if (index !== undefined) actions.rove('chips', index);
      })}
    >
      {chips.map((chip, index) => (
        <Button
          key={chip.id}
          class="chip"
          guard={guard}
          tabIndex={index === reached ? 0 : -1}
          press={() => actions.insert(chip.action)}
        >
          {chip.label}
        </Button>
      ))}
    </div>
  );
}
