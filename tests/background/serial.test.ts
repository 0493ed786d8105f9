import { describe, expect, it } from 'vitest';
import { createSerial } from '../../src/background/serial';
import { same } from '../../src/settings/same';

describe('createSerial', () => {
  it('starts a job when the one before it has ended, well or badly', async () => {
    const serially = createSerial();
    const log: string[] = [];
    const job =
      (name: string, fails = false) =>
      async () => {
        log.push(`${name} starts`);
        await Promise.resolve();
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = await Promise.allSettled([serially(job('a')), serially(job('b', true)), serially(job('c'))]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });
});

describe('same', () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    ['1', 1, false],
  ])('of %j and %j says %s', (a, b, result) => {
    expect(same(a, b)).toBe(result);
    expect(same(b, a)).toBe(result);
  });
});
