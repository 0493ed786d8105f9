export type Child = Node | string | null | undefined;
export type Attributes = Record<string, string | number | boolean | undefined>;

function setAttributes(element: HTMLElement | SVGElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    // By CSSOM: a strict style-src refuses the attribute.
    if (name === 'style') element.style.cssText = String(value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

const present = (children: Child[]) => children.filter((child) => child !== null && child !== undefined);

/** An element with attributes and children; never parses markup, so it works under Trusted Types. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...present(children));
  return element;
}

/** An SVG of 24 × 24 made of one path. */
export function icon(path: string, attributes: Attributes = {}): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  setAttributes(svg, { viewBox: '0 0 24 24', width: 24, height: 24, fill: 'currentColor', ...attributes });
  if (!attributes['role']) svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** The empty comment that Ember leaves for a block that isn't rendered. */
export const emberBlock = (): Comment => document.createComment('');

let emberIds = 200 + Math.floor(Math.random() * 800);
/** A new `emberNN`: never the same twice. */
export const emberId = (): string => {
  emberIds += 1;
  return `ember${emberIds}`;
};
