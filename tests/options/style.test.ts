import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/ui/tokens';

const read = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');
const [light = '', dark = ''] = read('options.css').split('@media (prefers-color-scheme: dark)');

describe('the styles of the options page', () => {
  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('have the %s colours of the tokens', (theme, block) => {
    for (const [name, colour] of Object.entries(palettes[theme])) {
      const declared = block.match(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'i'))?.[1];
      expect(declared?.toUpperCase(), name).toBe(colour);
    }
  });

  it.each(['options.css', 'options-rules.css', 'options-sections.css', 'options-templates.css'])(
    '%s knows no left and right, so that it turns with the language',
    (name) => {
      expect(read(name)).not.toMatch(
        /(margin|padding|border|inset)-(left|right)|\b(left|right):|(text-align|float): (left|right)/,
      );
    },
  );
});
