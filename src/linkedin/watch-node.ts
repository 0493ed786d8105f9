import type { Guard } from './guard';

/** By what a dialog, or what it stands in, is hidden and shown. */
const hiding = ['class', 'style', 'hidden'];

/** What a node stands in, innermost first, through the hosts of shadow roots. */
export function above(node: Node): Node[] {
  const found: Node[] = [];
  for (let up = node.parentNode; up; up = up instanceof ShadowRoot ? up.host : up.parentNode) found.push(up);
  return found;
}

/** What the node of an open dialog tells. */
export interface NodeListener {
  /** A change that is our own insertion or removal. */
  isOwn(record: MutationRecord): boolean;
  /** Anything of the dialog may have changed. */
  refresh(): void;
  /** At most the field has; `typed` where the person's key did it. */
  reread(typed: boolean): void;
  /** Any event that may be or end a press. */
  hear(event: Event): void;
  /** A composition has started (true) or ended. */
  composing(on: boolean): void;
}

/** Hears of everything that concerns one dialog's node: inside it, of its size, and of what it stands in. */
export function watchNode(dialog: HTMLElement, signal: AbortSignal, guard: Guard, tell: NodeListener): void {
  const inside = new MutationObserver(
    guard((records: MutationRecord[]) => {
      if (!records.every((record) => tell.isOwn(record))) tell.refresh();
    }),
  );
  inside.observe(dialog, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...hiding, 'disabled', 'aria-disabled', 'open', 'aria-labelledby'],
  });
  const around = new MutationObserver(
    guard((records: MutationRecord[]) => {
      if (!dialog.isConnected || records.some(({ type }) => type === 'attributes')) tell.refresh();
    }),
  );
  for (const node of above(dialog))
    around.observe(node, node instanceof Element ? { childList: true, attributeFilter: hiding } : { childList: true });
  const size = new ResizeObserver(guard(tell.refresh));
  size.observe(dialog);
  signal.addEventListener('abort', () => {
    inside.disconnect();
    around.disconnect();
    size.disconnect();
  });
  const options = { capture: true, passive: true, signal };
  let composing = false;
  const compose = (on: boolean): void => {
    composing = on;
    tell.composing(on);
  };
  const reread = guard((event: Event) => {
    // A field that was replaced while composing took the end of the composition with it.
    if (composing && event instanceof InputEvent && !event.isComposing) compose(false);
    tell.reread(event.type === 'input');
  });
  for (const type of ['input', 'focusin', 'keyup', 'click', 'close']) dialog.addEventListener(type, reread, options);
  for (const type of ['pointerdown', 'keydown', 'click']) dialog.addEventListener(type, guard(tell.hear), options);
  for (const type of ['compositionstart', 'compositionend']) {
    dialog.addEventListener(
      type,
      guard(() => compose(type === 'compositionstart')),
      options,
    );
  }
}
