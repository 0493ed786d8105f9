import { describe, expect, it } from 'vitest';
import { ringKind } from '../../src/ui/ring';
import { palettes } from '../../src/ui/tokens';

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function luminance(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: number[], b: number[]) => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

/** A surface with so much of the ink over it, as the banner's fill and a button under the pointer have. */
const under = (surface: string, ink: string, share: number) =>
  channels(surface).map((channel, i) => channel * (1 - share) + (channels(ink)[i] ?? 0) * share);

describe.each([
  ['light', '#FFFFFF'],
  ['dark', '#1B1F23'],
] as const)('the %s palette', (theme, surface) => {
  it.each(Object.entries(palettes[theme]))('has 4.5:1 or more for %s on the banner', (_, colour) => {
    expect(contrast(channels(colour), under(surface, palettes[theme].ink, 0.04))).toBeGreaterThanOrEqual(4.5);
  });

  it('has it for the muted label of a button under the pointer, too', () => {
    const { ink, muted } = palettes[theme];
    expect(contrast(channels(muted), under(surface, ink, 0.12))).toBeGreaterThanOrEqual(4.5);
  });
});

it('the ring is empty for blank, closed for accepted, else an arc', () => {
  expect(ringKind('blank', true)).toBe('blank');
  expect(ringKind('personal', true)).toBe('accepted');
  expect(ringKind('personal', false)).toBe('arc');
});
