import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { closedHosts, isolatedWorld } from './isolated';

export interface AxeViolation {
  id: string;
  help: string;
  /** Markup of the failing nodes. */
  nodes: string[];
}

/**
 * What axe finds wrong inside the banner's closed root. It runs in the content script's world, where the root is made
 * visible to it alone: the page still sees it closed.
 * @throws {Error} where there is no closed root
 */
export async function axeViolations(target: Page | Frame, extensionId: string): Promise<AxeViolation[]> {
  const world = await isolatedWorld(target, extensionId);
  try {
    await world.evaluate(`${axe.source};0`);
    return await world.evaluate<AxeViolation[]>(`(async () => {
      const [host] = ${closedHosts};
      if (!host) throw new Error('No closed root in this frame.');
      const value = chrome.dom.openOrClosedShadowRoot(host);
      Object.defineProperty(host, 'shadowRoot', { configurable: true, value });
      try {
        const { violations } = await axe.run(host, { resultTypes: ['violations'] });
        return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.html) }));
      } finally {
        delete host.shadowRoot;
      }
    })()`);
  } finally {
    await world.close();
  }
}
