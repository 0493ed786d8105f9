import type { CDPSession, Frame, Page } from 'playwright-core';

interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[];
}

export const frameOf = (target: Page | Frame): Frame => ('mainFrame' in target ? target.mainFrame() : target);

/** The frame's id in the DevTools protocol: the main frame's, else the one with its address. */
export async function frameId(cdp: CDPSession, frame: Frame): Promise<string> {
  const { frameTree }: { frameTree: FrameTree } = await cdp.send('Page.getFrameTree');
  if (frame.parentFrame() === null) return frameTree.frame.id;
  const all: FrameTree[] = [frameTree];
  for (const { childFrames = [] } of all) all.push(...childFrames);
  const found = all.find((tree) => tree !== frameTree && tree.frame.url === frame.url());
  if (!found) throw new Error(`No frame ${frame.url()} in ${frameTree.frame.url}.`);
  return found.frame.id;
}
