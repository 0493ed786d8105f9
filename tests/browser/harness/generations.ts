import type { Frame, Page } from 'playwright-core';
import { type Generation, type Switches, standinUrl } from '../../standin/switches';
import type { ChromiumSession } from './chromium';
import { type ConnectDialog, dialogIn, pressConnect } from './dialog';

/** An invitation, opened by pressing what opens it in its generation. */
export interface OpenedInvitation {
  page: Page;
  dialog: ConnectDialog;
}

/** Marta's page, for the generations that have one of their own. */
const paths: Partial<Record<Generation, string>> = { sales: '/sales/lead/ACoAAB111,NAME_SEARCH,k3Xq' };

function dialogOf(frame: Frame, generation: Generation): ConnectDialog {
  const today = dialogIn(frame);
  const around = (selector: string): ConnectDialog => {
    const node = frame.locator(selector);
    const buttons = node.locator('button');
    return {
      frame,
      node,
      heading: node.locator('h1, h2'),
      field: node.locator('textarea'),
      secondary: buttons.nth(-2),
      send: buttons.last(),
      dismiss: buttons.first(),
    };
  };
  if (generation === 'sales') return around('[aria-labelledby="connect-cta-form__header"]');
  if (generation === '2017') return around('section.modal');
  if (generation !== '2014') return today;
  const page = around('#iweReconnectForm');
  const cancel = page.node.getByText('Cancel');
  return { ...page, send: page.node.locator('input[type="submit"]'), secondary: cancel, dismiss: cancel };
}

async function pressOpener(page: Page, generation: Generation): Promise<void> {
  if (generation === 'sales') {
    await page.getByRole('button', { name: 'Open actions overflow menu' }).click();
    await page.getByRole('menuitem', { name: 'Connect' }).click();
  } else if (generation === '2014') await page.locator('a[href^="/people/invite"]').click();
  else if (generation === '2017') await page.locator('.top-card-action.connect').click();
  else await page.locator('.pvs-profile-actions__action').first().click();
}

/**
 * Opens a made-up member's page in any generation, and the invitation from it: in a new tab, or in the page given. Sales
 * Navigator's is Marta's.
 */
export async function openInvitation(
  target: ChromiumSession | Page,
  switches: Partial<Switches>,
  slug = 'marta-lindqvist',
): Promise<OpenedInvitation> {
  const { generation = 'today', mount } = switches;
  const path = paths[generation] ?? `/in/${slug}/`;
  const page = 'standin' in target ? await target.context.newPage() : target;
  await page.goto(standinUrl(path, switches));
  const onShell = generation === 'today' || generation === 'hashed' || (mount !== undefined && mount !== 'light');
  if (onShell) return { page, dialog: await pressConnect(page) };
  await pressOpener(page, generation);
  const dialog = dialogOf(page.mainFrame(), generation);
  await dialog.node.waitFor();
  return { page, dialog };
}
