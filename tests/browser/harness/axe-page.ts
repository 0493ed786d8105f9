import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { AxeViolation } from './axe';

/** What axe finds wrong on a page of the extension, a banner's closed root included. */
export async function pageViolations(page: Page): Promise<AxeViolation[]> {
  await page.evaluate(`${axe.source};0`);
  return page.evaluate(`(async () => {
    const closed = [...document.querySelectorAll('div')].filter((each) => !each.shadowRoot && chrome.dom.openOrClosedShadowRoot(each));
    for (const host of closed) {
      Object.defineProperty(host, 'shadowRoot', { configurable: true, value: chrome.dom.openOrClosedShadowRoot(host) });
    }
    try {
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.html) }));
    } finally {
      for (const host of closed) delete host.shadowRoot;
    }
  })()`);
}
