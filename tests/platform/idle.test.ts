import { beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../src/platform/idle';

/** Callbacks that wait for a quiet moment, by their handles. */
const waiting = new Map<number, () => void>();
let last = 0;
vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
  last += 1;
  waiting.set(last, callback);
  return last;
});
vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));

function aQuietMoment(): void {
  const callbacks = [...waiting.values()];
  waiting.clear();
  for (const callback of callbacks) callback();
}

let life: AbortController;
beforeEach(() => {
  waiting.clear();
  life = new AbortController();
});
const report = vi.fn();

it('runs one step a quiet moment, in order, and then waits for none', () => {
  const run: number[] = [];
  whenIdle([() => run.push(1), () => run.push(2)], life.signal, report);
  expect(run).toEqual([]);
  aQuietMoment();
  expect(run).toEqual([1]);
  aQuietMoment();
  expect(run).toEqual([1, 2]);
  expect(waiting.size).toBe(0);
});

it('ends with the signal, whenever it comes', () => {
  const step = vi.fn();
  whenIdle([step, step], life.signal, report);
  aQuietMoment();
  life.abort();
  expect(waiting.size).toBe(0);
  whenIdle([step], life.signal, report);
  expect(waiting.size).toBe(0);
  expect(step).toHaveBeenCalledOnce();
});

it('reports a step that throws, and ends with it', () => {
  const error = new Error('No such word.');
  const next = vi.fn();
  whenIdle(
    [
      () => {
        throw error;
      },
      next,
    ],
    life.signal,
    report,
  );
  aQuietMoment();
  expect(report).toHaveBeenCalledExactlyOnceWith(error);
  expect(waiting.size).toBe(0);
  expect(next).not.toHaveBeenCalled();
});
