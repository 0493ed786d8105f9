import { describe, expect, it } from 'vitest';
import { moveBy } from '../../src/nudge/view/roving';
import { styles } from '../../src/nudge/view/styles';
import { parseColour } from '../../src/nudge/view/surface';

describe('a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.5)', 1, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['color(display-p3 0 0 0)', 0, 1],
    ['oklch(1 0 0)', 1, 1],
    ['lab(0 0 0 / 50%)', 0.0026, 0.5],
  ])('%s', (computed, luminance, alpha) => {
    const colour = parseColour(computed);
    expect(colour?.luminance).toBeCloseTo(luminance, 2);
    expect(colour?.alpha).toBeCloseTo(alpha, 2);
  });

  it('is unknown in a notation that we don’t read', () => {
    expect(parseColour('color(rec2020 0 0 0)')).toBeUndefined();
    expect(parseColour('')).toBeUndefined();
  });

  it('tells LinkedIn’s dark surface from its light one', () => {
    expect(parseColour('rgb(27, 31, 35)')?.luminance).toBeLessThan(0.179);
    expect(parseColour('rgb(244, 242, 238)')?.luminance).toBeGreaterThan(0.179);
  });
});

describe('arrow keys', () => {
  it('go round, and the other way where one reads from right to left', () => {
    expect(moveBy('ArrowRight', 2, 3, 'ltr')).toBe(0);
    expect(moveBy('ArrowLeft', 0, 3, 'ltr')).toBe(2);
    expect(moveBy('ArrowRight', 0, 3, 'rtl')).toBe(2);
    expect(moveBy('ArrowDown', 0, 3, 'rtl')).toBe(1);
    expect(moveBy('Home', 2, 3, 'ltr')).toBe(0);
    expect(moveBy('End', 0, 3, 'ltr')).toBe(2);
  });

  it('leave every other key to the page', () => {
    expect(moveBy('a', 0, 3, 'ltr')).toBeUndefined();
    expect(moveBy('Tab', 0, 3, 'ltr')).toBeUndefined();
    expect(moveBy('ArrowDown', 0, 0, 'ltr')).toBeUndefined();
  });
});

describe('the style sheet', () => {
  it('names no address and no unit that the page could change', () => {
    expect(styles).not.toMatch(/url\(|@import|\/\/|\drem\b|\dv[wh]\b/);
  });

  it('closes every bracket', () => {
    expect(styles.split('{').length).toBe(styles.split('}').length);
  });
});
