import type { Theme } from '../../ui/tokens';

/** What the banner lies on: decides its colours and its direction. */
export interface Surface {
  theme: Theme;
  direction: 'ltr' | 'rtl';
}

/** Relative luminance, of WCAG 2, at which black and white ink contrast alike. */
const middleLuminance = 0.179;

interface Colour {
  luminance: number;
  /** 0 to 1. */
  alpha: number;
}

/** A computed colour; undefined where its notation isn't known. */
export function parseColour(computed: string): Colour | undefined {
  if (computed === 'transparent') return { luminance: 0, alpha: 0 };
  const [, notation = '', inside = ''] = computed.match(/^([a-z]+)\((.*)\)$/) ?? [];
  const numbers = [...inside.matchAll(/-?[\d.]+(?:e-?\d+)?%?/g)].map(([text]) =>
    text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text),
  );
  const [first, second, third, alpha = 1] = numbers;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (notation === 'rgb' || notation === 'rgba') {
    return { luminance: luminance(first / 255, second / 255, third / 255), alpha };
  }
  if (notation === 'color' && /^(srgb|display-p3) /.test(inside)) {
    // The 3 of "display-p3" is no channel.
    const [red = 0, green = 0, blue = 0, opacity = 1] = inside.startsWith('display-p3') ? numbers.slice(1) : numbers;
    return { luminance: luminance(red, green, blue), alpha: opacity };
  }
  if (notation === 'oklab' || notation === 'oklch') return { luminance: first ** 3, alpha };
  if (notation === 'lab' || notation === 'lch') return { luminance: ((first + 16) / 116) ** 3, alpha };
  return undefined;
}

function luminance(red: number, green: number, blue: number): number {
  const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The element around another as it is drawn: through slots, shadow roots and frames of the same origin. */
function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return root.host;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Reads the surface under the host: the first opaque background around it, and the direction of what holds it. */
export function surfaceOf(host: Element): Surface {
  const parent = around(host);
  const direction = parent && getComputedStyle(parent).direction === 'rtl' ? 'rtl' : 'ltr';
  let last = host;
  for (let element = parent; element; element = around(element)) {
    const colour = parseColour(getComputedStyle(element).backgroundColor);
    if (colour && colour.alpha > 0.9)
      return { theme: colour.luminance < middleLuminance ? 'dark' : 'light', direction };
    last = element;
  }
  // Nothing opaque: the canvas shows, dark where the page asked for a dark scheme only.
  return { theme: getComputedStyle(last).colorScheme === 'dark' ? 'dark' : 'light', direction };
}

/** Whether the banner can be seen where it is: rendered, with a box in the window. A question that nobody sees is none. */
export function isSeen(host: HTMLElement): boolean {
  if (!host.isConnected || !host.checkVisibility({ visibilityProperty: true })) return false;
  const { top, bottom, width, height } = host.getBoundingClientRect();
  return width > 0 && height > 0 && bottom > 0 && top < innerHeight;
}
