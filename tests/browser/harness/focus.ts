import type { Frame } from 'playwright-core';
import { banner } from './accessibility';

/** Where the focus is: a part of LinkedIn's dialog, its node, one of the banner's controls by name, or outside of it all. */
export async function focusIn(frame: Frame): Promise<string> {
  const part = await frame.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const dialog = active?.closest('.send-invite, dialog[open]');
    if (!active || !dialog) return 'outside';
    if (active === dialog) return 'dialog';
    if (active.localName === 'textarea') return 'field';
    if (active.localName === 'div' && active.attributes.length === 0) return 'banner';
    const buttons = [...dialog.querySelectorAll('button')];
    const names = new Map([
      [buttons.at(-2), 'secondary'],
      [buttons.at(-1), 'Send'],
      [buttons.at(0), 'Dismiss'],
    ]);
    return names.get(active as HTMLButtonElement) ?? active.textContent?.trim() ?? '';
  });
  if (part !== 'banner') return part;
  const focused = (await banner(frame))?.controls.find((control) => control.focused);
  return focused?.name ?? 'banner';
}

/** Presses a key some times and tells where the focus was after each. */
export async function focusAfter(frame: Frame, key: string, times: number): Promise<string[]> {
  const seen: string[] = [];
  for (let time = 0; time < times; time++) {
    await frame.page().keyboard.press(key);
    seen.push(await focusIn(frame));
  }
  return seen;
}
