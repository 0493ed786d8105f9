import { dismissButton, noteField, primaryButton, secondaryButton } from '../selectors';
import { isVisible } from '../visible';

/** The parts of a dialog that matter, found by structure: no label is read, so no language plays a part. */
export interface DialogParts {
  dialog: HTMLElement;
  heading: HTMLElement | undefined;
  /** The visible note field, if there is just one that can be it. */
  field: HTMLTextAreaElement | undefined;
  /** Visible fields of other kinds, and further text areas: none belongs into an invitation's two steps. */
  otherFields: HTMLElement[];
  /** The closing run of buttons, in order. The last one is LinkedIn's primary action. */
  actions: HTMLElement[];
  /** Worded buttons outside the closing run: pills of a question, "Write with AI". */
  bodyButtons: HTMLElement[];
  /** The first element of the action bar: the banner goes before it. */
  bar: Element | undefined;
}

/** What may be a button, of the dialog's own or of a form. */
export const buttonLike = 'button, [role="button"], input[type="submit"]';
const headingLike = 'h1, h2, h3, h4, [role="heading"]';
const fieldLike =
  'textarea, select, [contenteditable=""], [contenteditable="true"], input:not([type="hidden"], [type="submit"], [type="button"], [type="image"])';

const icon = 'svg, img, li-icon';

const bare = (text: string | null): string => (text ?? '').replace(/\s+/g, '');

const hasWord = (text: string | null): boolean => /[\p{L}\p{N}]/u.test(text ?? '');

/** Words beside an icon count where one sees them: "Close" may stand there for screen readers alone. */
function worded(button: HTMLElement): boolean {
  if (!hasWord(button instanceof HTMLInputElement ? button.value : button.textContent)) return false;
  if (button.querySelector(icon) === null) return true;
  return [button, ...button.querySelectorAll('*')].some(
    (part) => isVisible(part) && [...part.childNodes].some((node) => node instanceof Text && hasWord(node.nodeValue)),
  );
}

function isDismiss(button: HTMLElement, heading: HTMLElement | undefined): boolean {
  if (button.matches(dismissButton)) return true;
  // A button up with the title closes or goes back, whatever it says; one below it without a word may be an action whose label we can't see.
  if (heading !== undefined && (button.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    return true;
  if (worded(button)) return false;
  return bare(button.textContent) !== '' || button.querySelector(icon) !== null;
}

/** Parked far beside the window while the dialog is in it: a twin for screen readers, or for later. */
function isParked(button: HTMLElement, dialog: HTMLElement): boolean {
  const [box, around, width] = [
    button.getBoundingClientRect(),
    dialog.getBoundingClientRect(),
    dialog.ownerDocument.documentElement.clientWidth,
  ];
  return (box.right < -500 && around.right > 0) || (box.left > width + 500 && around.left < width);
}

function chooseField(areas: HTMLTextAreaElement[]): HTMLTextAreaElement | undefined {
  if (areas.length === 1) return areas[0];
  const named = areas.filter((area) => area.matches(noteField));
  return named.length === 1 ? named[0] : undefined;
}

/** Nothing in it but buttons: their words are all its words that one sees. */
function holdsOnlyButtons(element: Element, buttons: HTMLElement[]): boolean {
  const inside = buttons.filter((button) => element.contains(button));
  if (inside.length === 0 || element.querySelector(`${headingLike}, textarea, select`) !== null) return false;
  if (bare(element.textContent) === inside.map((button) => bare(button.textContent)).join('')) return true;
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement;
    if (around === null || bare(text.nodeValue) === '' || inside.some((button) => button.contains(around))) continue;
    if (isVisible(around)) return false;
  }
  return true;
}

const isWordless = (element: Element): boolean =>
  bare(element.textContent) === '' &&
  element.querySelector(`${buttonLike}, ${fieldLike}`) === null &&
  !element.matches(`${buttonLike}, ${fieldLike}`);

/**
 * The closing run: from the last button up as long as there are only buttons, and, where that is a single one, on over earlier
 * siblings that each hold a single one: several together are a question's answers.
 */
function closingRun(dialog: HTMLElement, buttons: HTMLElement[]): { bar: Element; actions: HTMLElement[] } | undefined {
  const last = buttons.at(-1);
  if (last === undefined) return undefined;
  let bar: Element = last;
  for (let up = bar.parentElement; up && up !== dialog && holdsOnlyButtons(up, buttons); up = bar.parentElement)
    bar = up;
  const held = (element: Element): number => buttons.filter((button) => element.contains(button)).length;
  let first = bar;
  for (let before = bar.previousElementSibling; before; before = before.previousElementSibling) {
    // Neither a rule nor an icon between two buttons parts them.
    if (isWordless(before)) continue;
    if (held(bar) > 1 || held(before) !== 1 || !holdsOnlyButtons(before, buttons)) break;
    first = before;
  }
  const actions = buttons.filter(
    (button) =>
      first.contains(button) || (first.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return { bar: first, actions };
}

const noRun: { bar: undefined; actions: HTMLElement[] } = { bar: undefined, actions: [] };

/** The two buttons that LinkedIn's ranks mark, one of each, with nothing but buttons around them: whatever stands beside them dismisses. */
function rankedPair(dialog: HTMLElement, buttons: HTMLElement[]): { bar: Element; actions: HTMLElement[] } | undefined {
  const [primary, ...primaries] = buttons.filter((button) => button.matches(primaryButton));
  const [secondary, ...secondaries] = buttons.filter((button) => button.matches(secondaryButton));
  if (primary === undefined || secondary === undefined || primaries.length + secondaries.length > 0) return undefined;
  let bar: Element | null = primary;
  while (bar !== null && bar !== dialog && !bar.contains(secondary)) bar = bar.parentElement;
  if (bar === null || bar === dialog || !holdsOnlyButtons(bar, buttons)) return undefined;
  return { bar, actions: buttons.filter((button) => button === primary || button === secondary) };
}

export function findParts(dialog: HTMLElement): DialogParts {
  const labelled = dialog.getAttribute('aria-labelledby')?.trim().split(/\s+/)[0];
  const root = dialog.getRootNode();
  const titled =
    labelled && root instanceof Node && 'getElementById' in root ? (root as Document).getElementById(labelled) : null;
  const heading =
    (titled instanceof HTMLElement && dialog.contains(titled) ? titled : null) ??
    dialog.querySelector<HTMLElement>(headingLike) ??
    undefined;
  const fields = [...dialog.querySelectorAll<HTMLElement>(fieldLike)].filter((field) => isVisible(field));
  const field = chooseField(fields.filter((one) => one instanceof HTMLTextAreaElement));
  const shown = [...dialog.querySelectorAll<HTMLElement>(buttonLike)].filter(
    (button) => isVisible(button, 8) && !isParked(button, dialog),
  );
  const below = shown.filter((button) => !isDismiss(button, heading));
  // Where all stand above the title, that tells nothing.
  const buttons = below.length > 0 ? below : shown.filter((button) => !isDismiss(button, undefined));
  const run = closingRun(dialog, buttons);
  const pair = run?.actions.length === 2 ? undefined : rankedPair(dialog, buttons);
  const { bar, actions } = pair ?? run ?? noRun;
  const aside = pair === undefined ? [] : (run?.actions ?? []);
  return {
    dialog,
    heading,
    field,
    otherFields: fields.filter((one) => one !== field),
    actions,
    bodyButtons: buttons.filter((button) => !actions.includes(button) && !aside.includes(button) && worded(button)),
    bar,
  };
}

/** LinkedIn's primary action: marked as such, else the last of the run. */
export function primaryAction(parts: DialogParts): HTMLElement | undefined {
  const marked = parts.actions.filter((button) => button.matches(primaryButton));
  return marked.length === 1 ? marked[0] : parts.actions.at(-1);
}

export function isEnabled(button: HTMLElement): boolean {
  const disabled = button instanceof HTMLButtonElement || button instanceof HTMLInputElement ? button.disabled : false;
  return !disabled && button.getAttribute('aria-disabled') !== 'true';
}
