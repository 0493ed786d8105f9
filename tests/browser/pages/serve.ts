import type { Page } from 'playwright-core';
import { origin } from '../../standin/switches';
import type { ChromiumSession } from '../harness/chromium';

/** Opens a page of these tests under LinkedIn's address: one markup for all paths, or one a path. */
export async function openMarkup(
  { context }: ChromiumSession,
  markup: string | Record<string, string>,
  path = '/in/jane-roe/',
): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const body = typeof markup === 'string' ? markup : markup[pathname];
    return body === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(origin + path);
  return page;
}
