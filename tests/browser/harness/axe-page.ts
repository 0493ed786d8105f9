import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { AxeViolation } from './axe';

/** What axe finds wrong on a page of the extension, which lets no script in but its own: by the DevTools protocol. */
export async function pageViolations(page: Page): Promise<AxeViolation[]> {
  await page.evaluate(`${axe.source};0`);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.html) })))`);
}
