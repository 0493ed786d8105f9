import { switches } from '../context';

const tabbable = 'a[href], button, textarea, input, select, [tabindex]:not([tabindex="-1"])';

/** The controls that a trap knows: by selector, in light DOM alone, as such traps do. */
const listed = (dialog: HTMLElement) =>
  [...dialog.querySelectorAll<HTMLElement>(tabbable)].filter(
    (control) => !control.matches(':disabled') && control.checkVisibility(),
  );

const focused = (dialog: HTMLElement) => (dialog.getRootNode() as Document | ShadowRoot).activeElement;

function onTab(dialog: HTMLElement, event: KeyboardEvent): void {
  const controls = listed(dialog);
  const active = focused(dialog);
  const index = active instanceof HTMLElement ? controls.indexOf(active) : -1;
  const [first, last] = [controls[0], controls.at(-1)];
  let next: HTMLElement | undefined;
  if (switches.trap === 'index') {
    const step = event.shiftKey ? -1 : 1;
    next = controls[(index + step + controls.length) % controls.length];
  } else if (switches.trap === 'outside-to-first' && index === -1) {
    next = first;
  } else if (event.shiftKey && (active === first || active === dialog)) {
    next = last;
  } else if (!event.shiftKey && active === last) {
    next = first;
  }
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Keeps focus in the dialog in the way that the switch says. */
export function trapFocus(dialog: HTMLElement, signal: AbortSignal): void {
  if (switches.trap === 'none') return;
  if (switches.trap === 'focusin' || switches.trap === 'focusin-list') {
    const root = dialog.getRootNode();
    let inside: HTMLElement = dialog;
    root.addEventListener(
      'focusin',
      (event) => {
        const target = event.composedPath()[0];
        if (!(target instanceof HTMLElement)) return;
        const known = switches.trap === 'focusin' ? dialog.contains(target) : listed(dialog).includes(target);
        if (known) inside = target;
        else (inside.isConnected ? inside : dialog).focus();
      },
      { capture: true, signal },
    );
    return;
  }
  dialog.addEventListener('keydown', (event) => event.key === 'Tab' && onTab(dialog, event), { signal });
}
