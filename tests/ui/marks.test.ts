import { describe, expect, it } from 'vitest';
import { quoted, stretchesOf } from '../../src/ui/marks';

describe('a marked text', () => {
  it('is the text again when joined, whatever the marks', () => {
    const text = 'Hi Robin 👋, we met.';
    const marked = [
      { span: [3, 8] as [number, number], mark: 'a' },
      { span: [0, 5] as [number, number], mark: 'b' },
      { span: [18, 99] as [number, number], mark: 'a' },
      { span: [-4, 2] as [number, number], mark: 'b' },
    ];
    const stretches = stretchesOf(text, marked);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.find((stretch) => stretch.text === 'Ro')?.marks).toEqual(['a', 'b']);
  });

  it('of no text is nothing', () => {
    expect(stretchesOf('', [{ span: [0, 4], mark: 'a' }])).toEqual([]);
  });

  it('is quoted in one line, cut at a word', () => {
    expect(quoted('one\n two', [0, 8])).toBe('one two');
    const long = quoted('word '.repeat(40), [0, 200]);
    expect(long.length).toBeLessThanOrEqual(61);
    expect(long).toMatch(/word…$/);
  });
});
