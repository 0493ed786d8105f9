import type { Frame, Locator, Page } from 'playwright-core';

/** LinkedIn's connect dialog in one frame, found without its words. Playwright's locators see no closed root. */
export interface ConnectDialog {
  /** The frame that holds it: the page's own, or the old application's. */
  frame: Frame;
  node: Locator;
  heading: Locator;
  /** The note's field; there at the note step alone. */
  field: Locator;
  /** "Add a note" at the first step, "Cancel" at the second. */
  secondary: Locator;
  /** "Send without a note" at the first step, "Send" at the second. */
  send: Locator;
  dismiss: Locator;
}

export function dialogIn(frame: Frame): ConnectDialog {
  const node = frame.locator('.send-invite, dialog[open]');
  const buttons = node.locator('button');
  return {
    frame,
    node,
    heading: node.locator('h2'),
    field: node.locator('textarea'),
    secondary: buttons.nth(-2),
    send: buttons.last(),
    dismiss: buttons.first(),
  };
}

/** The old application's frame in the new shell. */
export async function interopFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe[data-testid="interop-iframe"]').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('This page has no interop iframe.');
  return frame;
}

/** Presses the profile's Connect, follows the dialog to where it opens, and waits until it is there. */
export async function pressConnect(page: Page): Promise<ConnectDialog> {
  await page.locator('[componentkey$="Topcard"] [componentkey$="_connect"]').click();
  // The dialog is in one of at most two frames, on this page or on the one that the press leads to.
  const inPage = dialogIn(page.mainFrame());
  const hasFrame = (await page.locator('iframe[data-testid="interop-iframe"]').count()) > 0;
  if (!hasFrame) {
    await inPage.node.waitFor();
    return inPage;
  }
  const inFrame = dialogIn(await interopFrame(page));
  const opened = await Promise.any([
    inPage.node.waitFor().then(() => inPage),
    inFrame.node.waitFor().then(() => inFrame),
  ]);
  return opened;
}
