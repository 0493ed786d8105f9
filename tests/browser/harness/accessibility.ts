import type { CDPSession, Frame, Page } from 'playwright-core';
import { frameId, frameOf } from './frame-id';

/** A control of the banner, as assistive technology names it. */
export interface BannerControl {
  role: string;
  name: string;
  disabled: boolean;
  focused: boolean;
  /** Of a disclosure or menu button; undefined where it says nothing. */
  expanded?: boolean;
  /** For DevTools protocol calls. */
  backendNodeId: number;
}

/** The banner as assistive technology sees it, through closed shadow roots. */
export interface Banner {
  name: string;
  meter: { name: string; value: number; min: number; max: number } | null;
  /** What the status region says. */
  status: string;
  /** All text, in reading order. */
  text: string;
  controls: BannerControl[];
  backendNodeId: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface AXValue {
  value?: unknown;
}

interface AXNode {
  nodeId: string;
  ignored: boolean;
  role?: AXValue;
  name?: AXValue;
  value?: AXValue;
  properties?: { name: string; value: AXValue }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

const controlRoles = [
  'button',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'checkbox',
  'switch',
  'textbox',
  'option',
  'radio',
  'tab',
];
const brand = /^Say Why/;
const waitAtMost = 5_000;

const roleOf = (node: AXNode) => String(node.role?.value ?? '');
const nameOf = (node: AXNode) => String(node.name?.value ?? '');
const property = (node: AXNode, name: string) => node.properties?.find((one) => one.name === name)?.value.value;

async function withSession<T>(target: Page | Frame, run: (cdp: CDPSession, id: string) => Promise<T>): Promise<T> {
  const frame = frameOf(target);
  const cdp = await frame.page().context().newCDPSession(frame.page());
  try {
    return await run(cdp, await frameId(cdp, frame));
  } finally {
    await cdp.detach();
  }
}

function subtree(node: AXNode, byId: Map<string, AXNode>): AXNode[] {
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return [node, ...children.flatMap((child) => subtree(child, byId))];
}

const textOf = (nodes: AXNode[]) =>
  nodes
    .filter((node) => roleOf(node) === 'StaticText')
    .map(nameOf)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.:;!?…])/g, '')
    .trim();

function control(node: AXNode): BannerControl {
  const expanded = property(node, 'expanded');
  return {
    role: roleOf(node),
    name: nameOf(node),
    disabled: property(node, 'disabled') === true,
    focused: property(node, 'focused') === true,
    ...(typeof expanded === 'boolean' ? { expanded } : {}),
    backendNodeId: node.backendDOMNodeId ?? 0,
  };
}

function describe(region: AXNode, byId: Map<string, AXNode>): Banner {
  const nodes = subtree(region, byId);
  const meter = nodes.find((node) => !node.ignored && roleOf(node) === 'meter');
  const status = nodes.find((node) => !node.ignored && roleOf(node) === 'status');
  return {
    name: nameOf(region),
    meter: meter
      ? {
          name: nameOf(meter),
          value: Number(meter.value?.value ?? property(meter, 'valuenow')),
          min: Number(property(meter, 'valuemin') ?? 0),
          max: Number(property(meter, 'valuemax') ?? 0),
        }
      : null,
    status: status ? textOf(subtree(status, byId)) : '',
    text: textOf(nodes),
    controls: nodes.filter((node) => !node.ignored && controlRoles.includes(roleOf(node))).map(control),
    backendNodeId: region.backendDOMNodeId ?? 0,
  };
}

/** Every banner of one frame: there should be one at most. */
export function banners(target: Page | Frame): Promise<Banner[]> {
  return withSession(target, async (cdp, id) => {
    const { nodes }: { nodes: AXNode[] } = await cdp.send('Accessibility.getFullAXTree', { frameId: id });
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return nodes
      .filter((node) => !node.ignored && roleOf(node) === 'region' && brand.test(nameOf(node)))
      .map((region) => describe(region, byId));
  });
}

/**
 * The frame's banner; null where there is none.
 * @throws {Error} where there are two
 */
export async function banner(target: Page | Frame): Promise<Banner | null> {
  const found = await banners(target);
  if (found.length > 1) throw new Error(`${found.length} banners at once.`);
  return found[0] ?? null;
}

/** Asks once a frame until the answer will do; the accessibility tree tells of no changes by itself. */
async function untilFrame<T>(target: Page | Frame, ask: () => Promise<T>, will: (answer: T) => boolean): Promise<T> {
  const start = performance.now();
  let answer = await ask();
  while (!will(answer) && performance.now() - start < waitAtMost) {
    await frameOf(target).evaluate(() => new Promise(requestAnimationFrame));
    answer = await ask();
  }
  return answer;
}

/**
 * Waits for the banner, and for it to be as told.
 * @throws {Error} after 5 s, with the banner as it was last
 */
export async function waitForBanner(
  target: Page | Frame,
  will: (banner: Banner) => boolean = () => true,
): Promise<Banner> {
  const last = await untilFrame(
    target,
    () => banner(target),
    (found) => found !== null && will(found),
  );
  if (!last || !will(last)) throw new Error(`No such banner. The last: ${JSON.stringify(last, null, 2)}`);
  return last;
}

/**
 * Waits for the banner to go.
 * @throws {Error} after 5 s
 */
export async function waitForNoBanner(target: Page | Frame): Promise<void> {
  if (
    (await untilFrame(
      target,
      () => banner(target),
      (found) => found === null,
    )) !== null
  )
    throw new Error('The banner stays.');
}

/** Where a node is drawn, in CSS pixels of the page's viewport. */
export function boxOf(target: Page | Frame, { backendNodeId }: { backendNodeId: number }): Promise<Box> {
  return withSession(target, async (cdp) => {
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: left, y: top, width: right - left, height: bottom - top };
  });
}

/** The control of this name (its start, or a pattern), waited for. */
export async function bannerControl(target: Page | Frame, name: string | RegExp): Promise<BannerControl> {
  const named = (one: BannerControl) => (typeof name === 'string' ? one.name.startsWith(name) : name.test(one.name));
  const found = await waitForBanner(target, ({ controls }) => controls.some(named));
  const wanted = found.controls.find(named);
  if (!wanted) throw new Error(`The banner has no ${name}.`);
  return wanted;
}

/** Presses a control of the banner with the real mouse. */
export async function clickInBanner(target: Page | Frame, name: string | RegExp): Promise<void> {
  const { x, y, width, height } = await boxOf(target, await bannerControl(target, name));
  await frameOf(target)
    .page()
    .mouse.click(x + width / 2, y + height / 2);
}
