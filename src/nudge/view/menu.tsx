import type { Shown } from '../content/shown';
import { type BannerActions, type Guard, isByKey } from './actions';
import { Button } from './button';
import { rove } from './roving';

interface MenuProps {
  shown: Shown;
  direction: 'ltr' | 'rtl';
  actions: BannerActions;
  guard: Guard;
}

/** What the ⋯ button opens. Grows the banner, by the person's own press only. */
export function Menu({ shown: { menu, reasons }, direction, actions, guard }: MenuProps) {
  return (
    <div class="menu">
      <div
        role="menu"
        aria-label={menu.name}
        class="entries"
        onKeyDown={guard((event: KeyboardEvent) => void rove(event, 'button', direction))}
      >
        {reasons && (
          <Button
            class="entry only-line"
            role="menuitem"
            tabIndex={-1}
            guard={guard}
            press={(event) => actions.toggle('reasons', isByKey(event))}
          >
            {reasons.label}
          </Button>
        )}
        {menu.entries.map(({ action, label }, index) => (
          <Button
            key={label}
            class="entry"
            role="menuitem"
            tabIndex={index === 0 ? 0 : -1}
            guard={guard}
            press={() => actions.menu(action)}
          >
            {label}
          </Button>
        ))}
      </div>
      <p class="by">
        {menu.keys} {menu.by}
      </p>
    </div>
  );
}
