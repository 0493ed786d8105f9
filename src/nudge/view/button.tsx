import type { ComponentChildren } from 'preact';
import type { Guard } from './actions';

interface ButtonProps {
  class: string;
  guard: Guard;
  press: (event: MouseEvent) => void;
  children?: string;
  icon?: ComponentChildren;
  label?: string;
  tabIndex?: number;
  role?: 'menuitem';
  expanded?: boolean;
  popup?: 'menu';
  /** Keys that do the same, for `aria-keyshortcuts`. */
  keys?: string;
}

/** A button that a person's press works, and a page's script doesn't; a mouse leaves the focus where one types. */
export function Button({ guard, press, children, icon, label, expanded, popup, keys, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      aria-expanded={expanded}
      aria-haspopup={popup}
      aria-keyshortcuts={keys}
      onMouseDown={guard((event: MouseEvent) => event.preventDefault())}
      onClick={guard((event: MouseEvent) => {
        // A double-click is one press: what it brings may stand under its second half.
        if (event.isTrusted && (event.detail < 2 || expanded !== undefined)) press(event);
      })}
    >
      <bdi>{children}</bdi>
      {icon}
    </button>
  );
}
