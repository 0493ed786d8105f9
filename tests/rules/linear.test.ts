import { beforeAll, describe, expect, it, vi } from 'vitest';
import { literalsIn, regexesOf } from './regexes';

// The checker in JavaScript alone: its other backends need Java or a binary.
vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');

describe('regular expressions of the rules', () => {
  let all: [source: string, flags: string][] = [];

  beforeAll(async () => {
    // Those that are put together at run time are seen by their constructor.
    const made: [string, string][] = [];
    const RealRegExp = RegExp;
    vi.stubGlobal(
      'RegExp',
      new Proxy(RealRegExp, {
        construct: (target, [source, flags]: [string, string]) => {
          made.push([source, flags]);
          return new target(source, flags);
        },
      }),
    );
    vi.resetModules();
    await import('../../src/rules/index');
    vi.unstubAllGlobals();
    all = [...(await regexesOf('src/rules/index.ts')), ...made];
  });

  it('are all looked at', () => {
    expect(all.length).toBeGreaterThan(45);
    expect(literalsIn(`a=b/c/d;e=/[/]x\\//g.test(\`/\${"}"+/y/u.source}/\`)?"/z/":/w/`)).toEqual([
      ['[/]x\\/', 'g'],
      ['y', 'u'],
      ['w', ''],
    ]);
  });

  it('can none of them blow up: each is bounded, proved linear, or found without an attack', {
    timeout: 240_000,
  }, async () => {
    const { checkSync } = await import('recheck');
    // What repeats nothing without a bound takes the same time from each start; the checker guesses at such by trials.
    const repeats = all.filter(([source]) =>
      /[*+]|\{\d+,\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')),
    );
    const suspicious = repeats.flatMap(([source, flags]) => {
      const found = checkSync(source, flags, { timeout: 30_000 });
      return found.status === 'safe'
        ? []
        : [`/${source}/${flags}: ${found.status} ${'complexity' in found ? found.complexity?.summary : ''}`];
    });
    expect(suspicious).toEqual([]);
  });
});
